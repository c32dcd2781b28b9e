<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>policy::ui::BrowseModel</name>
    <message numerus="yes">
        <source>%1, %n recommendation(s)</source>
        <translation>
            <numerusform>%1, %n recommendation</numerusform>
            <numerusform>%1, %n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy::ui::ImportReportDialog</name>
    <message numerus="yes">
        <source>%n document(s) added</source>
        <translation>
            <numerusform>%n document added</numerusform>
            <numerusform>%n documents added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n brought up to date</numerusform>
            <numerusform>%n brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the library</source>
        <translation>
            <numerusform>%n already in the library</numerusform>
            <numerusform>%n already in the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported</source>
        <translation>
            <numerusform>%n file could not be imported</numerusform>
            <numerusform>%n files could not be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added with %n recommendation(s).</source>
        <translation>
            <numerusform>Added with %n recommendation.</numerusform>
            <numerusform>Added with %n recommendations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought up to date; it has %n recommendation(s).</source>
        <translation>
            <numerusform>Brought up to date; it has %n recommendation.</numerusform>
            <numerusform>Brought up to date; it has %n recommendations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) copied with their sources</source>
        <translation>
            <numerusform>%n recommendation copied with its source</numerusform>
            <numerusform>%n recommendations copied with their sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n proposed</numerusform>
            <numerusform>%n proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n agreed</numerusform>
            <numerusform>%n agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n delivered</numerusform>
            <numerusform>%n delivered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy::ui::ResultsModel</name>
    <message numerus="yes">
        <source>Group %1, %n recommendation(s)</source>
        <translation>
            <numerusform>Group %1, %n recommendation</numerusform>
            <numerusform>Group %1, %n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy::ui::ResultsZone</name>
    <message numerus="yes">
        <source>Do not exclude %1 “%2”: %n found</source>
        <translation>
            <numerusform>Do not exclude %1 “%2”: %n found</numerusform>
            <numerusform>Do not exclude %1 “%2”: %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %1 “%2”: %n found</source>
        <translation>
            <numerusform>Without %1 “%2”: %n found</numerusform>
            <numerusform>Without %1 “%2”: %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n passage(s) outside recommendations</source>
        <translation>
            <numerusform>Show %n passage outside recommendations</numerusform>
            <numerusform>Show %n passages outside recommendations</numerusform>
        </translation>
    </message>
</context>
</TS>
