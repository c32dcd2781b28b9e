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
    <name>policy::ui::ComparePage</name>
    <message numerus="yes">
        <source>Compare All %n Document(s)</source>
        <translation>
            <numerusform>Compare the One Document</numerusform>
            <numerusform>Compare All %n Documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This way of comparing shows %n at most.</source>
        <translation>
            <numerusform>This way of comparing shows one only.</numerusform>
            <numerusform>This way of comparing shows %n at most.</numerusform>
        </translation>
    </message>
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
</context>
<context>
    <name>policy::ui::DetailStrip</name>
    <message numerus="yes">
        <source>Linked with %n</source>
        <translation>
            <numerusform>Linked with %n</numerusform>
            <numerusform>Linked with %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy::ui::ExportDesk</name>
    <message numerus="yes">
        <source>%n selected recommendation(s)</source>
        <translation>
            <numerusform>%n selected recommendation</numerusform>
            <numerusform>%n selected recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer</source>
        <translation>
            <numerusform>%n page went to the printer</numerusform>
            <numerusform>%n pages went to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n recommendation(s)</source>
        <translation>
            <numerusform>%1 holds %n recommendation</numerusform>
            <numerusform>%1 holds %n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n entry(s) of the collection cannot be found again in the documents and are left out.</source>
        <translation>
            <numerusform>%n entry of the collection cannot be found again in the documents and is left out.</numerusform>
            <numerusform>%n entries of the collection cannot be found again in the documents and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy::ui::GridHead</name>
    <message numerus="yes">
        <source>%1 of %n recommendation(s)</source>
        <translation>
            <numerusform>%1 of %n recommendation</numerusform>
            <numerusform>%1 of %n recommendations</numerusform>
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
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation>
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n document(s)</source>
        <translation>
            <numerusform>from %n document</numerusform>
            <numerusform>from %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be found again in their documents</source>
        <translation>
            <numerusform>%n cannot be found again in its document</numerusform>
            <numerusform>%n cannot be found again in their documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy::ui::GridPage</name>
    <message numerus="yes">
        <source>%n recommendation(s) copied</source>
        <translation>
            <numerusform>%n recommendation copied</numerusform>
            <numerusform>%n recommendations copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy::ui::GridView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n silent</numerusform>
            <numerusform>%n silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n recommendation(s)</source>
        <translation>
            <numerusform>%1: %n recommendation</numerusform>
            <numerusform>%1: %n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n recommendation(s)</source>
        <translation>
            <numerusform>%1, %2: %n recommendation</numerusform>
            <numerusform>%1, %2: %n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with other columns</source>
        <translation>
            <numerusform>%n link with other columns</numerusform>
            <numerusform>%n links with other columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered out</source>
        <translation>
            <numerusform>%n filtered out</numerusform>
            <numerusform>%n filtered out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in narrower rows</source>
        <translation>
            <numerusform>%n in narrower rows</numerusform>
            <numerusform>%n in narrower rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None under the filter, %n without it</source>
        <translation>
            <numerusform>None under the filter, %n without it</numerusform>
            <numerusform>None under the filter, %n without it</numerusform>
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
    <name>policy::ui::Keeper</name>
    <message numerus="yes">
        <source>add %n recommendation(s) to “%1”</source>
        <translation>
            <numerusform>add %n recommendation to “%1”</numerusform>
            <numerusform>add %n recommendations to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n recommendation(s) out of “%1”</source>
        <translation>
            <numerusform>take %n recommendation out of “%1”</numerusform>
            <numerusform>take %n recommendations out of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set %1 on %n recommendations</source>
        <translation>
            <numerusform>set %1 on %n recommendation</numerusform>
            <numerusform>set %1 on %n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refuse %1 on %n recommendations</source>
        <translation>
            <numerusform>refuse %1 on %n recommendation</numerusform>
            <numerusform>refuse %1 on %n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n recommendations</source>
        <translation>
            <numerusform>merge %n recommendation</numerusform>
            <numerusform>merge %n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>strike out %n recommendation(s)</source>
        <translation>
            <numerusform>strike out %n recommendation</numerusform>
            <numerusform>strike out %n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>let go of %n mark(s)</source>
        <translation>
            <numerusform>let go of %n mark</numerusform>
            <numerusform>let go of %n marks</numerusform>
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
    <message numerus="yes">
        <source>Show the %n compared beside each other</source>
        <translation>
            <numerusform>Show the one compared</numerusform>
            <numerusform>Show the %n compared beside each other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n recommendation(s) to a collection</source>
        <translation>
            <numerusform>Add %n recommendation to a collection</numerusform>
            <numerusform>Add %n recommendations to a collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a region on %n recommendation(s)</source>
        <translation>
            <numerusform>Set a region on %n recommendation</numerusform>
            <numerusform>Set a region on %n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a sector on %n recommendation(s)</source>
        <translation>
            <numerusform>Set a sector on %n recommendation</numerusform>
            <numerusform>Set a sector on %n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your marks have lost their words in the new edition</source>
        <translation>
            <numerusform>%n of your marks has lost its words in the new edition</numerusform>
            <numerusform>%n of your marks have lost their words in the new edition</numerusform>
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
    <name>policy::ui::PreviewPanel</name>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview of the first %n; the file will have all.</source>
        <translation>
            <numerusform>Preview of the first one; the file will have all.</numerusform>
            <numerusform>Preview of the first %n; the file will have all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy::ui::PrintRun</name>
    <message numerus="yes">
        <source>There are no such pages: this paper has %n.</source>
        <translation>
            <numerusform>There are no such pages: this paper has one.</numerusform>
            <numerusform>There are no such pages: this paper has %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy::ui::ReaderHeader</name>
    <message numerus="yes">
        <source>%n note(s) on the document</source>
        <translation>
            <numerusform>%n note on the document</numerusform>
            <numerusform>%n notes on the document</numerusform>
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
<context>
    <name>policy::ui::TermsView</name>
    <message numerus="yes">
        <source>%1, %n term(s)</source>
        <translation>
            <numerusform>%1, %n term</numerusform>
            <numerusform>%1, %n terms</numerusform>
        </translation>
    </message>
</context>
</TS>
