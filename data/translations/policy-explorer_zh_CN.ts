<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Evidence</name>
    <message>
        <source>Actor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Source lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file&apos;s own lines at the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous recommendation in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next recommendation in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the same recommendation in the other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected words, or the recommendation, with their source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at its normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show menus, share links, contact blocks and captions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explores the recommendations of policy documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the library in &lt;folder&gt;; it is made if missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the benchmarks: print the milliseconds to a filled window, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files or folders to import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::ActionList</name>
    <message>
        <source>Moving about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::BrowseModel</name>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, section</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n recommendation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::BrowsePanel</name>
    <message>
        <source>Narrow the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the lists below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter chooses, Ctrl+Enter adds, Alt+Enter excludes; letters narrow the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open This List Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Only This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Away From the Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Longer Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, Publisher and Date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove From the Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::CardDelegate</name>
    <message>
        <source>Show only %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::Chip</name>
    <message>
        <source>Chosen filter; press to take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (press to take it away)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::ChipBar</name>
    <message>
        <source>Not %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chip: facet, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen: everything is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::CounterpartCard</name>
    <message>
        <source>The same in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the counterpart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::DetailPane</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these lines of the source file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::DocumentDetails</name>
    <message>
        <source>Title, Publisher and Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024, 2024-07 or 2024-07-15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked as guessed was read from the text. Saving states it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::FindBar</name>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::ImportReportDialog</name>
    <message numerus="yes">
        <source>%n document(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the library</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added with %n recommendation(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought up to date; it has %n recommendation(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the library; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::Labels</name>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody urges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parties have agreed or undertaken it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text reports it as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::Lane</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::MainWindow</name>
    <message>
        <source>%1 · %2</source>
        <comment>totals: documents, recommendations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is under way. Wait until it is done, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Another Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Policy Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Policy Explorer %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Reads policy documents on Hong Kong&apos;s cooperation with the Mainland and the world, and finds every recommendation in them.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. The documents it comes with belong to their publishers.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library and its index are sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::ReaderHeader</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::ReaderPanel</name>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recommendation in the list to read it in its document, or a document on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::ResultViews</name>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::ResultsModel</name>
    <message>
        <source>No sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region named</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n recommendation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::ResultsZone</name>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the search finds outside recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here, or import them. Plain text in any encoding used in Hong Kong is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Do not exclude %1 “%2”: %n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %1 “%2”: %n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n passage(s) outside recommendations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also find other spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Search and Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recommendation has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recommendation has all that is chosen. Loosen one choice:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage outside recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever has these words is among the recommendations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search to see passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page shows where the words stand outside recommendations: in backgrounds, reports and quotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Another Library…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::SearchField</name>
    <message>
        <source>Search: words, &quot;a phrase&quot;, -without, region:…, sector:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results follow as you type; the arrow keys move through them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::ShortcutsPage</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between shortcuts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the browse lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the choice, or take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click or Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+click or Alt+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear, then step back out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
