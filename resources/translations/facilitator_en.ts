<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>BeforeYouStart</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>line {line}</source>
        <comment>a place in a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {line}</source>
        <comment>a file inside another, and a line of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <comment>where in a file, and what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>All formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to our formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be brought in. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it over. Nothing is kept until you add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The minutes of %n parts are guessed.</source>
        <translation>
            <numerusform>The minutes of %n part is guessed.</numerusform>
            <numerusform>The minutes of %n parts are guessed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>If something happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit opens a card. Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digit}   {card}</source>
        <comment>a key and what it opens</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatchUpPanel</name>
    <message>
        <source>Catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run: close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes until you choose: 1, 2 or 3. Back takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can give way. It is all right to let it run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {plan}</source>
        <comment>a way to catch up</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Where you meet tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircleTile</name>
    <message>
        <source>+1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are back</source>
        <comment>a circle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on: {circle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold: {circle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more minute: {circle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are back: {circle}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message>
        <source>Circle {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n circles. Count who is here to see how large they are.</source>
        <translation>
            <numerusform>%n circle. Count who is here to see how large it is.</numerusform>
            <numerusform>%n circles. Count who is here to see how large they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{here} here: %n circles of {most}.</source>
        <translation>
            <numerusform>{here} here: %n circle of {most}.</numerusform>
            <numerusform>{here} here: %n circles of {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{here} here: %n circles of {fewest} or {most}.</source>
        <translation>
            <numerusform>{here} here: %n circle of {fewest} or {most}.</numerusform>
            <numerusform>{here} here: %n circles of {fewest} or {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles at the same time.</source>
        <translation>
            <numerusform>%n circle at the same time.</numerusform>
            <numerusform>%n circles at the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Circles of about %n people, at the same time.</source>
        <translation>
            <numerusform>Circles of about %n person, at the same time.</numerusform>
            <numerusform>Circles of about %n people, at the same time.</numerusform>
        </translation>
    </message>
    <message>
        <source>In turn they have: {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has a colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a circle {time} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n circles tonight. Nothing has begun yet.</source>
        <translation>
            <numerusform>%n circle tonight. Nothing has begun yet.</numerusform>
            <numerusform>%n circles tonight. Nothing has begun yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles have begun. A digit chooses one.</source>
        <translation>
            <numerusform>%n circle has begun. A digit chooses one.</numerusform>
            <numerusform>%n circles have begun. A digit chooses one.</numerusform>
        </translation>
    </message>
    <message>
        <source>All may come back now. There is no hurry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more minute for all circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute less for all circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No circle is chosen. Plus and minus go to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more minute. {circle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute less. {circle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold. {circle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on. {circle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back again. {circle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle}: + more, P hold, G they are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n circles are still away.</source>
        <translation>
            <numerusform>%n circle is still away.</numerusform>
            <numerusform>%n circles are still away.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CirclesPanel</name>
    <message>
        <source>How many circles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>No titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}: {sample}</source>
        <comment>a column of a table and what stands in its first row</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparedCard</name>
    <message>
        <source>It was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its private lines were changed. They are not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Only when, or not when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More. Now: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less. Now: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts appear here after your first meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Average of the last %n</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>Average of the last %n</numerusform>
            <numerusform>Average of the last %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to us this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings held this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to 5:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysControl</name>
    <message>
        <source>From this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message numerus="yes">
        <source>%n shares.</source>
        <translation>
            <numerusform>%n share.</numerusform>
            <numerusform>%n shares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} took %n minutes longer than planned.</source>
        <translation>
            <numerusform>{part} took %n minute longer than planned.</numerusform>
            <numerusform>{part} took %n minutes longer than planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ran %n minutes over.</source>
        <translation>
            <numerusform>It ran %n minute over.</numerusform>
            <numerusform>It ran %n minutes over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ended %n minutes early.</source>
        <translation>
            <numerusform>It ended %n minute early.</numerusform>
            <numerusform>It ended %n minutes early.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended on time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Twice now it began about %n minutes late. Would a later start help?</source>
        <translation>
            <numerusform>Twice now it began about %n minute late. Would a later start help?</numerusform>
            <numerusform>Twice now it began about %n minutes late. Would a later start help?</numerusform>
        </translation>
    </message>
    <message>
        <source>More people came than there are chairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at {time} from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set out %n chairs from now on</source>
        <translation>
            <numerusform>Set out %n chair from now on</numerusform>
            <numerusform>Set out %n chairs from now on</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on you start at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From now on there are %n chairs.</source>
        <translation>
            <numerusform>From now on there is %n chair.</numerusform>
            <numerusform>From now on there are %n chairs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DebriefNotice</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Thank you for your service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n people. Thank you for your service.</source>
        <translation>
            <numerusform>Saved. %n person. Thank you for your service.</numerusform>
            <numerusform>Saved. %n people. Thank you for your service.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: as it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the look back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditedFormat</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is meant to be, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another wording, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own names to fill in, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to what the group uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stand in the words, and nobody knows them: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part can say something else in another wording. You choose one for each evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in braces, such as {topic}, is filled in for each evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: {wording}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {wording}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditedPart</name>
    <message>
        <source>Name of this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter words, for a late evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the shorter words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress the word, or what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(pause)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a pause here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said aloud. An empty line begins a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says the same as the plain wording. Write here what it says instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is set behind the fold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {settings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditedParts</name>
    <message>
        <source>About this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the part up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the part down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: put {part} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part taken out. “{part}” begins the meeting now, so its own start or condition is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {parts}, {part}, {minutes}</source>
        <comment>a part in the list, for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>A format needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title has 60 letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has 90 letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has 40 letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to keep: 20,000 letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to keep: 2,000 letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has 200 letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part has 0 to 240 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts together have at least 5 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts together have 480 minutes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A format has at least one part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A format has 200 parts at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share has at least 10 seconds, and 240 minutes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign comes while the share still goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiet between shares has 30 seconds at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes kept must leave some for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A silence has at least 5 seconds, and 240 minutes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells are at least 30 seconds apart, within the silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are 10 minutes at most to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bell is struck one to three times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fewest minutes can&apos;t be more than its minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short version takes fewer minutes than the part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short version needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a short version. Take that out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wording needs a name of letters a to z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a wording already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part has 12 prompts at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt has 200 letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most minutes are at least its minutes, and 240 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name begins with a letter, and is not one that all formats know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A format has 12 names of its own at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are 1 to 9 circles of 2 to 60 people, none longer than the part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition is not whole yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting has 5 to 480 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There a part would lose its start or its condition. Take that out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A format has eight wordings at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One share each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As chosen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on some evenings: when all of this is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How circles are told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of each circle, with commas; empty: all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type whole minutes with commas, such as 20, 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are kept for newcomers.</source>
        <translation>
            <numerusform>%n minute is kept for newcomers.</numerusform>
            <numerusform>%n minutes are kept for newcomers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are kept for a burning need.</source>
        <translation>
            <numerusform>%n minute is kept for a burning need.</numerusform>
            <numerusform>%n minutes are kept for a burning need.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet after each share: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It starts %n minutes before the planned end.</source>
        <translation>
            <numerusform>It starts %n minute before the planned end.</numerusform>
            <numerusform>It starts %n minutes before the planned end.</numerusform>
        </translation>
    </message>
    <message>
        <source>The few words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shorter words take {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On answering one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} ({wording})</source>
        <comment>a text of a part, and in which wording</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type whole minutes, such as 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type minutes and seconds, such as 3:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time like 19:30 or 7:30 pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes for each circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told apart by colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign {time} before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet after each share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet between shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes for newcomers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes for newcomers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes for a burning need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes for a burning need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule on answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some take part online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses minutes that are left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves spare minutes alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to settle first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bell between, each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bell each {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes of the bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n strokes</source>
        <translation>
            <numerusform>%n stroke</numerusform>
            <numerusform>%n strokes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewest minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never shortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left out when it is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever led before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts in time for the planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time for the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one shown last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen for each meeting, by this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen for each meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts for whoever leads, one in each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n prompt</numerusform>
            <numerusform>%n prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Private lines: a door code, a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One, then two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorDesk</name>
    <message>
        <source>A meeting is running. Change formats when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adds up to {minutes} of %n minutes</source>
        <translation>
            <numerusform>Adds up to {minutes} of %n minute</numerusform>
            <numerusform>Adds up to {minutes} of %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes too long</source>
        <translation>
            <numerusform>%n minute too long</numerusform>
            <numerusform>%n minutes too long</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. We will keep trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft. Meetings use it once your group takes it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your group has taken up another version since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings still use version {number}, until your group takes this up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is version {number}, as your group uses it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>New part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairPanel</name>
    <message>
        <source>Time to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each share is doubled then, for both voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to speak</source>
        <comment>beside a number with minus and plus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many would still like to speak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more is still to speak. Now {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fewer is still to speak. Now {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong that we did not foresee. Your meeting is saved up to the last tap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“{filename}” in it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{filename}” in it is larger than it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{filename}” in it is squeezed so hard that it can&apos;t be words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file takes too long to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. A format is a few pages of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an archive of the kind its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its list of contents can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its list of contents is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {entries} files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” in it is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” in it is packed in a way that is not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” in it is a link to another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” in it has a name that is not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” in it is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” in it lies over another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the file is far larger than words can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” in it is squeezed so hard that it can&apos;t be words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be brought in. Save it as a text, .docx or .odt first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is text: put it in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is a single line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” has {count} characters; it may have {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is a whole number, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is true or false, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is one of these: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is minutes and seconds in quotation marks, such as &quot;3:00&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is a time of day in quotation marks, such as &quot;20:25&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is a list of 1 to {most} names in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name stands twice in “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is a list of texts in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} “{key}”; there may be 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the “{key}” is a single line with something in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the “{key}” has {count} characters; it may have {longest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is a list of 1 to {most} whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of “{key}” is a whole number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is a table with a heading of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the “{key}” is a table under the heading [[{key}]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a key that belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged, or is made in a way that can&apos;t be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made by a newer Facilitator (schema {schema}); this one reads {reads}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“language” is a language code, such as &quot;en&quot; or &quot;pt-BR&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“licence” is an SPDX name, such as &quot;CC0-1.0&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the “wordings” has only small letters, digits and -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each name in “placeholders” starts with a small letter, and has no braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is known to every format, so it is none of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name stands twice in “placeholders”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier part has the id “{part_id}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“minutes” says {minutes}, and the parts add up to {sum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first part starts with the meeting, so it has no “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“before_end” says {before_end_min}, and from this part on the minutes add up to {rest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {size} KiB. A format is a few pages of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not written in UTF-8. Save it again with that encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text. Save it as plain text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Perhaps it belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a hidden sign here that turns the direction of the text ({code}). Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is half a character here ({code}). Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character here that nobody can see ({code}). Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service of OpenLP in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} items in this service; a format has {most_items} parts at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this service of OpenLP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“id” has only the small letters a to z, digits and -, 60 of them at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not among the “wordings” of this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the usual wording: its words stand in the part itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part with a table [parts.short] has “short” in its wordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of kind “words” or “reading” has a table [parts.short].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short version takes fewer “minutes” than the part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part in which several people share has “takes_slack”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, silence and one speaker take the time they take, so they have no “shortest”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“shortest” is at most the “minutes” of the part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that says “never_shorten” has no “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of kind “reading” has a “slot”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, silence and one speaker take the time they take, so they have no “longest”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that takes no slack has no “longest”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“longest” is at least the “minutes” of the part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where “room” is “slogan” there is a “slogan”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sharing, silence and a break have a “timer” for the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing, silence and a break have no “words” for the room: it sees their timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no “words” here for the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of kind “sharing” needs a table [parts.sharing].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of kind “sharing” has a table [parts.sharing].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a “limit” there is nothing that a sign could come before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sign_before” is shorter than “limit”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where people wait in a line or go round are there two lines for “online”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one person speaks there is nothing that “{key}” could mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a “limit” there is nothing that “gap” could mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes that are kept leave none for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of kind “circles” needs a table [parts.circles].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles need some “minutes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of kind “circles” has a table [parts.circles].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles have either a “number”, or about so many “people” in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No circle has more minutes than its part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more “minutes_each” than circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of kind “silence” has a table [parts.silence].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A silence of 0 minutes needs a “length” in a table [parts.silence].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “bells” there is nothing that “{key}” could mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“interval” is shorter than the silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“prepare” leaves no time for the silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {most_lines} lines. A format is a few pages of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private lines have no place in a file for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file that Facilitator has saved for sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“schema” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold exactly “schema”, “title”, “language”, “licence” and “files”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“files” is a table of names and checksums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files it names are not those that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed or damaged on the way: its checksum is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file in it that does not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are words for a part “{part_id}”, and no such part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are words here before the first heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading names its part in braces at the end: {#welcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another section has words for this part already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is written twice. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line can&apos;t be read as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged, or is made in a way that can&apos;t be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is too large: {most_rows} rows and {most_columns} columns are read at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line can&apos;t be read as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many brackets inside one another here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more keys here than a format can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is written twice here. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a number that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a number here that is far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds something too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more keys in this file than a format can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many dots in this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is written twice. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a \ here that doesn&apos;t belong. Write \\ if it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line can&apos;t be read. Look for a missing quotation mark, = or bracket here or shortly before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” in it brings rules of its own, and is not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” in it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{place}” there are too many things inside one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” in it holds more than words can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} headings; a format has {most} parts at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts add up to {total} minutes; a format has {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words under “{title}” are longer than {most} characters. Put a heading between them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Back to the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. We will keep trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people were here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only numbers are kept. Which seats spoke is forgotten already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shares.</source>
        <translation>
            <numerusform>%n share.</numerusform>
            <numerusform>%n shares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only numbers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, add one. Now {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, take one away. Now {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It ran %n minutes over.</source>
        <translation>
            <numerusform>It ran %n minute over.</numerusform>
            <numerusform>It ran %n minutes over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ended %n minutes early.</source>
        <translation>
            <numerusform>It ended %n minute early.</numerusform>
            <numerusform>It ended %n minutes early.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended on time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}. {pace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}. {pace} {shared}</source>
        <comment>when it ended, how far from plan, how many shared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with the list: before you go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick off: before you go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with the milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the milestones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead now, keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names are kept. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helps you lead a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can choose another at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of meeting do you lead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start now, or set more first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format}, {minutes}. Start now, or set more first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wrote them down. Start meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your group...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiveWords</name>
    <message>
        <source>One more way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open nothing until you say that you have written them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show five words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these down and keep them where you keep your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. These five words open your group&apos;s counts from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are five words already. New ones take their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer&apos;s keychain is lost, five words still open your group&apos;s counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatDesk</name>
    <message>
        <source>A meeting is running. Bring the file in when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is saved. Whoever gets it may use it and change it. It names nobody and no group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format is too large for a file. Shorten its words, or make two of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved there. Try another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatFiles</name>
    <message>
        <source>Formats and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a file to share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When we meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format has these words. Try fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back: {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing: {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight&apos;s format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that the group has not taken up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {format}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatSheet</name>
    <message>
        <source>All formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is tonight&apos;s format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out. Nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a file to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Sharing in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting quietly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles, and grief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking after the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes}. {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, adopted on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiritual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {minutes}.</source>
        <comment>a part&apos;s kind and how long it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, no time set.</source>
        <comment>a part&apos;s kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {minutes} when there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen for each meeting: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit, and no clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrap-up sign shows {time} before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wishes to speak joins the waiting line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wishes to speak, speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round the circle with the sun, seat by seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round the circle against the sun, seat by seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second share is welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second share comes after everyone has had a turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One share each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it, {time} to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells between, {time} apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n strokes of the bell each time.</source>
        <translation>
            <numerusform>%n stroke of the bell each time.</numerusform>
            <numerusform>%n strokes of the bell each time.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} of silence, with a bell at its start and its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of silence, with a bell at its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of silence, with a bell at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of silence, without a bell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of silence. You ring your own bowl at its start and its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {part}</source>
        <comment>a part of a format and its place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(pause)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On answering one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatsPage</name>
    <message>
        <source>Our new format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My copy of {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: put the format before back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: take the copy away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: offer the format again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: put the format away again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, from the next meeting on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: as it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: bring the draft back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: take the format out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Part of this computer does not answer. Its keychain and screen readers cannot be reached. Signing out and in again often helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this computer does not answer. Screen readers cannot be reached. Signing out and in again often helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be read. The usual ones are on, and the old file was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be kept. They hold until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {next_step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>A thing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thing to do: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Go on: do what the big button says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, from a presenter remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: take the last thing back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the words down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the words up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, or carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the wrap-up sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be: no more signs for this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish, and give the rest back to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring the bell once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the time and the pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the waiting line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone online: a number may follow, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to share, for all who wish to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began, or ended, some minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to catch up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to what is asked about a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next prompt beside the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show our private lines, or cover them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fewer is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more is new to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fewer is new to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat&apos;s number, then Enter, puts it in the line; 0 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is open; else nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety cards; a digit opens one. Also while hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a safety card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room screen: open it, blank it, show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the room screen, or show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the room sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice: faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice: slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice: the room speaks by itself, or you lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds off, or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next area of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the area before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide and this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as large as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whether all is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave: from a meeting to Today, from there out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new format, or add a part to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a format: move the part up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a format: move the part down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a format: to the next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a format: to the part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a format: stress a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, where there is a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what is open: a format, or this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own cards, places and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything, or show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift, Shift, Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 9, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <comment>two keys that do the same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in a meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>It is {now}. Planned {planned}.</source>
        <comment>the time, and when the meeting should begin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been timed for %n minutes.</source>
        <translation>
            <numerusform>Nothing has been timed for %n minute.</numerusform>
            <numerusform>Nothing has been timed for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over. Has it ended?</source>
        <comment>a share</comment>
        <translation>
            <numerusform>%n minute over. Has it ended?</numerusform>
            <numerusform>%n minutes over. Has it ended?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over. Has the next part begun?</source>
        <translation>
            <numerusform>%n minute over. Has the next part begun?</numerusform>
            <numerusform>%n minutes over. Has the next part begun?</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting began</source>
        <comment>… so many minutes ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting ended</source>
        <comment>… so many minutes ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part began</source>
        <comment>… so many minutes ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next part began</source>
        <comment>… so many minutes ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The silence began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The silence ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{part} began %n minutes ago</source>
        <translation>
            <numerusform>{part} began %n minute ago</numerusform>
            <numerusform>{part} began %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting began %n minutes ago</source>
        <translation>
            <numerusform>The meeting began %n minute ago</numerusform>
            <numerusform>The meeting began %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting ended %n minutes ago</source>
        <translation>
            <numerusform>The meeting ended %n minute ago</numerusform>
            <numerusform>The meeting ended %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The silence began %n minutes ago</source>
        <translation>
            <numerusform>The silence began %n minute ago</numerusform>
            <numerusform>The silence began %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The silence ended %n minutes ago</source>
        <translation>
            <numerusform>The silence ended %n minute ago</numerusform>
            <numerusform>The silence ended %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The break began %n minutes ago</source>
        <translation>
            <numerusform>The break began %n minute ago</numerusform>
            <numerusform>The break began %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The break ended %n minutes ago</source>
        <translation>
            <numerusform>The break ended %n minute ago</numerusform>
            <numerusform>The break ended %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This share began %n minutes ago</source>
        <translation>
            <numerusform>This share began %n minute ago</numerusform>
            <numerusform>This share began %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This share ended %n minutes ago</source>
        <translation>
            <numerusform>This share ended %n minute ago</numerusform>
            <numerusform>This share ended %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n minutes later</source>
        <translation>
            <numerusform>End %n minute later</numerusform>
            <numerusform>End %n minutes later</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave some things out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little from each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave something out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ends {time}. %n minutes stay late.</source>
        <translation>
            <numerusform>Ends {time}. %n minute stay late.</numerusform>
            <numerusform>Ends {time}. %n minutes stay late.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends {time}.</source>
        <comment>a meeting, by this plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends {time}, as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part keeps its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more parts give a little.</source>
        <translation>
            <numerusform>%n more parts give a little.</numerusform>
            <numerusform>%n more parts give a little.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end moves by %n minutes.</source>
        <translation>
            <numerusform>The end moves by %n minute.</numerusform>
            <numerusform>The end moves by %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}: left out tonight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: the short version, {minutes} instead of {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {each} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {minutes} instead of {before}, {each} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {minutes} instead of {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not everyone will fit: {left} left, %n people.</source>
        <translation>
            <numerusform>Not everyone will fit: {left} left, %n person.</numerusform>
            <numerusform>Not everyone will fit: {left} left, %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} left, %n people.</source>
        <translation>
            <numerusform>{left} left, %n person.</numerusform>
            <numerusform>{left} left, %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} left, %n people: {each} each.</source>
        <translation>
            <numerusform>{left} left, %n person: {each} each.</numerusform>
            <numerusform>{left} left, %n people: {each} each.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use {time} from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one sentence each</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n min from {part}: {each} each</source>
        <translation>
            <numerusform>Take %n min from {part}: {each} each</numerusform>
            <numerusform>Take %n min from {part}: {each} each</numerusform>
        </translation>
    </message>
    <message>
        <source>These minutes are for newcomers, and for whoever has not spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are for a burning need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n minutes are for newcomers.</source>
        <translation>
            <numerusform>The last %n minute is for newcomers.</numerusform>
            <numerusform>The last %n minutes are for newcomers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n minutes are for a burning need.</source>
        <translation>
            <numerusform>The last %n minute is for a burning need.</numerusform>
            <numerusform>The last %n minutes are for a burning need.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes are kept for a burning need.</source>
        <translation>
            <numerusform>%n more minute is kept for a burning need.</numerusform>
            <numerusform>%n more minutes are kept for a burning need.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} came back to the room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Add a thing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a thing to do: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>{minutes}, untimed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MendPanel</name>
    <message>
        <source>It began a while ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put right here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes ago?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is right afterwards. Back takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {time}.</source>
        <comment>the time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {now}. Planned {planned}.</source>
        <comment>the time, and when the meeting should begin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute longer ago. Now {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute less long ago. Now {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestonesPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{milestone}, add one. Now {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{milestone}, take one away. Now {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Start seat {seat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish seat {seat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Start %n min of silence</source>
        <translation>
            <numerusform>Start %n min of silence</numerusform>
            <numerusform>Start %n min of silence</numerusform>
        </translation>
    </message>
    <message>
        <source>Start turn {turn} of {turns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Start the break, %n min</source>
        <translation>
            <numerusform>Start the break, %n min</numerusform>
            <numerusform>Start the break, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n circles, {minutes} min</source>
        <translation>
            <numerusform>Start %n circle, {minutes} min</numerusform>
            <numerusform>Start %n circles, {minutes} min</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move on to: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: {who}</source>
        <comment>a speaker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish: {who}</source>
        <comment>a speaker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NightRow</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet after all: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day or time: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time of this meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Number: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the service: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the service, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only digits, such as 116 123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried today: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnDayRow</name>
    <message>
        <source>What the day is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the day {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnDays</name>
    <message>
        <source>Our own days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a day a name, and rules can depend on it. Write no names of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our anniversary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnNumbers</name>
    <message>
        <source>No numbers yet. Fill in your own, and try each one once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPlaces</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We meet here tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this place away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which door, which floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the first-aid box and the defibrillator are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands on the card for a medical emergency, to be read out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWordsSheet</name>
    <message>
        <source>When someone speaks of dying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle this together. It changes the words of the first card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step in each line. The fewer, the better. No names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the words that came with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with: {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on the card: {card}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Run sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for each reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-keeper cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tally slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <comment>a page&apos;s number, and how many there are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <comment>from one time of day to another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {minutes}</source>
        <comment>when a part begins, and how long it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader {number} reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader {number} reads this from their page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the very beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “{part}”.</source>
        <comment>a part of the meeting that comes before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} from here.</source>
        <comment>who takes over the lead at this part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, a bell at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, your bowl at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, a bell to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, a bell to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, without a bell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <comment>the end of the meeting, after its time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer found. You can save it as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Try another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>No printer found. You can save it as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it. You can save it as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Try another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for it there. Make some, or try another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back to the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it together is a kit for a night without a laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own notes, in the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is for you only. Keep such a script to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page: every part with its time, and a box to tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the words to say, in large print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each reader holds their own words. The script then has all the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small card for each reader: what they read, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three signs to hold up: 2 minutes, 1 minute, thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes to count in by hand. Numbers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reader fewer. Now {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more reader. Now {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people read parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booklet to fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it on both sides, turned on the short edge. Fold the pile once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format has nothing to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leader reads everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reader}: {titles}.</source>
        <comment>who reads which parts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the titles of parts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages.</source>
        <translation>
            <numerusform>%n page.</numerusform>
            <numerusform>%n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartConditions</name>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the topic</source>
        <comment>read aloud while no topic is known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonight&apos;s reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our usual place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name}</source>
        <comment>a name of the group&apos;s own</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reading is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is read aloud is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The words ask for %n things.</source>
        <translation>
            <numerusform>The words ask for %n thing.</numerusform>
            <numerusform>The words ask for %n things.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{part}” has no text for tonight yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” asks for the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” asks for a topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” asks what the reading is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” asks when you meet next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” asks for the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” asks for this: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>As fast as in life</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times as fast</source>
        <translation>
            <numerusform>%n time as fast</numerusform>
            <numerusform>%n times as fast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>The room speaks by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells are silent in practice, unless this is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed}. Change how fast it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells are heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice - nothing is saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeDesk</name>
    <message>
        <source>That was practice. Nothing of it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeGround</name>
    <message>
        <source>A meeting is running. Practise when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateBlock</name>
    <message>
        <source>Show the private lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write private lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateCover</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the private lines: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the private lines: {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyScreen</name>
    <message>
        <source>Write these five words down and keep them safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open your group on this computer. Nobody can open it without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Skip all, nothing is kept this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairs in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairs, add one. Now {chairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairs, take one away. Now {chairs}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoteLearner</name>
    <message>
        <source>Press a button on your remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this button does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself it does this: {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening. Press the button now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}, then {next_key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {action}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact for newcomers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meditation guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tech host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secretary leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leader leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The co-leader leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeter leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time-keeper leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The treasurer leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact for newcomers leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here the contact for newcomers leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the contact for newcomers at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to the contact for newcomers at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to the circle keeper at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to the elder at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to the tech host at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meditation guide leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle keeper leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elder leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tech host leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here the secretary leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here the leader leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here the co-leader leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here the speaker leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here the reader leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here the greeter leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here the time-keeper leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here the treasurer leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here the meditation guide leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here the circle keeper leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here the elder leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here the tech host leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the secretary at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the leader at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the co-leader at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the speaker at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the reader at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the greeter at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the time-keeper at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the treasurer at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the meditation guide at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the circle keeper at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the elder at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the tech host at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to the secretary at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to the leader at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to the co-leader at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to the speaker at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to the reader at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to the greeter at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to the time-keeper at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to the treasurer at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to the meditation guide at part {part}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>You are welcome here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One speaks, the others listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said here stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have come. That is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for being here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <comment>time left, shown to the room</comment>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <comment>time left, shown to the room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 minutes</source>
        <comment>a timekeeper&apos;s silent card, shown to the room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <comment>a timekeeper&apos;s silent card, shown to the room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please begin to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We begin at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <comment>pages of a reading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disc of the time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle}: back</source>
        <comment>a circle that has come back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <comment>time left, shown to the room</comment>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{circle}, {minutes}</source>
        <comment>a circle and its time left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>on the room screen: nothing of it is real</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bell rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: off</source>
        <comment>the button for the room screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer: disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer: disc and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer: digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer: nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomSetup</name>
    <message>
        <source>Room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a number on each screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this laptop as the room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is the room screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the wall showing the same as your laptop? Press Windows + P and choose Extend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees this screen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which screen does the room see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, or the mouse, brings the controls forward for five seconds. Keys work all the while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or use this laptop as the room screen, as a timer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen {number}, {width} by {height}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotationRow</name>
    <message>
        <source>What the list is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item in each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>what is due of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more: go back by one in {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip: go on by one in {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the list {list}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>The format of this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this rule earlier: {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this rule later: {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the rule: {format}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCircles</name>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFair</name>
    <message>
        <source>Use {time}</source>
        <comment>a length for each share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still to speak</source>
        <translation>
            <numerusform>%n still to speak</numerusform>
            <numerusform>%n still to speak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to speak</source>
        <comment>short for: still to speak</comment>
        <translation>
            <numerusform>%n to speak</numerusform>
            <numerusform>%n to speak</numerusform>
        </translation>
    </message>
    <message>
        <source>How many will speak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFoot</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rings now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunLine</name>
    <message>
        <source>Add a seat to the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the next seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone has had a turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {turn} of {turns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: seat {seat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {who}</source>
        <comment>a seat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online {number}? Enter adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online: a number, or Enter for someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat {seat}? Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat {seat}? Enter adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is waiting. Silence is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{number}</source>
        <comment>so many more wait</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting: open the line</source>
        <translation>
            <numerusform>%n more is waiting: open the line</numerusform>
            <numerusform>%n more are waiting: open the line</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, number {place} in line, has shared. Remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, number {place} in line. Remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clockwise round the circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter-clockwise round the circle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunNotes</name>
    <message>
        <source>Next prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt {number} of {prompts}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next prompt. Now {number} of {prompts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover again: private lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private lines, show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bell rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass (0)</source>
        <comment>the key 0 does the same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunParts</name>
    <message>
        <source>Parts of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} leads</source>
        <comment>who leads from this part on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {parts}, {part}, waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <comment>a part that comes when something is so in the room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {parts}, {part}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a part that is not held tonight</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {parts}, {part}, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>a part that is over</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {parts}, {part}, {minutes}, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {parts}, {part}, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunRoom</name>
    <message>
        <source>What the room sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-keeper&apos;s signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees no words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunSide</name>
    <message>
        <source>Mark a milestone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Nothing to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunTallies</name>
    <message>
        <source>{count}, add one. Now {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, take one away. Now {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunTimer</name>
    <message>
        <source>1 more minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the rest back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on with the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunTop</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards: if something happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} of {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pace}. Ways to catch up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to say: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking ahead: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going there takes it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out tonight. Going there takes it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight the short version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>{number}. {step}</source>
        <comment>a numbered step on a printed card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}: {number}</source>
        <comment>a service and its number, on paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor on call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poison line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe ride home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has tried it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date pattern for a day with its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tried on {day}. Check this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tried on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask plainly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We listen, and don&apos;t ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}.</source>
        <comment>what is still to be done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {second}.</source>
        <comment>still to be done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first}; {second}; and %n more.</source>
        <comment>still to be done</comment>
        <translation>
            <numerusform>{first}; {second}; and %n more.</numerusform>
            <numerusform>{first}; {second}; and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key and lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairs in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee and tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charger plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb is on, so no messages show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket counted by two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettle and lights off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key back in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 opens the cards anywhere, also in a meeting. Write no names here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a meeting runs, the cards can be read and not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}. {minutes}. Until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over.</source>
        <translation>
            <numerusform>%n minute over.</numerusform>
            <numerusform>%n minutes over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrying on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrying on. {time} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} goes back to the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{category}: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{milestone}: {number}.</source>
        <comment>a milestone and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone has had a turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round goes on from seat {seat}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}. {pace}. {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes left. This is the last part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>10 minutes left. %n parts remain: {minutes} min.</source>
        <translation>
            <numerusform>10 minutes left. %n part remains: {minutes} min.</numerusform>
            <numerusform>10 minutes left. %n parts remain: {minutes} min.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is {time}. Close when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is speaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat {seat}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is speaking. {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat {seat}. {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Silence, %n minutes.</source>
        <translation>
            <numerusform>Silence, %n minute.</numerusform>
            <numerusform>Silence, %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Break, %n minutes.</source>
        <translation>
            <numerusform>Break, %n minute.</numerusform>
            <numerusform>Break, %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No bell sounds while you hide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more minute for seat {seat}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is waiting. Number {place} in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat {seat} waits for a second share, number {place} in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept for {time}. Count that time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was set forward by {time}. Count that time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was away for {time}. Count that time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time limit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space goes on. Backspace goes back. Take your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round goes by people, not by seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round goes by seats again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has not spoken goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First come, first called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines now, called in turn: the room and online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody online still waits, so their line stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody comes back when the round is through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody shares with a limit in this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to catch up on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put right here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About halfway. A good moment to count how many are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat {seat} added. Number {place} in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So be it. Planned end {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y says yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in “{part}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out “{part}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” in place of “{other}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n parts for that?</source>
        <translation>
            <numerusform>Change %n part for that?</numerusform>
            <numerusform>Change %n parts for that?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more are here.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n or more is here.</numerusform>
            <numerusform>%n or more are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n are here.</source>
        <comment>people</comment>
        <translation>
            <numerusform>No more than %n is here.</numerusform>
            <numerusform>No more than %n are here.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newcomer is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minutes are left.</source>
        <translation>
            <numerusform>Less than %n minute is left.</numerusform>
            <numerusform>Less than %n minutes are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n are here.</source>
        <comment>people</comment>
        <translation>
            <numerusform>Fewer than %n are here.</numerusform>
            <numerusform>Fewer than %n are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n are here.</source>
        <comment>people</comment>
        <translation>
            <numerusform>More than %n is here.</numerusform>
            <numerusform>More than %n are here.</numerusform>
        </translation>
    </message>
    <message>
        <source>No newcomer is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interpreter is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is time again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: number {place} in line now.</source>
        <comment>a seat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round goes on: {who}.</source>
        <comment>a seat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A round of %n people.</source>
        <translation>
            <numerusform>A round of %n person.</numerusform>
            <numerusform>A round of %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>Room screen is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room screen shows timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room screen shows the reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room screen shows a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room screen shows the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room screen shows the welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room screen shows the break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room screen is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}.</source>
        <comment>a seat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}. {time}.</source>
        <comment>a seat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to settle. The silence begins in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Silence is over. Ring your bowl: %n strokes.</source>
        <translation>
            <numerusform>Silence is over. Ring your bowl: %n stroke.</numerusform>
            <numerusform>Silence is over. Ring your bowl: %n strokes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ring your bowl: %n strokes.</source>
        <translation>
            <numerusform>Ring your bowl: %n stroke.</numerusform>
            <numerusform>Ring your bowl: %n strokes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No loudspeaker answers. The bell shows on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are off in Settings. The bell shows on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are muted for now. The bell shows on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: waits for a second share, number {place} in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: number {place} in line.</source>
        <comment>a seat that was added</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was set back. The timer goes on as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: {count} as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: milestones as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: the meeting has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: the times are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: as if you had not pressed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: the circles are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back. The timer is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: {who} is speaking again.</source>
        <comment>a seat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: {who} is speaking again, {time} left.</source>
        <comment>a seat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: someone is speaking again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: seat {seat} is speaking again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: someone is speaking again, {time} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: seat {seat} is speaking again, {time} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has not begun yet. Space begins it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has begun already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is closed. Back opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being timed just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is speaking already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part has no speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is timed in this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part has no reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer is on hold already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is zero already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t have been that long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not fit any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part has no circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no circle of that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That circle is back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this part each person speaks once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is practice. Space goes on. F8 lets the room speak by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is practice. Nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lead now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room speaks by itself. Any key lets you lead again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold for 3 minutes. Take the time you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrap-up sign is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more signs for this share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking ahead. Press Space to return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. We will keep trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second screen is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second screen is there. F5 opens the room screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room screen unplugged. It will come back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop may fall asleep now. Touch a key now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody needs to wait in this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no private lines in this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no prompts in this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one prompt in this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed. Planned end {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes more, taken from {part}.</source>
        <translation>
            <numerusform>%n minute more, taken from {part}.</numerusform>
            <numerusform>%n minutes more, taken from {part}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} each from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interpreter. Each share is as long as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter is here: each share is doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter is here: {time} for each share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It ended %n minutes ago. The times are right now.</source>
        <translation>
            <numerusform>It ended %n minute ago. The times are right now.</numerusform>
            <numerusform>It ended %n minutes ago. The times are right now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting began %n minutes ago. The times are right now.</source>
        <translation>
            <numerusform>The meeting began %n minute ago. The times are right now.</numerusform>
            <numerusform>The meeting began %n minutes ago. The times are right now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It began %n minutes ago. The times are right now.</source>
        <translation>
            <numerusform>It began %n minute ago. The times are right now.</numerusform>
            <numerusform>It began %n minutes ago. The times are right now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} began %n minutes ago. The times are right now.</source>
        <translation>
            <numerusform>{part} began %n minute ago. The times are right now.</numerusform>
            <numerusform>{part} began %n minutes ago. The times are right now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedFoot</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. We will keep trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Someone online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online {number}</source>
        <comment>a place in the line of those online</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{colour}, {shape}</source>
        <comment>a token, by its colour and its shape</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online: {token}</source>
        <comment>a token of somebody online</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatPad</name>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would like to speak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also type the seat&apos;s number, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone, without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone</source>
        <comment>a hand without a seat number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New voices first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has not spoken goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some are online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines, called in turn: the room and online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each seat is called by the colour of a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the round goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which seat is next?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>first</source>
        <comment>of the Tuesdays of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <comment>of the Tuesdays of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <comment>of the Tuesdays of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>of the Tuesdays of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fifth</source>
        <comment>of the Tuesdays of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <comment>of the Tuesdays of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <comment>the end of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not: {condition}</source>
        <comment>a condition turned round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when: {conditions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthodox Easter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanksgiving in the USA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which meeting of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last meeting of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A special day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least so many are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newcomer is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little time is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date pattern for a day of one year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>Qt date pattern for a day of every year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting {number} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last meeting of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at least %n people are here</source>
        <translation>
            <numerusform>at least %n person is here</numerusform>
            <numerusform>at least %n people are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n people are here</source>
        <translation>
            <numerusform>at most %n person is here</numerusform>
            <numerusform>at most %n people are here</numerusform>
        </translation>
    </message>
    <message>
        <source>a newcomer is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interpreter is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>less than %n minutes are left</source>
        <translation>
            <numerusform>less than %n minute is left</numerusform>
            <numerusform>less than %n minutes are left</numerusform>
        </translation>
    </message>
    <message>
        <source>{which} week of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} {weekday} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <comment>one meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its format is not here any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from {day}.</source>
        <comment>a meeting and its usual day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two meetings on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format takes {minutes}; the room is yours for {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}: {item}.</source>
        <comment>a list and what is due of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “{part}”: it is for {condition}.</source>
        <comment>a part and its condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” waits: {condition}.</source>
        <comment>a part and its condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} at {time}</source>
        <comment>when a group meets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {weeks} {days} of the month</source>
        <comment>when a group meets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {days}</source>
        <comment>when a group meets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks on {days}</source>
        <comment>when a group meets</comment>
        <translation>
            <numerusform>Every %n week on {days}</numerusform>
            <numerusform>Every %n weeks on {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen for this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because: {reason}.</source>
        <comment>why a night has its format</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Days of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count from one week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in these weeks of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is ours for longer. Now: {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is ours for less long. Now: {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More weeks between meetings. Now: every %n weeks.</source>
        <translation>
            <numerusform>More weeks between meetings. Now: every %n week.</numerusform>
            <numerusform>More weeks between meetings. Now: every %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer weeks between meetings. Now: every %n weeks.</source>
        <translation>
            <numerusform>Fewer weeks between meetings. Now: every %n week.</numerusform>
            <numerusform>Fewer weeks between meetings. Now: every %n weeks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes the room is ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer format is told in the list of coming meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If these are the wrong weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen: in all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesLists</name>
    <message>
        <source>Lists that go on from meeting to meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list moves on only when a meeting was held. Write no names of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <comment>the name of a new list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesNights</name>
    <message>
        <source>The next meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesPage</name>
    <message>
        <source>When we meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle it once, and Today offers the right format at the right time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a meeting runs, nothing is changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this meeting away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesRules</name>
    <message>
        <source>Another format on some days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rule that fits chooses the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line halfway, when nobody has been counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and digits as keys in a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
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
        <source>Larger text. Now {number} per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text. Now {number} per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, with larger words to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder. Now {number} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softer. Now {number} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud, up to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft bell when a share&apos;s time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows a speaker&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How seats are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters for the room. Now {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller letters for the room. Now {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows the room a speaker&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time-keeper&apos;s silent signs: two minutes, one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock in the corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far is the last chair?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the room look at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of a reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Backspace, PageDown and Enter always work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it: the bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and times. How many were here, and how many were new. Milestones by kind. Minutes shared. Your own cards, places and lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, what was said, who waited, who spoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, for bright rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 inch television</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>43 inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>55 inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall, 1.2 m high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall, 1.5 m high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m</source>
        <comment>a distance in metres</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the last chair this may be hard to read. Print it large instead, and hand it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the last chair this reads well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the last chair this can be read. {size} reads more easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim</source>
        <comment>a theme for a night room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is never kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings could not be saved. They hold until you close Facilitator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this page back as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are off on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are off for now. M brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain, and five words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain, and nothing else yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SingleStart</name>
    <message>
        <source>Facilitator is open already, but it does not answer. Wait a moment, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartSteps</name>
    <message>
        <source>A quarter of an hour earlier. Now {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of an hour later. Now {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeUp</name>
    <message>
        <source>We use this from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date pattern of a day that can be typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>short, after a number</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>Qt date pattern for a weekday and day, without the year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>Qt date pattern for a list, without the year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>Qt date pattern for a list, with the year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{minutes} min</source>
        <comment>time over the limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute {seconds}</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes {seconds}</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes</source>
        <comment>time left</comment>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins in a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins in {time}</source>
        <comment>a silence, after time to settle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {time}</source>
        <comment>the whole of a speaker&apos;s time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Held %n min</source>
        <translation>
            <numerusform>Held %n min</numerusform>
            <numerusform>Held %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min behind</numerusform>
            <numerusform>%n min behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min ahead</numerusform>
            <numerusform>%n min ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned end {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ends {time}, %n minutes left</source>
        <translation>
            <numerusform>Ends {time}, %n minute left</numerusform>
            <numerusform>Ends {time}, %n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends {time}</source>
        <comment>the planned end of a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <comment>people in the room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>people new to us</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First meeting ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <comment>two or more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{milestone}: {number}</source>
        <comment>how many of one milestone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeStepper</name>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time like 19:30 or 7:30 pm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Tonight at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <comment>of a meeting&apos;s format</comment>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes}, until {time}. {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start meeting, {format}, {time}, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting was running until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting was running until {time} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chairs</source>
        <translation>
            <numerusform>%n chair</numerusform>
            <numerusform>%n chairs</numerusform>
        </translation>
    </message>
    <message>
        <source>The room screen is open. It says when the meeting begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staying awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick off: getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the words for tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words for tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it: the bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second screen is connected. Nothing is shown on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One screen is connected. That is enough to lead a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker answers. The bell shows on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are off in Settings. The bell shows on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are off for now. M brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft bell for silence, low. No bell for shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft bell for silence, half loud. No bell for shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft bell for silence, loud. No bell for shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft bell for silence and shares, low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft bell for silence and shares, half loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft bell for silence and shares, loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %, and the charger is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %. Plug in the charger if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %.</source>
        <comment>battery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %, about {minutes}. Plug in the charger if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %, about {minutes}. That is enough for this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop stays awake while a meeting runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop may fall asleep. Touch a key now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n counts are not checked yet.</source>
        <translation>
            <numerusform>%n count is not checked yet.</numerusform>
            <numerusform>%n counts are not checked yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s count is not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week&apos;s count is not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count of {day} is not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayChecklist</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with the list: getting ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayFillings</name>
    <message>
        <source>This is read aloud, so write no names of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with the words for tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. Tonight it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. It is kept for every meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. For tonight only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. Type the text, paste it, or choose one. For tonight only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Change format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a format and you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {part} of {parts}: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chairs}. Change how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When we meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting was never closed. Its counts are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is still open. It is as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your group. The meeting starts then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your group...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TonightEditor</name>
    <message>
        <source>Chairs, add one. Now {chairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairs, take one away. Now {chairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time like 19:30 or 7:30 pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: start time and chairs as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Total</name>
    <message>
        <source>how many strokes there are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>These words do not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them once more. Capitals and spaces do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Facilitator has written this group&apos;s file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this computer&apos;s Facilitator up to date, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds this group&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other Facilitator, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room, then try again. Nothing you saw is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for this group&apos;s file cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back where it was. You can lead without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of this group is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put vault.key back into the group&apos;s folder, then try again. Or start a new group beside it: the old file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as it is. You can lead without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment. You can lead without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group&apos;s file is not where it was, or it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone who knows computers to open it for writing. Or name another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group&apos;s file is damaged. It has not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s keychain does not answer, so the words are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the group&apos;s words, or unlock the keychain and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group&apos;s file cannot be reached just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that we did not foresee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Facilitator and start it again. Your meeting is as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsualMinutes</name>
    <message>
        <source>{part}: planned {planned} min, and so it usually is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: planned {planned} min, usually {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: planned {planned} min, usually {usual}. Half of them: {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsualMinutesPanel</name>
    <message>
        <source>How long it really takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From %n meetings. No day and no evening is kept.</source>
        <translation>
            <numerusform>From %n meeting. No day and no evening is kept.</numerusform>
            <numerusform>From %n meetings. No day and no evening is kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: bring them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make it %n minutes</source>
        <translation>
            <numerusform>Make it %n minute</numerusform>
            <numerusform>Make it %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{offer}: {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsualRow</name>
    <message numerus="yes">
        <source>Make it %n minutes</source>
        <translation>
            <numerusform>Make it %n minute</numerusform>
            <numerusform>Make it %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>It usually takes as long as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It usually takes {usual} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It usually takes {usual} min, half of the time {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Back to writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one version so far. Here you will see what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this one: version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parts are the same.</source>
        <translation>
            <numerusform>%n part is the same.</numerusform>
            <numerusform>%n parts are the same.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title was “{before}”, and is “{now}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line about it was “{before}”, and is “{now}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was for “{before}”, and is for “{now}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own names were “{before}”, and are “{now}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its wordings were “{before}”, and are “{now}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingLines</name>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show five words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer&apos;s keychain opens your group. Five words are a second way in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Practice waits for you. Nothing of it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting running: {part}, part {number} of {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayInPage</name>
    <message>
        <source>Five words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s five words, with a space between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead now, keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nothing is kept this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your group...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s keychain does not answer, so the five words are needed. If there are none yet, unlock the keychain and try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not match. You can try again in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {next_step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>A-</source>
        <comment>smaller text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <comment>the name of this language, in this language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}, as on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a chair. Take your time. You are welcome here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text. Now {percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text. Now {percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>Not filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{action}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_MeetingRow</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new}, {milestones}</source>
        <comment>how many new, how many milestones</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}. Not checked yet</source>
        <comment>what was counted</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Order</name>
    <message>
        <source>In this order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RoundBox</name>
    <message>
        <source>How many are we?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round goes by people instead of seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of us in this round</source>
        <comment>beside a number with minus and plus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By seats again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever passed can speak when the round is through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more of us. Now {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fewer of us. Now {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>{number}. {who}</source>
        <comment>a place in the line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: out of the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pause</name>
    <message>
        <source>a mark in a script</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>{facts} {day}, {times}.</name>
    <message>
        <source>how long and how many parts; the day, and from when to when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>{facts} {times}.</name>
    <message>
        <source>how long and how many parts; from when to when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>{number}  {part}</name>
    <message>
        <source>a part&apos;s number and title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
