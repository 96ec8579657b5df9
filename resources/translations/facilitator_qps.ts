<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>BeforeYouStart</name>
    <message>
        <source>Before you start</source>
        <translation>[Ɓéƒöŕé ýöû šţåŕţ éééé]</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>line {line}</source>
        <comment>a place in a file</comment>
        <translation>[ļîñé {line} é]</translation>
    </message>
    <message>
        <source>{file}, {line}</source>
        <comment>a file inside another, and a line of it</comment>
        <translation>[{file}, {line} é]</translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <comment>where in a file, and what is wrong there</comment>
        <translation>[{place}: {sentence} é]</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>[Åñđ %n ɱöŕé. éé]</numerusform>
            <numerusform>[Åñđ %n ɱöŕé. éé]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>All formats</source>
        <translation>[Åļļ ƒöŕɱåţš éé]</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>[Çĥööšé åñöţĥéŕ ƒîļé éééééé]</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>[Îţš ñåɱé é]</translation>
    </message>
    <message>
        <source>Add to our formats</source>
        <translation>[Åđđ ţö öûŕ ƒöŕɱåţš ééééé]</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>[Ɓŕîñĝ îñ å ƒîļé éééé]</translation>
    </message>
    <message>
        <source>From the file {name}</source>
        <translation>[Ƒŕöɱ ţĥé ƒîļé {name} éééé]</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>[Ŕéåđîñĝ ţĥé ƒîļé. ééééé]</translation>
    </message>
    <message>
        <source>This file can&apos;t be brought in. Nothing was changed.</source>
        <translation>[Ţĥîš ƒîļé çåñ&apos;ţ ƀé ƀŕöûĝĥţ îñ. Ñöţĥîñĝ ŵåš çĥåñĝéđ. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>Look it over. Nothing is kept until you add it.</source>
        <translation>[Ļööķ îţ övéŕ. Ñöţĥîñĝ îš ķéþţ ûñţîļ ýöû åđđ îţ. éééééé éééééé ééé]</translation>
    </message>
    <message numerus="yes">
        <source>The minutes of %n parts are guessed.</source>
        <translation>
            <numerusform>[Ţĥé ɱîñûţéš öƒ %n þåŕţ îš ĝûéššéđ. éééééé éééé]</numerusform>
            <numerusform>[Ţĥé ɱîñûţéš öƒ %n þåŕţš åŕé ĝûéššéđ. éééééé ééééé]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>If something happens</source>
        <translation>[Îƒ šöɱéţĥîñĝ ĥåþþéñš éééééé]</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>[Åļļ çåŕđš éé]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé é]</translation>
    </message>
    <message>
        <source>A digit opens a card. Esc closes.</source>
        <translation>[Å đîĝîţ öþéñš å çåŕđ. Éšç çļöšéš. éééééé éééé]</translation>
    </message>
    <message>
        <source>{digit}   {card}</source>
        <comment>a key and what it opens</comment>
        <translation>[{digit}   {card} é]</translation>
    </message>
</context>
<context>
    <name>CatchUpPanel</name>
    <message>
        <source>Catching up</source>
        <translation>[Çåţçĥîñĝ ûþ éé]</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>[Ļéţ îţ ŕûñ éé]</translation>
    </message>
    <message>
        <source>Let it run: close this panel</source>
        <translation>[Ļéţ îţ ŕûñ: çļöšé ţĥîš þåñéļ éééééé éé]</translation>
    </message>
    <message>
        <source>Nothing changes until you choose: 1, 2 or 3. Back takes it back.</source>
        <translation>[Ñöţĥîñĝ çĥåñĝéš ûñţîļ ýöû çĥööšé: 1, 2 öŕ 3. Ɓåçķ ţåķéš îţ ƀåçķ. éééééé éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Nothing here can give way. It is all right to let it run.</source>
        <translation>[Ñöţĥîñĝ ĥéŕé çåñ ĝîvé ŵåý. Îţ îš åļļ ŕîĝĥţ ţö ļéţ îţ ŕûñ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>{number}. {plan}</source>
        <comment>a way to catch up</comment>
        <translation>[{number}. {plan} é]</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Where you meet tonight</source>
        <translation>[Ŵĥéŕé ýöû ɱééţ ţöñîĝĥţ éééééé]</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>[Çĥåñĝé ţĥé ļîšţ éééé]</translation>
    </message>
</context>
<context>
    <name>CircleTile</name>
    <message>
        <source>+1 min</source>
        <translation>[+1 ɱîñ é]</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>[Ĥöļđ é]</translation>
    </message>
    <message>
        <source>Are back</source>
        <comment>a circle</comment>
        <translation>[Åŕé ƀåçķ é]</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>[Çåŕŕý öñ é]</translation>
    </message>
    <message>
        <source>Carry on: {circle}</source>
        <translation>[Çåŕŕý öñ: {circle} éé]</translation>
    </message>
    <message>
        <source>Hold: {circle}</source>
        <translation>[Ĥöļđ: {circle} é]</translation>
    </message>
    <message>
        <source>1 more minute: {circle}</source>
        <translation>[1 ɱöŕé ɱîñûţé: {circle} éééé]</translation>
    </message>
    <message>
        <source>They are back: {circle}</source>
        <translation>[Ţĥéý åŕé ƀåçķ: {circle} éééé]</translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message>
        <source>Circle {number}</source>
        <translation>[Çîŕçļé {number} é]</translation>
    </message>
    <message numerus="yes">
        <source>%n circles. Count who is here to see how large they are.</source>
        <translation>
            <numerusform>[%n çîŕçļé. Çöûñţ ŵĥö îš ĥéŕé ţö šéé ĥöŵ ļåŕĝé îţ îš. éééééé éééééé éééé]</numerusform>
            <numerusform>[%n çîŕçļéš. Çöûñţ ŵĥö îš ĥéŕé ţö šéé ĥöŵ ļåŕĝé ţĥéý åŕé. éééééé éééééé éééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{here} here: %n circles of {most}.</source>
        <translation>
            <numerusform>[{here} ĥéŕé: %n çîŕçļé öƒ {most}. éééééé]</numerusform>
            <numerusform>[{here} ĥéŕé: %n çîŕçļéš öƒ {most}. éééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{here} here: %n circles of {fewest} or {most}.</source>
        <translation>
            <numerusform>[{here} ĥéŕé: %n çîŕçļé öƒ {fewest} öŕ {most}. éééééé]</numerusform>
            <numerusform>[{here} ĥéŕé: %n çîŕçļéš öƒ {fewest} öŕ {most}. éééééé é]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles at the same time.</source>
        <translation>
            <numerusform>[%n çîŕçļé åţ ţĥé šåɱé ţîɱé. éééééé é]</numerusform>
            <numerusform>[%n çîŕçļéš åţ ţĥé šåɱé ţîɱé. éééééé é]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Circles of about %n people, at the same time.</source>
        <translation>
            <numerusform>[Çîŕçļéš öƒ åƀöûţ %n þéŕšöñ, åţ ţĥé šåɱé ţîɱé. éééééé éééééé é]</numerusform>
            <numerusform>[Çîŕçļéš öƒ åƀöûţ %n þéöþļé, åţ ţĥé šåɱé ţîɱé. éééééé éééééé é]</numerusform>
        </translation>
    </message>
    <message>
        <source>In turn they have: {minutes}.</source>
        <translation>[Îñ ţûŕñ ţĥéý ĥåvé: {minutes}. éééééé]</translation>
    </message>
    <message>
        <source>Each has a colour.</source>
        <translation>[Éåçĥ ĥåš å çöļöûŕ. ééééé]</translation>
    </message>
    <message>
        <source>In a circle {time} each.</source>
        <translation>[Îñ å çîŕçļé {time} éåçĥ. ééééé]</translation>
    </message>
    <message numerus="yes">
        <source>%n circles tonight. Nothing has begun yet.</source>
        <translation>
            <numerusform>[%n çîŕçļé ţöñîĝĥţ. Ñöţĥîñĝ ĥåš ƀéĝûñ ýéţ. éééééé éééééé]</numerusform>
            <numerusform>[%n çîŕçļéš ţöñîĝĥţ. Ñöţĥîñĝ ĥåš ƀéĝûñ ýéţ. éééééé éééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles have begun. A digit chooses one.</source>
        <translation>
            <numerusform>[%n çîŕçļé ĥåš ƀéĝûñ. Å đîĝîţ çĥööšéš öñé. éééééé éééééé]</numerusform>
            <numerusform>[%n çîŕçļéš ĥåvé ƀéĝûñ. Å đîĝîţ çĥööšéš öñé. éééééé éééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>All may come back now. There is no hurry.</source>
        <translation>[Åļļ ɱåý çöɱé ƀåçķ ñöŵ. Ţĥéŕé îš ñö ĥûŕŕý. éééééé éééééé]</translation>
    </message>
    <message>
        <source>All are back.</source>
        <translation>[Åļļ åŕé ƀåçķ. ééé]</translation>
    </message>
    <message>
        <source>One more minute for all circles.</source>
        <translation>[Öñé ɱöŕé ɱîñûţé ƒöŕ åļļ çîŕçļéš. éééééé éééé]</translation>
    </message>
    <message>
        <source>One minute less for all circles.</source>
        <translation>[Öñé ɱîñûţé ļéšš ƒöŕ åļļ çîŕçļéš. éééééé éééé]</translation>
    </message>
    <message>
        <source>No circle is chosen. Plus and minus go to all.</source>
        <translation>[Ñö çîŕçļé îš çĥöšéñ. Þļûš åñđ ɱîñûš ĝö ţö åļļ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>One more minute. {circle}.</source>
        <translation>[Öñé ɱöŕé ɱîñûţé. {circle}. ééééé]</translation>
    </message>
    <message>
        <source>One minute less. {circle}.</source>
        <translation>[Öñé ɱîñûţé ļéšš. {circle}. ééééé]</translation>
    </message>
    <message>
        <source>On hold. {circle}.</source>
        <translation>[Öñ ĥöļđ. {circle}. éé]</translation>
    </message>
    <message>
        <source>Going on. {circle}.</source>
        <translation>[Ĝöîñĝ öñ. {circle}. éé]</translation>
    </message>
    <message>
        <source>Back again. {circle}.</source>
        <translation>[Ɓåçķ åĝåîñ. {circle}. ééé]</translation>
    </message>
    <message>
        <source>{circle}: + more, P hold, G they are back.</source>
        <translation>[{circle}: + ɱöŕé, Þ ĥöļđ, Ĝ ţĥéý åŕé ƀåçķ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>[Çîŕçļéš é]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé é]</translation>
    </message>
    <message numerus="yes">
        <source>%n circles are still away.</source>
        <translation>
            <numerusform>[%n çîŕçļé îš šţîļļ åŵåý. éééééé]</numerusform>
            <numerusform>[%n çîŕçļéš åŕé šţîļļ åŵåý. éééééé é]</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Ɓåçķ é]</translation>
    </message>
    <message>
        <source>Held, {time}</source>
        <translation>[Ĥéļđ, {time} é]</translation>
    </message>
    <message>
        <source>Time is up, {time}</source>
        <translation>[Ţîɱé îš ûþ, {time} ééé]</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>[{time} ļéƒţ é]</translation>
    </message>
</context>
<context>
    <name>CirclesPanel</name>
    <message>
        <source>How many circles</source>
        <translation>[Ĥöŵ ɱåñý çîŕçļéš éééé]</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>No titles</source>
        <translation>[Ñö ţîţļéš éé]</translation>
    </message>
    <message>
        <source>No minutes</source>
        <translation>[Ñö ɱîñûţéš éé]</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>[Ñö ŵöŕđš é]</translation>
    </message>
    <message>
        <source>Nothing for you</source>
        <translation>[Ñöţĥîñĝ ƒöŕ ýöû éééé]</translation>
    </message>
    <message>
        <source>Title of the part</source>
        <translation>[Ţîţļé öƒ ţĥé þåŕţ ééééé]</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>[Ṁîñûţéš é]</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>[Ŵöŕđš ţö šåý ééé]</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>[Ƒöŕ ýöû åļöñé ééé]</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>[Ţĥé ƒîŕšţ ŕöŵ ñåɱéš ţĥé çöļûɱñš éééééé ééé]</translation>
    </message>
    <message>
        <source>Column {number}: {sample}</source>
        <comment>a column of a table and what stands in its first row</comment>
        <translation>[Çöļûɱñ {number}: {sample} éé]</translation>
    </message>
</context>
<context>
    <name>ComparedCard</name>
    <message>
        <source>It was added.</source>
        <translation>[Îţ ŵåš åđđéđ. ééé]</translation>
    </message>
    <message>
        <source>It was taken out.</source>
        <translation>[Îţ ŵåš ţåķéñ öûţ. ééééé]</translation>
    </message>
    <message>
        <source>It was moved.</source>
        <translation>[Îţ ŵåš ɱövéđ. ééé]</translation>
    </message>
    <message>
        <source>It was changed.</source>
        <translation>[Îţ ŵåš çĥåñĝéđ. éééé]</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>[Ɓéƒöŕé é]</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>[Ñöŵ é]</translation>
    </message>
    <message>
        <source>Its private lines were changed. They are not shown here.</source>
        <translation>[Îţš þŕîvåţé ļîñéš ŵéŕé çĥåñĝéđ. Ţĥéý åŕé ñöţ šĥöŵñ ĥéŕé. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>[Ñöţĥîñĝ. é]</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Only when, or not when</source>
        <translation>[Öñļý ŵĥéñ, öŕ ñöţ ŵĥéñ éééééé]</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>[Öñļý ŵĥéñ éé]</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>[Ñöţ ŵĥéñ é]</translation>
    </message>
    <message>
        <source>What it depends on</source>
        <translation>[Ŵĥåţ îţ đéþéñđš öñ ééééé]</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>[Ŕéɱövé é]</translation>
    </message>
    <message>
        <source>Remove: {condition}</source>
        <translation>[Ŕéɱövé: {condition} é]</translation>
    </message>
    <message>
        <source>More. Now: {condition}</source>
        <translation>[Ṁöŕé. Ñöŵ: {condition} éé]</translation>
    </message>
    <message>
        <source>Less. Now: {condition}</source>
        <translation>[Ļéšš. Ñöŵ: {condition} éé]</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counts</source>
        <translation>[Çöûñţš é]</translation>
    </message>
    <message>
        <source>Counts appear here after your first meeting.</source>
        <translation>[Çöûñţš åþþéåŕ ĥéŕé åƒţéŕ ýöûŕ ƒîŕšţ ɱééţîñĝ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>[Ṁééţîñĝš é]</translation>
    </message>
    <message numerus="yes">
        <source>Average of the last %n</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>[Åvéŕåĝé öƒ ţĥé ļåšţ %n éééééé]</numerusform>
            <numerusform>[Åvéŕåĝé öƒ ţĥé ļåšţ %n éééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>[Ļåšţ ɱééţîñĝ ééé]</translation>
    </message>
    <message>
        <source>New to us this year</source>
        <translation>[Ñéŵ ţö ûš ţĥîš ýéåŕ éééééé]</translation>
    </message>
    <message>
        <source>Meetings held this year</source>
        <translation>[Ṁééţîñĝš ĥéļđ ţĥîš ýéåŕ éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>[Šĥöŵ %n ɱöŕé éé]</numerusform>
            <numerusform>[Šĥöŵ %n ɱöŕé éé]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Timer</source>
        <translation>[Ţîɱéŕ é]</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>[Šţåŕţ é]</translation>
    </message>
    <message>
        <source>Back to 5:00</source>
        <translation>[Ɓåçķ ţö 5:00 ééé]</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>[Šţöþ é]</translation>
    </message>
</context>
<context>
    <name>DaysControl</name>
    <message>
        <source>From this day</source>
        <translation>[Ƒŕöɱ ţĥîš đåý ééé]</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>[Ţö ţĥîš đåý éé]</translation>
    </message>
    <message>
        <source>Only in this year</source>
        <translation>[Öñļý îñ ţĥîš ýéåŕ ééééé]</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message numerus="yes">
        <source>%n shares.</source>
        <translation>
            <numerusform>[%n šĥåŕé. é]</numerusform>
            <numerusform>[%n šĥåŕéš. é]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} took %n minutes longer than planned.</source>
        <translation>
            <numerusform>[{part} ţööķ %n ɱîñûţé ļöñĝéŕ ţĥåñ þļåññéđ. éééééé ééééé]</numerusform>
            <numerusform>[{part} ţööķ %n ɱîñûţéš ļöñĝéŕ ţĥåñ þļåññéđ. éééééé ééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ran %n minutes over.</source>
        <translation>
            <numerusform>[Îţ ŕåñ %n ɱîñûţé övéŕ. éééééé]</numerusform>
            <numerusform>[Îţ ŕåñ %n ɱîñûţéš övéŕ. éééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ended %n minutes early.</source>
        <translation>
            <numerusform>[Îţ éñđéđ %n ɱîñûţé éåŕļý. éééééé]</numerusform>
            <numerusform>[Îţ éñđéđ %n ɱîñûţéš éåŕļý. éééééé é]</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended on time.</source>
        <translation>[Îţ éñđéđ öñ ţîɱé. ééééé]</translation>
    </message>
    <message numerus="yes">
        <source>Twice now it began about %n minutes late. Would a later start help?</source>
        <translation>
            <numerusform>[Ţŵîçé ñöŵ îţ ƀéĝåñ åƀöûţ %n ɱîñûţé ļåţé. Ŵöûļđ å ļåţéŕ šţåŕţ ĥéļþ? éééééé éééééé éééééé ééé]</numerusform>
            <numerusform>[Ţŵîçé ñöŵ îţ ƀéĝåñ åƀöûţ %n ɱîñûţéš ļåţé. Ŵöûļđ å ļåţéŕ šţåŕţ ĥéļþ? éééééé éééééé éééééé ééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>More people came than there are chairs.</source>
        <translation>[Ṁöŕé þéöþļé çåɱé ţĥåñ ţĥéŕé åŕé çĥåîŕš. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Start at {time} from now on</source>
        <translation>[Šţåŕţ åţ {time} ƒŕöɱ ñöŵ öñ éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>Set out %n chairs from now on</source>
        <translation>
            <numerusform>[Šéţ öûţ %n çĥåîŕ ƒŕöɱ ñöŵ öñ éééééé é]</numerusform>
            <numerusform>[Šéţ öûţ %n çĥåîŕš ƒŕöɱ ñöŵ öñ éééééé éé]</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on you start at {time}.</source>
        <translation>[Ƒŕöɱ ñöŵ öñ ýöû šţåŕţ åţ {time}. éééééé é]</translation>
    </message>
    <message numerus="yes">
        <source>From now on there are %n chairs.</source>
        <translation>
            <numerusform>[Ƒŕöɱ ñöŵ öñ ţĥéŕé îš %n çĥåîŕ. éééééé éé]</numerusform>
            <numerusform>[Ƒŕöɱ ñöŵ öñ ţĥéŕé åŕé %n çĥåîŕš. éééééé ééé]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DebriefNotice</name>
    <message>
        <source>Undo</source>
        <translation>[Ûñđö é]</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>[Ñöţ ñöŵ é]</translation>
    </message>
    <message>
        <source>Saved. Thank you for your service.</source>
        <translation>[Šåvéđ. Ţĥåñķ ýöû ƒöŕ ýöûŕ šéŕvîçé. éééééé ééééé]</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n people. Thank you for your service.</source>
        <translation>
            <numerusform>[Šåvéđ. %n þéŕšöñ. Ţĥåñķ ýöû ƒöŕ ýöûŕ šéŕvîçé. éééééé éééééé é]</numerusform>
            <numerusform>[Šåvéđ. %n þéöþļé. Ţĥåñķ ýöû ƒöŕ ýöûŕ šéŕvîçé. éééééé éééééé é]</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: as it was before</source>
        <translation>[Ûñđö: åš îţ ŵåš ƀéƒöŕé éééééé]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé é]</translation>
    </message>
    <message>
        <source>Not now: leave it as it is</source>
        <translation>[Ñöţ ñöŵ: ļéåvé îţ åš îţ îš éééééé é]</translation>
    </message>
    <message>
        <source>Close the look back</source>
        <translation>[Çļöšé ţĥé ļööķ ƀåçķ éééééé]</translation>
    </message>
</context>
<context>
    <name>EditedFormat</name>
    <message>
        <source>Title</source>
        <translation>[Ţîţļé é]</translation>
    </message>
    <message>
        <source>What it is, in one line</source>
        <translation>[Ŵĥåţ îţ îš, îñ öñé ļîñé éééééé]</translation>
    </message>
    <message>
        <source>How long it is meant to be, in minutes</source>
        <translation>[Ĥöŵ ļöñĝ îţ îš ɱéåñţ ţö ƀé, îñ ɱîñûţéš éééééé éééééé]</translation>
    </message>
    <message>
        <source>What kind of meeting</source>
        <translation>[Ŵĥåţ ķîñđ öƒ ɱééţîñĝ éééééé]</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>[Ŵöŕđîñĝš é]</translation>
    </message>
    <message>
        <source>Another wording, by its name</source>
        <translation>[Åñöţĥéŕ ŵöŕđîñĝ, ƀý îţš ñåɱé éééééé éé]</translation>
    </message>
    <message>
        <source>Own names to fill in, with commas between</source>
        <translation>[Öŵñ ñåɱéš ţö ƒîļļ îñ, ŵîţĥ çöɱɱåš ƀéţŵééñ éééééé éééééé]</translation>
    </message>
    <message>
        <source>Add this wording</source>
        <translation>[Åđđ ţĥîš ŵöŕđîñĝ éééé]</translation>
    </message>
    <message>
        <source>Go back to what the group uses</source>
        <translation>[Ĝö ƀåçķ ţö ŵĥåţ ţĥé ĝŕöûþ ûšéš éééééé ééé]</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>[Ţĥŕöŵ ţĥîš đŕåƒţ åŵåý éééééé]</translation>
    </message>
    <message>
        <source>These stand in the words, and nobody knows them: {names}</source>
        <translation>[Ţĥéšé šţåñđ îñ ţĥé ŵöŕđš, åñđ ñöƀöđý ķñöŵš ţĥéɱ: {names} éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>A part can say something else in another wording. You choose one for each evening.</source>
        <translation>[Å þåŕţ çåñ šåý šöɱéţĥîñĝ éļšé îñ åñöţĥéŕ ŵöŕđîñĝ. Ýöû çĥööšé öñé ƒöŕ éåçĥ évéñîñĝ. éééééé éééééé éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>A name in braces, such as {topic}, is filled in for each evening.</source>
        <translation>[Å ñåɱé îñ ƀŕåçéš, šûçĥ åš {topic}, îš ƒîļļéđ îñ ƒöŕ éåçĥ évéñîñĝ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Take out: {wording}</source>
        <translation>[Ţåķé öûţ: {wording} éé]</translation>
    </message>
    <message>
        <source>Add: {wording}</source>
        <translation>[Åđđ: {wording} é]</translation>
    </message>
</context>
<context>
    <name>EditedPart</name>
    <message>
        <source>Name of this part</source>
        <translation>[Ñåɱé öƒ ţĥîš þåŕţ ééééé]</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>[Ŵöŕđš ţö šåý ééé]</translation>
    </message>
    <message>
        <source>For you only</source>
        <translation>[Ƒöŕ ýöû öñļý ééé]</translation>
    </message>
    <message>
        <source>Shorter words, for a late evening</source>
        <translation>[Šĥöŕţéŕ ŵöŕđš, ƒöŕ å ļåţé évéñîñĝ éééééé éééé]</translation>
    </message>
    <message>
        <source>Minutes of the shorter words</source>
        <translation>[Ṁîñûţéš öƒ ţĥé šĥöŕţéŕ ŵöŕđš éééééé éé]</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>[Šţŕéšš é]</translation>
    </message>
    <message>
        <source>Stress the word, or what is chosen</source>
        <translation>[Šţŕéšš ţĥé ŵöŕđ, öŕ ŵĥåţ îš çĥöšéñ éééééé ééééé]</translation>
    </message>
    <message>
        <source>(pause)</source>
        <translation>[(þåûšé) é]</translation>
    </message>
    <message>
        <source>Put a pause here</source>
        <translation>[Þûţ å þåûšé ĥéŕé éééé]</translation>
    </message>
    <message>
        <source>Duplicate this part</source>
        <translation>[Đûþļîçåţé ţĥîš þåŕţ éééééé]</translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation>[Ţåķé ţĥîš þåŕţ öûţ ééééé]</translation>
    </message>
    <message>
        <source>What is said aloud. An empty line begins a paragraph.</source>
        <translation>[Ŵĥåţ îš šåîđ åļöûđ. Åñ éɱþţý ļîñé ƀéĝîñš å þåŕåĝŕåþĥ. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>It says the same as the plain wording. Write here what it says instead.</source>
        <translation>[Îţ šåýš ţĥé šåɱé åš ţĥé þļåîñ ŵöŕđîñĝ. Ŵŕîţé ĥéŕé ŵĥåţ îţ šåýš îñšţéåđ. éééééé éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>[Ŵöŕđîñĝ é]</translation>
    </message>
    <message>
        <source>shorter words</source>
        <translation>[šĥöŕţéŕ ŵöŕđš ééé]</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is set behind the fold</comment>
        <translation>[,  é]</translation>
    </message>
    <message>
        <source>More: {settings}</source>
        <translation>[Ṁöŕé: {settings} é]</translation>
    </message>
    <message>
        <source>More</source>
        <translation>[Ṁöŕé é]</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>[Ļéšš é]</translation>
    </message>
</context>
<context>
    <name>EditedParts</name>
    <message>
        <source>About this format</source>
        <translation>[Åƀöûţ ţĥîš ƒöŕɱåţ ééééé]</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>[Þåŕţš é]</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>[Åđđ þåŕţ é]</translation>
    </message>
    <message>
        <source>Move the part up</source>
        <translation>[Ṁövé ţĥé þåŕţ ûþ éééé]</translation>
    </message>
    <message>
        <source>Move the part down</source>
        <translation>[Ṁövé ţĥé þåŕţ đöŵñ ééééé]</translation>
    </message>
    <message>
        <source>Undo: put {part} back</source>
        <translation>[Ûñđö: þûţ {part} ƀåçķ éééé]</translation>
    </message>
    <message>
        <source>Part taken out.</source>
        <translation>[Þåŕţ ţåķéñ öûţ. éééé]</translation>
    </message>
    <message>
        <source>Part taken out. “{part}” begins the meeting now, so its own start or condition is gone.</source>
        <translation>[Þåŕţ ţåķéñ öûţ. “{part}” ƀéĝîñš ţĥé ɱééţîñĝ ñöŵ, šö îţš öŵñ šţåŕţ öŕ çöñđîţîöñ îš ĝöñé. éééééé éééééé éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Ûñđö é]</translation>
    </message>
    <message>
        <source>{number} of {parts}, {part}, {minutes}</source>
        <comment>a part in the list, for screen readers</comment>
        <translation>[{number} öƒ {parts}, {part}, {minutes} é]</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>A format needs a title.</source>
        <translation>[Å ƒöŕɱåţ ñééđš å ţîţļé. éééééé]</translation>
    </message>
    <message>
        <source>A title has 60 letters at most.</source>
        <translation>[Å ţîţļé ĥåš 60 ļéţţéŕš åţ ɱöšţ. éééééé ééé]</translation>
    </message>
    <message>
        <source>This line has 90 letters at most.</source>
        <translation>[Ţĥîš ļîñé ĥåš 90 ļéţţéŕš åţ ɱöšţ. éééééé éééé]</translation>
    </message>
    <message>
        <source>A part needs a name.</source>
        <translation>[Å þåŕţ ñééđš å ñåɱé. éééééé]</translation>
    </message>
    <message>
        <source>A name has 40 letters at most.</source>
        <translation>[Å ñåɱé ĥåš 40 ļéţţéŕš åţ ɱöšţ. éééééé ééé]</translation>
    </message>
    <message>
        <source>This is too long to keep: 20,000 letters at most.</source>
        <translation>[Ţĥîš îš ţöö ļöñĝ ţö ķééþ: 20,000 ļéţţéŕš åţ ɱöšţ. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>This is too long to keep: 2,000 letters at most.</source>
        <translation>[Ţĥîš îš ţöö ļöñĝ ţö ķééþ: 2,000 ļéţţéŕš åţ ɱöšţ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>This line has 200 letters at most.</source>
        <translation>[Ţĥîš ļîñé ĥåš 200 ļéţţéŕš åţ ɱöšţ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>A part has 0 to 240 minutes.</source>
        <translation>[Å þåŕţ ĥåš 0 ţö 240 ɱîñûţéš. éééééé éé]</translation>
    </message>
    <message>
        <source>All parts together have at least 5 minutes.</source>
        <translation>[Åļļ þåŕţš ţöĝéţĥéŕ ĥåvé åţ ļéåšţ 5 ɱîñûţéš. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>All parts together have 480 minutes at most.</source>
        <translation>[Åļļ þåŕţš ţöĝéţĥéŕ ĥåvé 480 ɱîñûţéš åţ ɱöšţ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>A format has at least one part.</source>
        <translation>[Å ƒöŕɱåţ ĥåš åţ ļéåšţ öñé þåŕţ. éééééé ééé]</translation>
    </message>
    <message>
        <source>A format has 200 parts at most.</source>
        <translation>[Å ƒöŕɱåţ ĥåš 200 þåŕţš åţ ɱöšţ. éééééé ééé]</translation>
    </message>
    <message>
        <source>A share has at least 10 seconds, and 240 minutes at most.</source>
        <translation>[Å šĥåŕé ĥåš åţ ļéåšţ 10 šéçöñđš, åñđ 240 ɱîñûţéš åţ ɱöšţ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>The sign comes while the share still goes on.</source>
        <translation>[Ţĥé šîĝñ çöɱéš ŵĥîļé ţĥé šĥåŕé šţîļļ ĝöéš öñ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>The quiet between shares has 30 seconds at most.</source>
        <translation>[Ţĥé qûîéţ ƀéţŵééñ šĥåŕéš ĥåš 30 šéçöñđš åţ ɱöšţ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>The minutes kept must leave some for everyone.</source>
        <translation>[Ţĥé ɱîñûţéš ķéþţ ɱûšţ ļéåvé šöɱé ƒöŕ évéŕýöñé. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>A silence has at least 5 seconds, and 240 minutes at most.</source>
        <translation>[Å šîļéñçé ĥåš åţ ļéåšţ 5 šéçöñđš, åñđ 240 ɱîñûţéš åţ ɱöšţ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Bells are at least 30 seconds apart, within the silence.</source>
        <translation>[Ɓéļļš åŕé åţ ļéåšţ 30 šéçöñđš åþåŕţ, ŵîţĥîñ ţĥé šîļéñçé. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>There are 10 minutes at most to settle.</source>
        <translation>[Ţĥéŕé åŕé 10 ɱîñûţéš åţ ɱöšţ ţö šéţţļé. éééééé éééééé]</translation>
    </message>
    <message>
        <source>A bell is struck one to three times.</source>
        <translation>[Å ƀéļļ îš šţŕûçķ öñé ţö ţĥŕéé ţîɱéš. éééééé ééééé]</translation>
    </message>
    <message>
        <source>The fewest minutes can&apos;t be more than its minutes.</source>
        <translation>[Ţĥé ƒéŵéšţ ɱîñûţéš çåñ&apos;ţ ƀé ɱöŕé ţĥåñ îţš ɱîñûţéš. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>The short version takes fewer minutes than the part.</source>
        <translation>[Ţĥé šĥöŕţ véŕšîöñ ţåķéš ƒéŵéŕ ɱîñûţéš ţĥåñ ţĥé þåŕţ. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>A short version needs words.</source>
        <translation>[Å šĥöŕţ véŕšîöñ ñééđš ŵöŕđš. éééééé éé]</translation>
    </message>
    <message>
        <source>It has a short version. Take that out first.</source>
        <translation>[Îţ ĥåš å šĥöŕţ véŕšîöñ. Ţåķé ţĥåţ öûţ ƒîŕšţ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>A wording needs a name of letters a to z.</source>
        <translation>[Å ŵöŕđîñĝ ñééđš å ñåɱé öƒ ļéţţéŕš å ţö ž. éééééé éééééé]</translation>
    </message>
    <message>
        <source>There is such a wording already.</source>
        <translation>[Ţĥéŕé îš šûçĥ å ŵöŕđîñĝ åļŕéåđý. éééééé éééé]</translation>
    </message>
    <message>
        <source>A part has 12 prompts at most.</source>
        <translation>[Å þåŕţ ĥåš 12 þŕöɱþţš åţ ɱöšţ. éééééé ééé]</translation>
    </message>
    <message>
        <source>A prompt has 200 letters at most.</source>
        <translation>[Å þŕöɱþţ ĥåš 200 ļéţţéŕš åţ ɱöšţ. éééééé éééé]</translation>
    </message>
    <message>
        <source>The most minutes are at least its minutes, and 240 at most.</source>
        <translation>[Ţĥé ɱöšţ ɱîñûţéš åŕé åţ ļéåšţ îţš ɱîñûţéš, åñđ 240 åţ ɱöšţ. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>A name begins with a letter, and is not one that all formats know.</source>
        <translation>[Å ñåɱé ƀéĝîñš ŵîţĥ å ļéţţéŕ, åñđ îš ñöţ öñé ţĥåţ åļļ ƒöŕɱåţš ķñöŵ. éééééé éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>A format has 12 names of its own at most.</source>
        <translation>[Å ƒöŕɱåţ ĥåš 12 ñåɱéš öƒ îţš öŵñ åţ ɱöšţ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>There are 1 to 9 circles of 2 to 60 people, none longer than the part.</source>
        <translation>[Ţĥéŕé åŕé 1 ţö 9 çîŕçļéš öƒ 2 ţö 60 þéöþļé, ñöñé ļöñĝéŕ ţĥåñ ţĥé þåŕţ. éééééé éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>This condition is not whole yet.</source>
        <translation>[Ţĥîš çöñđîţîöñ îš ñöţ ŵĥöļé ýéţ. éééééé éééé]</translation>
    </message>
    <message>
        <source>A meeting has 5 to 480 minutes.</source>
        <translation>[Å ɱééţîñĝ ĥåš 5 ţö 480 ɱîñûţéš. éééééé ééé]</translation>
    </message>
    <message>
        <source>There a part would lose its start or its condition. Take that out first.</source>
        <translation>[Ţĥéŕé å þåŕţ ŵöûļđ ļöšé îţš šţåŕţ öŕ îţš çöñđîţîöñ. Ţåķé ţĥåţ öûţ ƒîŕšţ. éééééé éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>A format has eight wordings at most.</source>
        <translation>[Å ƒöŕɱåţ ĥåš éîĝĥţ ŵöŕđîñĝš åţ ɱöšţ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Waiting line</source>
        <translation>[Ŵåîţîñĝ ļîñé ééé]</translation>
    </message>
    <message>
        <source>Round the circle</source>
        <translation>[Ŕöûñđ ţĥé çîŕçļé éééé]</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>[Vöļûñţééŕš éé]</translation>
    </message>
    <message>
        <source>One speaker</source>
        <translation>[Öñé šþéåķéŕ éé]</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>[Ŵéļçöɱé é]</translation>
    </message>
    <message>
        <source>After everyone</source>
        <translation>[Åƒţéŕ évéŕýöñé éééé]</translation>
    </message>
    <message>
        <source>One share each</source>
        <translation>[Öñé šĥåŕé éåçĥ éééé]</translation>
    </message>
    <message>
        <source>With the sun</source>
        <translation>[Ŵîţĥ ţĥé šûñ ééé]</translation>
    </message>
    <message>
        <source>Against the sun</source>
        <translation>[Åĝåîñšţ ţĥé šûñ éééé]</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>[Šţåŕţ åñđ éñđ ééé]</translation>
    </message>
    <message>
        <source>Start only</source>
        <translation>[Šţåŕţ öñļý éé]</translation>
    </message>
    <message>
        <source>End only</source>
        <translation>[Éñđ öñļý é]</translation>
    </message>
    <message>
        <source>No bell</source>
        <translation>[Ñö ƀéļļ é]</translation>
    </message>
    <message>
        <source>Our own bowl</source>
        <translation>[Öûŕ öŵñ ƀöŵļ ééé]</translation>
    </message>
    <message>
        <source>As chosen before</source>
        <translation>[Åš çĥöšéñ ƀéƒöŕé éééé]</translation>
    </message>
    <message>
        <source>The timer</source>
        <translation>[Ţĥé ţîɱéŕ éé]</translation>
    </message>
    <message>
        <source>These words</source>
        <translation>[Ţĥéšé ŵöŕđš éé]</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>[Å ƒéŵ ŵöŕđš éé]</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>[Ñöţĥîñĝ é]</translation>
    </message>
    <message>
        <source>Only on some evenings: when all of this is so</source>
        <translation>[Öñļý öñ šöɱé évéñîñĝš: ŵĥéñ åļļ öƒ ţĥîš îš šö éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>By numbers</source>
        <translation>[Ɓý ñûɱƀéŕš éé]</translation>
    </message>
    <message>
        <source>By colours</source>
        <translation>[Ɓý çöļöûŕš éé]</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>[Çîŕçļéš é]</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>[Ɓý þéöþļé éé]</translation>
    </message>
    <message>
        <source>People in each</source>
        <translation>[Þéöþļé îñ éåçĥ éééé]</translation>
    </message>
    <message>
        <source>How circles are told apart</source>
        <translation>[Ĥöŵ çîŕçļéš åŕé ţöļđ åþåŕţ éééééé é]</translation>
    </message>
    <message>
        <source>Minutes of each circle, with commas; empty: all of them</source>
        <translation>[Ṁîñûţéš öƒ éåçĥ çîŕçļé, ŵîţĥ çöɱɱåš; éɱþţý: åļļ öƒ ţĥéɱ éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Type whole minutes with commas, such as 20, 25.</source>
        <translation>[Ţýþé ŵĥöļé ɱîñûţéš ŵîţĥ çöɱɱåš, šûçĥ åš 20, 25. éééééé éééééé ééé]</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are kept for newcomers.</source>
        <translation>
            <numerusform>[%n ɱîñûţé îš ķéþţ ƒöŕ ñéŵçöɱéŕš. éééééé ééé]</numerusform>
            <numerusform>[%n ɱîñûţéš åŕé ķéþţ ƒöŕ ñéŵçöɱéŕš. éééééé éééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are kept for a burning need.</source>
        <translation>
            <numerusform>[%n ɱîñûţé îš ķéþţ ƒöŕ å ƀûŕñîñĝ ñééđ. éééééé ééééé]</numerusform>
            <numerusform>[%n ɱîñûţéš åŕé ķéþţ ƒöŕ å ƀûŕñîñĝ ñééđ. éééééé éééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet after each share: {time}.</source>
        <translation>[Qûîéţ åƒţéŕ éåçĥ šĥåŕé: {time}. éééééé é]</translation>
    </message>
    <message numerus="yes">
        <source>It starts %n minutes before the planned end.</source>
        <translation>
            <numerusform>[Îţ šţåŕţš %n ɱîñûţé ƀéƒöŕé ţĥé þļåññéđ éñđ. éééééé éééééé]</numerusform>
            <numerusform>[Îţ šţåŕţš %n ɱîñûţéš ƀéƒöŕé ţĥé þļåññéđ éñđ. éééééé éééééé é]</numerusform>
        </translation>
    </message>
    <message>
        <source>The few words: {words}</source>
        <translation>[Ţĥé ƒéŵ ŵöŕđš: {words} éééé]</translation>
    </message>
    <message>
        <source>The shorter words take {minutes}.</source>
        <translation>[Ţĥé šĥöŕţéŕ ŵöŕđš ţåķé {minutes}. éééééé é]</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>[Ŵöŕđš ţö šåý ééé]</translation>
    </message>
    <message>
        <source>For you only</source>
        <translation>[Ƒöŕ ýöû öñļý ééé]</translation>
    </message>
    <message>
        <source>Shorter words</source>
        <translation>[Šĥöŕţéŕ ŵöŕđš ééé]</translation>
    </message>
    <message>
        <source>On answering one another</source>
        <translation>[Öñ åñšŵéŕîñĝ öñé åñöţĥéŕ éééééé é]</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>[Þŕöɱþţš é]</translation>
    </message>
    <message>
        <source>{text} ({wording})</source>
        <comment>a text of a part, and in which wording</comment>
        <translation>[{text} ({wording}) é]</translation>
    </message>
    <message>
        <source>Type whole minutes, such as 25.</source>
        <translation>[Ţýþé ŵĥöļé ɱîñûţéš, šûçĥ åš 25. éééééé ééé]</translation>
    </message>
    <message>
        <source>Type minutes and seconds, such as 3:00.</source>
        <translation>[Ţýþé ɱîñûţéš åñđ šéçöñđš, šûçĥ åš 3:00. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Type a time like 19:30 or 7:30 pm.</source>
        <translation>[Ţýþé å ţîɱé ļîķé 19:30 öŕ 7:30 þɱ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>[Ķîñđ é]</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>[Ṁîñûţéš é]</translation>
    </message>
    <message>
        <source>Each share</source>
        <translation>[Éåçĥ šĥåŕé éé]</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>[Åñý é]</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>[Ñö ļîɱîţ é]</translation>
    </message>
    <message>
        <source>minutes for each circle</source>
        <translation>[ɱîñûţéš ƒöŕ éåçĥ çîŕçļé éééééé]</translation>
    </message>
    <message>
        <source>told apart by colours</source>
        <translation>[ţöļđ åþåŕţ ƀý çöļöûŕš éééééé]</translation>
    </message>
    <message>
        <source>Who speaks next</source>
        <translation>[Ŵĥö šþéåķš ñéxţ éééé]</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>[Ɓéļļš é]</translation>
    </message>
    <message>
        <source>Sign before the end</source>
        <translation>[Šîĝñ ƀéƒöŕé ţĥé éñđ éééééé]</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>[Åš ûšûåļ é]</translation>
    </message>
    <message>
        <source>sign {time} before the end</source>
        <translation>[šîĝñ {time} ƀéƒöŕé ţĥé éñđ éééééé]</translation>
    </message>
    <message>
        <source>Quiet after each share</source>
        <translation>[Qûîéţ åƒţéŕ éåçĥ šĥåŕé éééééé]</translation>
    </message>
    <message>
        <source>quiet between shares</source>
        <translation>[qûîéţ ƀéţŵééñ šĥåŕéš éééééé]</translation>
    </message>
    <message>
        <source>Minutes for newcomers</source>
        <translation>[Ṁîñûţéš ƒöŕ ñéŵçöɱéŕš éééééé]</translation>
    </message>
    <message>
        <source>minutes for newcomers</source>
        <translation>[ɱîñûţéš ƒöŕ ñéŵçöɱéŕš éééééé]</translation>
    </message>
    <message>
        <source>Minutes for a burning need</source>
        <translation>[Ṁîñûţéš ƒöŕ å ƀûŕñîñĝ ñééđ éééééé é]</translation>
    </message>
    <message>
        <source>minutes for a burning need</source>
        <translation>[ɱîñûţéš ƒöŕ å ƀûŕñîñĝ ñééđ éééééé é]</translation>
    </message>
    <message>
        <source>Sharing a second time</source>
        <translation>[Šĥåŕîñĝ å šéçöñđ ţîɱé éééééé]</translation>
    </message>
    <message>
        <source>Which way round</source>
        <translation>[Ŵĥîçĥ ŵåý ŕöûñđ éééé]</translation>
    </message>
    <message>
        <source>a rule on answering</source>
        <translation>[å ŕûļé öñ åñšŵéŕîñĝ éééééé]</translation>
    </message>
    <message>
        <source>Some take part online</source>
        <translation>[Šöɱé ţåķé þåŕţ öñļîñé éééééé]</translation>
    </message>
    <message>
        <source>some online</source>
        <translation>[šöɱé öñļîñé éé]</translation>
    </message>
    <message>
        <source>Uses minutes that are left over</source>
        <translation>[Ûšéš ɱîñûţéš ţĥåţ åŕé ļéƒţ övéŕ éééééé ééé]</translation>
    </message>
    <message>
        <source>leaves spare minutes alone</source>
        <translation>[ļéåvéš šþåŕé ɱîñûţéš åļöñé éééééé é]</translation>
    </message>
    <message>
        <source>Length of the silence</source>
        <translation>[Ļéñĝţĥ öƒ ţĥé šîļéñçé éééééé]</translation>
    </message>
    <message>
        <source>Time to settle first</source>
        <translation>[Ţîɱé ţö šéţţļé ƒîŕšţ éééééé]</translation>
    </message>
    <message>
        <source>{time} to settle</source>
        <translation>[{time} ţö šéţţļé éé]</translation>
    </message>
    <message>
        <source>A bell between, each</source>
        <translation>[Å ƀéļļ ƀéţŵééñ, éåçĥ éééééé]</translation>
    </message>
    <message>
        <source>None</source>
        <translation>[Ñöñé é]</translation>
    </message>
    <message>
        <source>a bell each {time}</source>
        <translation>[å ƀéļļ éåçĥ {time} ééé]</translation>
    </message>
    <message>
        <source>Strokes of the bell</source>
        <translation>[Šţŕöķéš öƒ ţĥé ƀéļļ éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>%n strokes</source>
        <translation>
            <numerusform>[%n šţŕöķé é]</numerusform>
            <numerusform>[%n šţŕöķéš é]</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewest minutes</source>
        <translation>[Ƒéŵéšţ ɱîñûţéš éééé]</translation>
    </message>
    <message>
        <source>at least {minutes}</source>
        <translation>[åţ ļéåšţ {minutes} éé]</translation>
    </message>
    <message>
        <source>Most minutes</source>
        <translation>[Ṁöšţ ɱîñûţéš ééé]</translation>
    </message>
    <message>
        <source>at most {minutes}</source>
        <translation>[åţ ɱöšţ {minutes} é]</translation>
    </message>
    <message>
        <source>Never shorten it</source>
        <translation>[Ñévéŕ šĥöŕţéñ îţ éééé]</translation>
    </message>
    <message>
        <source>never shortened</source>
        <translation>[ñévéŕ šĥöŕţéñéđ éééé]</translation>
    </message>
    <message>
        <source>May be left out when it is late</source>
        <translation>[Ṁåý ƀé ļéƒţ öûţ ŵĥéñ îţ îš ļåţé éééééé ééé]</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>[ɱåý ƀé ļéƒţ öûţ éééé]</translation>
    </message>
    <message>
        <source>Whoever led before</source>
        <translation>[Ŵĥöévéŕ ļéđ ƀéƒöŕé ééééé]</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>[Šţåŕţš åţ éé]</translation>
    </message>
    <message>
        <source>starts at {time}</source>
        <translation>[šţåŕţš åţ {time} éé]</translation>
    </message>
    <message>
        <source>Starts in time for the planned end</source>
        <translation>[Šţåŕţš îñ ţîɱé ƒöŕ ţĥé þļåññéđ éñđ éééééé ééééé]</translation>
    </message>
    <message>
        <source>in time for the end</source>
        <translation>[îñ ţîɱé ƒöŕ ţĥé éñđ éééééé]</translation>
    </message>
    <message>
        <source>Who leads from here</source>
        <translation>[Ŵĥö ļéåđš ƒŕöɱ ĥéŕé éééééé]</translation>
    </message>
    <message>
        <source>On the room screen</source>
        <translation>[Öñ ţĥé ŕööɱ šçŕééñ ééééé]</translation>
    </message>
    <message>
        <source>The one shown last</source>
        <translation>[Ţĥé öñé šĥöŵñ ļåšţ ééééé]</translation>
    </message>
    <message>
        <source>Which few words</source>
        <translation>[Ŵĥîçĥ ƒéŵ ŵöŕđš éééé]</translation>
    </message>
    <message>
        <source>Chosen for each meeting, by this name</source>
        <translation>[Çĥöšéñ ƒöŕ éåçĥ ɱééţîñĝ, ƀý ţĥîš ñåɱé éééééé éééééé]</translation>
    </message>
    <message>
        <source>chosen for each meeting</source>
        <translation>[çĥöšéñ ƒöŕ éåçĥ ɱééţîñĝ éééééé]</translation>
    </message>
    <message>
        <source>Prompts for whoever leads, one in each line</source>
        <translation>[Þŕöɱþţš ƒöŕ ŵĥöévéŕ ļéåđš, öñé îñ éåçĥ ļîñé éééééé éééééé é]</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>[%n þŕöɱþţ é]</numerusform>
            <numerusform>[%n þŕöɱþţš é]</numerusform>
        </translation>
    </message>
    <message>
        <source>Private lines: a door code, a number</source>
        <translation>[Þŕîvåţé ļîñéš: å đööŕ çöđé, å ñûɱƀéŕ éééééé ééééé]</translation>
    </message>
    <message>
        <source>private lines</source>
        <translation>[þŕîvåţé ļîñéš ééé]</translation>
    </message>
    <message>
        <source>One, then two</source>
        <translation>[Öñé, ţĥéñ ţŵö ééé]</translation>
    </message>
</context>
<context>
    <name>EditorDesk</name>
    <message>
        <source>A meeting is running. Change formats when it is over.</source>
        <translation>[Å ɱééţîñĝ îš ŕûññîñĝ. Çĥåñĝé ƒöŕɱåţš ŵĥéñ îţ îš övéŕ. éééééé éééééé ééééé]</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Formats</source>
        <translation>[Ƒöŕɱåţš é]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Ûñđö é]</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>[Ŕéđö é]</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>[Þŕåçţîšé é]</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>[Þŕîñţ é]</translation>
    </message>
    <message>
        <source>We use this</source>
        <translation>[Ŵé ûšé ţĥîš éé]</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>[Véŕšîöñš é]</translation>
    </message>
    <message numerus="yes">
        <source>Adds up to {minutes} of %n minutes</source>
        <translation>
            <numerusform>[Åđđš ûþ ţö {minutes} öƒ %n ɱîñûţé éééééé]</numerusform>
            <numerusform>[Åđđš ûþ ţö {minutes} öƒ %n ɱîñûţéš éééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes too long</source>
        <translation>
            <numerusform>[%n ɱîñûţé ţöö ļöñĝ éééé]</numerusform>
            <numerusform>[%n ɱîñûţéš ţöö ļöñĝ ééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>[Šåvîñĝ... éé]</translation>
    </message>
    <message>
        <source>Not saved yet. We will keep trying.</source>
        <translation>[Ñöţ šåvéđ ýéţ. Ŵé ŵîļļ ķééþ ţŕýîñĝ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>[Šåvéđ é]</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>[Šåvéđ {time} é]</translation>
    </message>
    <message>
        <source>A draft. Meetings use it once your group takes it up.</source>
        <translation>[Å đŕåƒţ. Ṁééţîñĝš ûšé îţ öñçé ýöûŕ ĝŕöûþ ţåķéš îţ ûþ. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>Your group has taken up another version since.</source>
        <translation>[Ýöûŕ ĝŕöûþ ĥåš ţåķéñ ûþ åñöţĥéŕ véŕšîöñ šîñçé. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Meetings still use version {number}, until your group takes this up.</source>
        <translation>[Ṁééţîñĝš šţîļļ ûšé véŕšîöñ {number}, ûñţîļ ýöûŕ ĝŕöûþ ţåķéš ţĥîš ûþ. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>This is version {number}, as your group uses it.</source>
        <translation>[Ţĥîš îš véŕšîöñ {number}, åš ýöûŕ ĝŕöûþ ûšéš îţ. éééééé éééééé]</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>New part</source>
        <translation>[Ñéŵ þåŕţ é]</translation>
    </message>
</context>
<context>
    <name>FairPanel</name>
    <message>
        <source>Time to share</source>
        <translation>[Ţîɱé ţö šĥåŕé ééé]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé é]</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>[Çļöšé ţĥîš þåñéļ éééé]</translation>
    </message>
    <message>
        <source>An interpreter is here</source>
        <translation>[Åñ îñţéŕþŕéţéŕ îš ĥéŕé éééééé]</translation>
    </message>
    <message>
        <source>Each share is doubled then, for both voices.</source>
        <translation>[Éåçĥ šĥåŕé îš đöûƀļéđ ţĥéñ, ƒöŕ ƀöţĥ vöîçéš. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>still to speak</source>
        <comment>beside a number with minus and plus</comment>
        <translation>[šţîļļ ţö šþéåķ éééé]</translation>
    </message>
    <message>
        <source>How many would still like to speak?</source>
        <translation>[Ĥöŵ ɱåñý ŵöûļđ šţîļļ ļîķé ţö šþéåķ? éééééé ééééé]</translation>
    </message>
    <message>
        <source>One more is still to speak. Now {number}.</source>
        <translation>[Öñé ɱöŕé îš šţîļļ ţö šþéåķ. Ñöŵ {number}. éééééé éééé]</translation>
    </message>
    <message>
        <source>One fewer is still to speak. Now {number}.</source>
        <translation>[Öñé ƒéŵéŕ îš šţîļļ ţö šþéåķ. Ñöŵ {number}. éééééé ééééé]</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong that we did not foresee. Your meeting is saved up to the last tap.</source>
        <translation>[Šöɱéţĥîñĝ ŵéñţ ŵŕöñĝ ţĥåţ ŵé đîđ ñöţ ƒöŕéšéé. Ýöûŕ ɱééţîñĝ îš šåvéđ ûþ ţö ţĥé ļåšţ ţåþ. éééééé éééééé éééééé éééééé ééééé]</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“{filename}” in it is damaged.</source>
        <translation>[“{filename}” îñ îţ îš đåɱåĝéđ. éééééé]</translation>
    </message>
    <message>
        <source>“{filename}” in it is larger than it may be.</source>
        <translation>[“{filename}” îñ îţ îš ļåŕĝéŕ ţĥåñ îţ ɱåý ƀé. éééééé ééééé]</translation>
    </message>
    <message>
        <source>“{filename}” in it is squeezed so hard that it can&apos;t be words.</source>
        <translation>[“{filename}” îñ îţ îš šqûééžéđ šö ĥåŕđ ţĥåţ îţ çåñ&apos;ţ ƀé ŵöŕđš. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>The file takes too long to read.</source>
        <translation>[Ţĥé ƒîļé ţåķéš ţöö ļöñĝ ţö ŕéåđ. éééééé éééé]</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. A format is a few pages of text.</source>
        <translation>[Ţĥé ƒîļé îš ļåŕĝéŕ ţĥåñ 20 ṀƁ. Å ƒöŕɱåţ îš å ƒéŵ þåĝéš öƒ ţéxţ. éééééé éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>The file is not an archive of the kind its name says.</source>
        <translation>[Ţĥé ƒîļé îš ñöţ åñ åŕçĥîvé öƒ ţĥé ķîñđ îţš ñåɱé šåýš. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>The file is damaged: its list of contents can&apos;t be read.</source>
        <translation>[Ţĥé ƒîļé îš đåɱåĝéđ: îţš ļîšţ öƒ çöñţéñţš çåñ&apos;ţ ƀé ŕéåđ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>The file is damaged: its list of contents is missing.</source>
        <translation>[Ţĥé ƒîļé îš đåɱåĝéđ: îţš ļîšţ öƒ çöñţéñţš îš ɱîššîñĝ. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>There are more than {entries} files in it.</source>
        <translation>[Ţĥéŕé åŕé ɱöŕé ţĥåñ {entries} ƒîļéš îñ îţ. éééééé éééé]</translation>
    </message>
    <message>
        <source>“{place}” in it is locked with a password.</source>
        <translation>[“{place}” îñ îţ îš ļöçķéđ ŵîţĥ å þåššŵöŕđ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>“{place}” in it is packed in a way that is not read here.</source>
        <translation>[“{place}” îñ îţ îš þåçķéđ îñ å ŵåý ţĥåţ îš ñöţ ŕéåđ ĥéŕé. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>“{place}” in it is a link to another file.</source>
        <translation>[“{place}” îñ îţ îš å ļîñķ ţö åñöţĥéŕ ƒîļé. éééééé ééééé]</translation>
    </message>
    <message>
        <source>“{place}” in it has a name that is not let in.</source>
        <translation>[“{place}” îñ îţ ĥåš å ñåɱé ţĥåţ îš ñöţ ļéţ îñ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>“{place}” in it is there twice.</source>
        <translation>[“{place}” îñ îţ îš ţĥéŕé ţŵîçé. éééééé é]</translation>
    </message>
    <message>
        <source>“{place}” in it lies over another file.</source>
        <translation>[“{place}” îñ îţ ļîéš övéŕ åñöţĥéŕ ƒîļé. éééééé éééé]</translation>
    </message>
    <message>
        <source>What is in the file is far larger than words can be.</source>
        <translation>[Ŵĥåţ îš îñ ţĥé ƒîļé îš ƒåŕ ļåŕĝéŕ ţĥåñ ŵöŕđš çåñ ƀé. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>“{place}” in it is squeezed so hard that it can&apos;t be words.</source>
        <translation>[“{place}” îñ îţ îš šqûééžéđ šö ĥåŕđ ţĥåţ îţ çåñ&apos;ţ ƀé ŵöŕđš. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be brought in. Save it as a text, .docx or .odt first.</source>
        <translation>[Ţĥîš ķîñđ öƒ ƒîļé çåñ&apos;ţ ƀé ƀŕöûĝĥţ îñ. Šåvé îţ åš å ţéxţ, .đöçx öŕ .öđţ ƒîŕšţ. éééééé éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>{file}, part {number}</source>
        <translation>[{file}, þåŕţ {number} é]</translation>
    </message>
    <message>
        <source>“{key}” is text: put it in quotation marks.</source>
        <translation>[“{key}” îš ţéxţ: þûţ îţ îñ qûöţåţîöñ ɱåŕķš. éééééé éééééé]</translation>
    </message>
    <message>
        <source>“{key}” is a single line.</source>
        <translation>[“{key}” îš å šîñĝļé ļîñé. éééééé]</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>[“{key}” îš éɱþţý. ééé]</translation>
    </message>
    <message>
        <source>“{key}” has {count} characters; it may have {most}.</source>
        <translation>[“{key}” ĥåš {count} çĥåŕåçţéŕš; îţ ɱåý ĥåvé {most}. éééééé éééé]</translation>
    </message>
    <message>
        <source>“{key}” is a whole number, without quotation marks.</source>
        <translation>[“{key}” îš å ŵĥöļé ñûɱƀéŕ, ŵîţĥöûţ qûöţåţîöñ ɱåŕķš. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>“{key}” is from {least} to {most}.</source>
        <translation>[“{key}” îš ƒŕöɱ {least} ţö {most}. éééé]</translation>
    </message>
    <message>
        <source>“{key}” is true or false, without quotation marks.</source>
        <translation>[“{key}” îš ţŕûé öŕ ƒåļšé, ŵîţĥöûţ qûöţåţîöñ ɱåŕķš. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>“{key}” is one of these: {choices}.</source>
        <translation>[“{key}” îš öñé öƒ ţĥéšé: {choices}. éééééé]</translation>
    </message>
    <message>
        <source>“{key}” is minutes and seconds in quotation marks, such as &quot;3:00&quot;.</source>
        <translation>[“{key}” îš ɱîñûţéš åñđ šéçöñđš îñ qûöţåţîöñ ɱåŕķš, šûçĥ åš &quot;3:00&quot;. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>“{key}” is a time of day in quotation marks, such as &quot;20:25&quot;.</source>
        <translation>[“{key}” îš å ţîɱé öƒ đåý îñ qûöţåţîöñ ɱåŕķš, šûçĥ åš &quot;20:25&quot;. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>“{key}” is a list of 1 to {most} names in quotation marks.</source>
        <translation>[“{key}” îš å ļîšţ öƒ 1 ţö {most} ñåɱéš îñ qûöţåţîöñ ɱåŕķš. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>One name stands twice in “{key}”.</source>
        <translation>[Öñé ñåɱé šţåñđš ţŵîçé îñ “{key}”. éééééé éé]</translation>
    </message>
    <message>
        <source>“{key}” is a list of texts in quotation marks.</source>
        <translation>[“{key}” îš å ļîšţ öƒ ţéxţš îñ qûöţåţîöñ ɱåŕķš. éééééé éééééé]</translation>
    </message>
    <message>
        <source>There are {count} “{key}”; there may be 1 to {most}.</source>
        <translation>[Ţĥéŕé åŕé {count} “{key}”; ţĥéŕé ɱåý ƀé 1 ţö {most}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Each of the “{key}” is a single line with something in it.</source>
        <translation>[Éåçĥ öƒ ţĥé “{key}” îš å šîñĝļé ļîñé ŵîţĥ šöɱéţĥîñĝ îñ îţ. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>One of the “{key}” has {count} characters; it may have {longest}.</source>
        <translation>[Öñé öƒ ţĥé “{key}” ĥåš {count} çĥåŕåçţéŕš; îţ ɱåý ĥåvé {longest}. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>“{key}” is a list of 1 to {most} whole numbers.</source>
        <translation>[“{key}” îš å ļîšţ öƒ 1 ţö {most} ŵĥöļé ñûɱƀéŕš. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Each of “{key}” is a whole number from {least} to {most}.</source>
        <translation>[Éåçĥ öƒ “{key}” îš å ŵĥöļé ñûɱƀéŕ ƒŕöɱ {least} ţö {most}. éééééé éééééé]</translation>
    </message>
    <message>
        <source>“{key}” is a table with a heading of its own.</source>
        <translation>[“{key}” îš å ţåƀļé ŵîţĥ å ĥéåđîñĝ öƒ îţš öŵñ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Each of the “{key}” is a table under the heading [[{key}]].</source>
        <translation>[Éåçĥ öƒ ţĥé “{key}” îš å ţåƀļé ûñđéŕ ţĥé ĥéåđîñĝ [[{key}]]. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>“{name}” is not a key that belongs here.</source>
        <translation>[“{name}” îš ñöţ å ķéý ţĥåţ ƀéļöñĝš ĥéŕé. éééééé ééééé]</translation>
    </message>
    <message>
        <source>“{key}” is missing here.</source>
        <translation>[“{key}” îš ɱîššîñĝ ĥéŕé. éééééé]</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>[Ţĥéŕé îš ñö ţéxţ îñ ţĥîš ƒîļé. éééééé ééé]</translation>
    </message>
    <message>
        <source>The document is damaged, or is made in a way that can&apos;t be read here.</source>
        <translation>[Ţĥé đöçûɱéñţ îš đåɱåĝéđ, öŕ îš ɱåđé îñ å ŵåý ţĥåţ çåñ&apos;ţ ƀé ŕéåđ ĥéŕé. éééééé éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>This file was made by a newer Facilitator (schema {schema}); this one reads {reads}.</source>
        <translation>[Ţĥîš ƒîļé ŵåš ɱåđé ƀý å ñéŵéŕ Ƒåçîļîţåţöŕ (šçĥéɱå {schema}); ţĥîš öñé ŕéåđš {reads}. éééééé éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>“language” is a language code, such as &quot;en&quot; or &quot;pt-BR&quot;.</source>
        <translation>[“ļåñĝûåĝé” îš å ļåñĝûåĝé çöđé, šûçĥ åš &quot;éñ&quot; öŕ &quot;þţ-ƁŔ&quot;. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>“licence” is an SPDX name, such as &quot;CC0-1.0&quot;.</source>
        <translation>[“ļîçéñçé” îš åñ ŠÞĐX ñåɱé, šûçĥ åš &quot;ÇÇ0-1.0&quot;. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Each of the “wordings” has only small letters, digits and -.</source>
        <translation>[Éåçĥ öƒ ţĥé “ŵöŕđîñĝš” ĥåš öñļý šɱåļļ ļéţţéŕš, đîĝîţš åñđ -. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Each name in “placeholders” starts with a small letter, and has no braces.</source>
        <translation>[Éåçĥ ñåɱé îñ “þļåçéĥöļđéŕš” šţåŕţš ŵîţĥ å šɱåļļ ļéţţéŕ, åñđ ĥåš ñö ƀŕåçéš. éééééé éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>“{name}” is known to every format, so it is none of your own.</source>
        <translation>[“{name}” îš ķñöŵñ ţö évéŕý ƒöŕɱåţ, šö îţ îš ñöñé öƒ ýöûŕ öŵñ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>One name stands twice in “placeholders”.</source>
        <translation>[Öñé ñåɱé šţåñđš ţŵîçé îñ “þļåçéĥöļđéŕš”. éééééé éééééé]</translation>
    </message>
    <message>
        <source>An earlier part has the id “{part_id}” already.</source>
        <translation>[Åñ éåŕļîéŕ þåŕţ ĥåš ţĥé îđ “{part_id}” åļŕéåđý. éééééé éééééé]</translation>
    </message>
    <message>
        <source>“minutes” says {minutes}, and the parts add up to {sum}.</source>
        <translation>[“ɱîñûţéš” šåýš {minutes}, åñđ ţĥé þåŕţš åđđ ûþ ţö {sum}. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>The first part starts with the meeting, so it has no “{key}”.</source>
        <translation>[Ţĥé ƒîŕšţ þåŕţ šţåŕţš ŵîţĥ ţĥé ɱééţîñĝ, šö îţ ĥåš ñö “{key}”. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>“before_end” says {before_end_min}, and from this part on the minutes add up to {rest}.</source>
        <translation>[“ƀéƒöŕé_éñđ” šåýš {before_end_min}, åñđ ƒŕöɱ ţĥîš þåŕţ öñ ţĥé ɱîñûţéš åđđ ûþ ţö {rest}. éééééé éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>The file is larger than {size} KiB. A format is a few pages of text.</source>
        <translation>[Ţĥé ƒîļé îš ļåŕĝéŕ ţĥåñ {size} ĶîƁ. Å ƒöŕɱåţ îš å ƒéŵ þåĝéš öƒ ţéxţ. éééééé éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8. Save it again with that encoding.</source>
        <translation>[Ţĥé ƒîļé îš ñöţ ŵŕîţţéñ îñ ÛŢƑ-8. Šåvé îţ åĝåîñ ŵîţĥ ţĥåţ éñçöđîñĝ. éééééé éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>This is not a text. Save it as plain text first.</source>
        <translation>[Ţĥîš îš ñöţ å ţéxţ. Šåvé îţ åš þļåîñ ţéxţ ƒîŕšţ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation>[Ţĥîš îš å ƒöļđéŕ. Ñåɱé å ƒîļé îñ îţ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>[Ţĥéŕé îš ñö šûçĥ ƒîļé. éééééé]</translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation>[Ţĥîš îš ñöţ å þļåîñ ƒîļé. éééééé é]</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Perhaps it belongs to somebody else.</source>
        <translation>[Ţĥé ƒîļé çåñ&apos;ţ ƀé ŕéåđ. Þéŕĥåþš îţ ƀéļöñĝš ţö šöɱéƀöđý éļšé. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>There is a hidden sign here that turns the direction of the text ({code}). Take it out.</source>
        <translation>[Ţĥéŕé îš å ĥîđđéñ šîĝñ ĥéŕé ţĥåţ ţûŕñš ţĥé đîŕéçţîöñ öƒ ţĥé ţéxţ ({code}). Ţåķé îţ öûţ. éééééé éééééé éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>There is half a character here ({code}). Take it out.</source>
        <translation>[Ţĥéŕé îš ĥåļƒ å çĥåŕåçţéŕ ĥéŕé ({code}). Ţåķé îţ öûţ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>There is a character here that nobody can see ({code}). Take it out.</source>
        <translation>[Ţĥéŕé îš å çĥåŕåçţéŕ ĥéŕé ţĥåţ ñöƀöđý çåñ šéé ({code}). Ţåķé îţ öûţ. éééééé éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>There is no service of OpenLP in this file.</source>
        <translation>[Ţĥéŕé îš ñö šéŕvîçé öƒ ÖþéñĻÞ îñ ţĥîš ƒîļé. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>There are {count} items in this service; a format has {most_items} parts at most.</source>
        <translation>[Ţĥéŕé åŕé {count} îţéɱš îñ ţĥîš šéŕvîçé; å ƒöŕɱåţ ĥåš {most_items} þåŕţš åţ ɱöšţ. éééééé éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>There is nothing in this service of OpenLP.</source>
        <translation>[Ţĥéŕé îš ñöţĥîñĝ îñ ţĥîš šéŕvîçé öƒ ÖþéñĻÞ. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>“id” has only the small letters a to z, digits and -, 60 of them at most.</source>
        <translation>[“îđ” ĥåš öñļý ţĥé šɱåļļ ļéţţéŕš å ţö ž, đîĝîţš åñđ -, 60 öƒ ţĥéɱ åţ ɱöšţ. éééééé éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>“{name}” is not among the “wordings” of this format.</source>
        <translation>[“{name}” îš ñöţ åɱöñĝ ţĥé “ŵöŕđîñĝš” öƒ ţĥîš ƒöŕɱåţ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>“{name}” is the usual wording: its words stand in the part itself.</source>
        <translation>[“{name}” îš ţĥé ûšûåļ ŵöŕđîñĝ: îţš ŵöŕđš šţåñđ îñ ţĥé þåŕţ îţšéļƒ. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Only a part with a table [parts.short] has “short” in its wordings.</source>
        <translation>[Öñļý å þåŕţ ŵîţĥ å ţåƀļé [þåŕţš.šĥöŕţ] ĥåš “šĥöŕţ” îñ îţš ŵöŕđîñĝš. éééééé éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>Only a part of kind “words” or “reading” has a table [parts.short].</source>
        <translation>[Öñļý å þåŕţ öƒ ķîñđ “ŵöŕđš” öŕ “ŕéåđîñĝ” ĥåš å ţåƀļé [þåŕţš.šĥöŕţ]. éééééé éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>The short version takes fewer “minutes” than the part.</source>
        <translation>[Ţĥé šĥöŕţ véŕšîöñ ţåķéš ƒéŵéŕ “ɱîñûţéš” ţĥåñ ţĥé þåŕţ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Only a part in which several people share has “takes_slack”.</source>
        <translation>[Öñļý å þåŕţ îñ ŵĥîçĥ šévéŕåļ þéöþļé šĥåŕé ĥåš “ţåķéš_šļåçķ”. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Words, silence and one speaker take the time they take, so they have no “shortest”.</source>
        <translation>[Ŵöŕđš, šîļéñçé åñđ öñé šþéåķéŕ ţåķé ţĥé ţîɱé ţĥéý ţåķé, šö ţĥéý ĥåvé ñö “šĥöŕţéšţ”. éééééé éééééé éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>“shortest” is at most the “minutes” of the part.</source>
        <translation>[“šĥöŕţéšţ” îš åţ ɱöšţ ţĥé “ɱîñûţéš” öƒ ţĥé þåŕţ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>A part that says “never_shorten” has no “{key}”.</source>
        <translation>[Å þåŕţ ţĥåţ šåýš “ñévéŕ_šĥöŕţéñ” ĥåš ñö “{key}”. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Only a part of kind “reading” has a “slot”.</source>
        <translation>[Öñļý å þåŕţ öƒ ķîñđ “ŕéåđîñĝ” ĥåš å “šļöţ”. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Words, silence and one speaker take the time they take, so they have no “longest”.</source>
        <translation>[Ŵöŕđš, šîļéñçé åñđ öñé šþéåķéŕ ţåķé ţĥé ţîɱé ţĥéý ţåķé, šö ţĥéý ĥåvé ñö “ļöñĝéšţ”. éééééé éééééé éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>A part that takes no slack has no “longest”.</source>
        <translation>[Å þåŕţ ţĥåţ ţåķéš ñö šļåçķ ĥåš ñö “ļöñĝéšţ”. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>“longest” is at least the “minutes” of the part.</source>
        <translation>[“ļöñĝéšţ” îš åţ ļéåšţ ţĥé “ɱîñûţéš” öƒ ţĥé þåŕţ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Only where “room” is “slogan” there is a “slogan”.</source>
        <translation>[Öñļý ŵĥéŕé “ŕööɱ” îš “šļöĝåñ” ţĥéŕé îš å “šļöĝåñ”. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>Only sharing, silence and a break have a “timer” for the room.</source>
        <translation>[Öñļý šĥåŕîñĝ, šîļéñçé åñđ å ƀŕéåķ ĥåvé å “ţîɱéŕ” ƒöŕ ţĥé ŕööɱ. éééééé éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Sharing, silence and a break have no “words” for the room: it sees their timer.</source>
        <translation>[Šĥåŕîñĝ, šîļéñçé åñđ å ƀŕéåķ ĥåvé ñö “ŵöŕđš” ƒöŕ ţĥé ŕööɱ: îţ šééš ţĥéîŕ ţîɱéŕ. éééééé éééééé éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>There are no “words” here for the room.</source>
        <translation>[Ţĥéŕé åŕé ñö “ŵöŕđš” ĥéŕé ƒöŕ ţĥé ŕööɱ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>A part of kind “sharing” needs a table [parts.sharing].</source>
        <translation>[Å þåŕţ öƒ ķîñđ “šĥåŕîñĝ” ñééđš å ţåƀļé [þåŕţš.šĥåŕîñĝ]. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Only a part of kind “sharing” has a table [parts.sharing].</source>
        <translation>[Öñļý å þåŕţ öƒ ķîñđ “šĥåŕîñĝ” ĥåš å ţåƀļé [þåŕţš.šĥåŕîñĝ]. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Without a “limit” there is nothing that a sign could come before.</source>
        <translation>[Ŵîţĥöûţ å “ļîɱîţ” ţĥéŕé îš ñöţĥîñĝ ţĥåţ å šîĝñ çöûļđ çöɱé ƀéƒöŕé. éééééé éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>“sign_before” is shorter than “limit”.</source>
        <translation>[“šîĝñ_ƀéƒöŕé” îš šĥöŕţéŕ ţĥåñ “ļîɱîţ”. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Only where people wait in a line or go round are there two lines for “online”.</source>
        <translation>[Öñļý ŵĥéŕé þéöþļé ŵåîţ îñ å ļîñé öŕ ĝö ŕöûñđ åŕé ţĥéŕé ţŵö ļîñéš ƒöŕ “öñļîñé”. éééééé éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Where one person speaks there is nothing that “{key}” could mean.</source>
        <translation>[Ŵĥéŕé öñé þéŕšöñ šþéåķš ţĥéŕé îš ñöţĥîñĝ ţĥåţ “{key}” çöûļđ ɱéåñ. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Without a “limit” there is nothing that “gap” could mean.</source>
        <translation>[Ŵîţĥöûţ å “ļîɱîţ” ţĥéŕé îš ñöţĥîñĝ ţĥåţ “ĝåþ” çöûļđ ɱéåñ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>The minutes that are kept leave none for everyone.</source>
        <translation>[Ţĥé ɱîñûţéš ţĥåţ åŕé ķéþţ ļéåvé ñöñé ƒöŕ évéŕýöñé. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>A part of kind “circles” needs a table [parts.circles].</source>
        <translation>[Å þåŕţ öƒ ķîñđ “çîŕçļéš” ñééđš å ţåƀļé [þåŕţš.çîŕçļéš]. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Circles need some “minutes”.</source>
        <translation>[Çîŕçļéš ñééđ šöɱé “ɱîñûţéš”. éééééé éé]</translation>
    </message>
    <message>
        <source>Only a part of kind “circles” has a table [parts.circles].</source>
        <translation>[Öñļý å þåŕţ öƒ ķîñđ “çîŕçļéš” ĥåš å ţåƀļé [þåŕţš.çîŕçļéš]. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Circles have either a “number”, or about so many “people” in each.</source>
        <translation>[Çîŕçļéš ĥåvé éîţĥéŕ å “ñûɱƀéŕ”, öŕ åƀöûţ šö ɱåñý “þéöþļé” îñ éåçĥ. éééééé éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>No circle has more minutes than its part.</source>
        <translation>[Ñö çîŕçļé ĥåš ɱöŕé ɱîñûţéš ţĥåñ îţš þåŕţ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>There are more “minutes_each” than circles.</source>
        <translation>[Ţĥéŕé åŕé ɱöŕé “ɱîñûţéš_éåçĥ” ţĥåñ çîŕçļéš. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Only a part of kind “silence” has a table [parts.silence].</source>
        <translation>[Öñļý å þåŕţ öƒ ķîñđ “šîļéñçé” ĥåš å ţåƀļé [þåŕţš.šîļéñçé]. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>A silence of 0 minutes needs a “length” in a table [parts.silence].</source>
        <translation>[Å šîļéñçé öƒ 0 ɱîñûţéš ñééđš å “ļéñĝţĥ” îñ å ţåƀļé [þåŕţš.šîļéñçé]. éééééé éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>Without “bells” there is nothing that “{key}” could mean.</source>
        <translation>[Ŵîţĥöûţ “ƀéļļš” ţĥéŕé îš ñöţĥîñĝ ţĥåţ “{key}” çöûļđ ɱéåñ. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>“interval” is shorter than the silence.</source>
        <translation>[“îñţéŕvåļ” îš šĥöŕţéŕ ţĥåñ ţĥé šîļéñçé. éééééé éééééé]</translation>
    </message>
    <message>
        <source>“prepare” leaves no time for the silence.</source>
        <translation>[“þŕéþåŕé” ļéåvéš ñö ţîɱé ƒöŕ ţĥé šîļéñçé. éééééé éééééé]</translation>
    </message>
    <message>
        <source>The file has more than {most_lines} lines. A format is a few pages of text.</source>
        <translation>[Ţĥé ƒîļé ĥåš ɱöŕé ţĥåñ {most_lines} ļîñéš. Å ƒöŕɱåţ îš å ƒéŵ þåĝéš öƒ ţéxţ. éééééé éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Private lines have no place in a file for others.</source>
        <translation>[Þŕîvåţé ļîñéš ĥåvé ñö þļåçé îñ å ƒîļé ƒöŕ öţĥéŕš. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>This is not a file that Facilitator has saved for sharing.</source>
        <translation>[Ţĥîš îš ñöţ å ƒîļé ţĥåţ Ƒåçîļîţåţöŕ ĥåš šåvéđ ƒöŕ šĥåŕîñĝ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>It holds no format.</source>
        <translation>[Îţ ĥöļđš ñö ƒöŕɱåţ. éééééé]</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>[Îţ îš ɱîššîñĝ. éééé]</translation>
    </message>
    <message>
        <source>“schema” is missing here.</source>
        <translation>[“šçĥéɱå” îš ɱîššîñĝ ĥéŕé. éééééé é]</translation>
    </message>
    <message>
        <source>It does not hold exactly “schema”, “title”, “language”, “licence” and “files”.</source>
        <translation>[Îţ đöéš ñöţ ĥöļđ éxåçţļý “šçĥéɱå”, “ţîţļé”, “ļåñĝûåĝé”, “ļîçéñçé” åñđ “ƒîļéš”. éééééé éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>“files” is a table of names and checksums.</source>
        <translation>[“ƒîļéš” îš å ţåƀļé öƒ ñåɱéš åñđ çĥéçķšûɱš. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>The files it names are not those that are there.</source>
        <translation>[Ţĥé ƒîļéš îţ ñåɱéš åŕé ñöţ ţĥöšé ţĥåţ åŕé ţĥéŕé. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>It was changed or damaged on the way: its checksum is another one.</source>
        <translation>[Îţ ŵåš çĥåñĝéđ öŕ đåɱåĝéđ öñ ţĥé ŵåý: îţš çĥéçķšûɱ îš åñöţĥéŕ öñé. éééééé éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>There is a file in it that does not belong there.</source>
        <translation>[Ţĥéŕé îš å ƒîļé îñ îţ ţĥåţ đöéš ñöţ ƀéļöñĝ ţĥéŕé. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>There are words for a part “{part_id}”, and no such part.</source>
        <translation>[Ţĥéŕé åŕé ŵöŕđš ƒöŕ å þåŕţ “{part_id}”, åñđ ñö šûçĥ þåŕţ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>There are words here before the first heading.</source>
        <translation>[Ţĥéŕé åŕé ŵöŕđš ĥéŕé ƀéƒöŕé ţĥé ƒîŕšţ ĥéåđîñĝ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>A heading names its part in braces at the end: {#welcome}.</source>
        <translation>[Å ĥéåđîñĝ ñåɱéš îţš þåŕţ îñ ƀŕåçéš åţ ţĥé éñđ: {#welcome}. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Another section has words for this part already.</source>
        <translation>[Åñöţĥéŕ šéçţîöñ ĥåš ŵöŕđš ƒöŕ ţĥîš þåŕţ åļŕéåđý. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>“{key}” is a table.</source>
        <translation>[“{key}” îš å ţåƀļé. éééé]</translation>
    </message>
    <message>
        <source>“{key}” is written twice. Keep one of the two.</source>
        <translation>[“{key}” îš ŵŕîţţéñ ţŵîçé. Ķééþ öñé öƒ ţĥé ţŵö. éééééé éééééé]</translation>
    </message>
    <message>
        <source>This line can&apos;t be read as a table.</source>
        <translation>[Ţĥîš ļîñé çåñ&apos;ţ ƀé ŕéåđ åš å ţåƀļé. éééééé ééééé]</translation>
    </message>
    <message>
        <source>The workbook is damaged, or is made in a way that can&apos;t be read here.</source>
        <translation>[Ţĥé ŵöŕķƀööķ îš đåɱåĝéđ, öŕ îš ɱåđé îñ å ŵåý ţĥåţ çåñ&apos;ţ ƀé ŕéåđ ĥéŕé. éééééé éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>[Ţĥéŕé îš ñöţĥîñĝ îñ ţĥîš ţåƀļé. éééééé ééé]</translation>
    </message>
    <message>
        <source>The table is too large: {most_rows} rows and {most_columns} columns are read at most.</source>
        <translation>[Ţĥé ţåƀļé îš ţöö ļåŕĝé: {most_rows} ŕöŵš åñđ {most_columns} çöļûɱñš åŕé ŕéåđ åţ ɱöšţ. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>This line can&apos;t be read as JSON.</source>
        <translation>[Ţĥîš ļîñé çåñ&apos;ţ ƀé ŕéåđ åš ĴŠÖÑ. éééééé éééé]</translation>
    </message>
    <message>
        <source>There are too many brackets inside one another here.</source>
        <translation>[Ţĥéŕé åŕé ţöö ɱåñý ƀŕåçķéţš îñšîđé öñé åñöţĥéŕ ĥéŕé. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>There are more keys here than a format can have.</source>
        <translation>[Ţĥéŕé åŕé ɱöŕé ķéýš ĥéŕé ţĥåñ å ƒöŕɱåţ çåñ ĥåvé. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>A key is written twice here. Keep one of the two.</source>
        <translation>[Å ķéý îš ŵŕîţţéñ ţŵîçé ĥéŕé. Ķééþ öñé öƒ ţĥé ţŵö. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>“{name}” is not a number that can be used.</source>
        <translation>[“{name}” îš ñöţ å ñûɱƀéŕ ţĥåţ çåñ ƀé ûšéđ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>There is a number here that is far too long.</source>
        <translation>[Ţĥéŕé îš å ñûɱƀéŕ ĥéŕé ţĥåţ îš ƒåŕ ţöö ļöñĝ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>The file holds something too large to be read.</source>
        <translation>[Ţĥé ƒîļé ĥöļđš šöɱéţĥîñĝ ţöö ļåŕĝé ţö ƀé ŕéåđ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>There are more keys in this file than a format can have.</source>
        <translation>[Ţĥéŕé åŕé ɱöŕé ķéýš îñ ţĥîš ƒîļé ţĥåñ å ƒöŕɱåţ çåñ ĥåvé. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>There are too many dots in this key.</source>
        <translation>[Ţĥéŕé åŕé ţöö ɱåñý đöţš îñ ţĥîš ķéý. éééééé ééééé]</translation>
    </message>
    <message>
        <source>This is written twice. Keep one of the two.</source>
        <translation>[Ţĥîš îš ŵŕîţţéñ ţŵîçé. Ķééþ öñé öƒ ţĥé ţŵö. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>There is a \ here that doesn&apos;t belong. Write \\ if it is meant.</source>
        <translation>[Ţĥéŕé îš å \ ĥéŕé ţĥåţ đöéšñ&apos;ţ ƀéļöñĝ. Ŵŕîţé \\ îƒ îţ îš ɱéåñţ. éééééé éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>This line can&apos;t be read. Look for a missing quotation mark, = or bracket here or shortly before.</source>
        <translation>[Ţĥîš ļîñé çåñ&apos;ţ ƀé ŕéåđ. Ļööķ ƒöŕ å ɱîššîñĝ qûöţåţîöñ ɱåŕķ, = öŕ ƀŕåçķéţ ĥéŕé öŕ šĥöŕţļý ƀéƒöŕé. éééééé éééééé éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>“{place}” in it brings rules of its own, and is not let in.</source>
        <translation>[“{place}” îñ îţ ƀŕîñĝš ŕûļéš öƒ îţš öŵñ, åñđ îš ñöţ ļéţ îñ. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>“{place}” in it is damaged.</source>
        <translation>[“{place}” îñ îţ îš đåɱåĝéđ. éééééé]</translation>
    </message>
    <message>
        <source>In “{place}” there are too many things inside one another.</source>
        <translation>[Îñ “{place}” ţĥéŕé åŕé ţöö ɱåñý ţĥîñĝš îñšîđé öñé åñöţĥéŕ. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>“{place}” in it holds more than words can be.</source>
        <translation>[“{place}” îñ îţ ĥöļđš ɱöŕé ţĥåñ ŵöŕđš çåñ ƀé. éééééé éééééé]</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>[Ţĥéŕé åŕé ñö ŵöŕđš îñ ţĥîš ƒîļé. éééééé éééé]</translation>
    </message>
    <message>
        <source>There are {count} headings; a format has {most} parts at most.</source>
        <translation>[Ţĥéŕé åŕé {count} ĥéåđîñĝš; å ƒöŕɱåţ ĥåš {most} þåŕţš åţ ɱöšţ. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>The parts add up to {total} minutes; a format has {most} at most.</source>
        <translation>[Ţĥé þåŕţš åđđ ûþ ţö {total} ɱîñûţéš; å ƒöŕɱåţ ĥåš {most} åţ ɱöšţ. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>The words under “{title}” are longer than {most} characters. Put a heading between them.</source>
        <translation>[Ţĥé ŵöŕđš ûñđéŕ “{title}” åŕé ļöñĝéŕ ţĥåñ {most} çĥåŕåçţéŕš. Þûţ å ĥéåđîñĝ ƀéţŵééñ ţĥéɱ. éééééé éééééé éééééé éééééé]</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Back to the meeting</source>
        <translation>[Ɓåçķ ţö ţĥé ɱééţîñĝ éééééé]</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>[Šåvé åñđ ƒîñîšĥ éééé]</translation>
    </message>
    <message>
        <source>Check it later</source>
        <translation>[Çĥéçķ îţ ļåţéŕ éééé]</translation>
    </message>
    <message>
        <source>Not saved yet. We will keep trying.</source>
        <translation>[Ñöţ šåvéđ ýéţ. Ŵé ŵîļļ ķééþ ţŕýîñĝ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>How many people were here?</source>
        <translation>[Ĥöŵ ɱåñý þéöþļé ŵéŕé ĥéŕé? éééééé é]</translation>
    </message>
    <message>
        <source>New to us</source>
        <translation>[Ñéŵ ţö ûš éé]</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>[Çĥåñĝé é]</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>[Ṁîļéšţöñéš éé]</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>[Ţîçķ öƒƒ é]</translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>[Ţĥé ɱééţîñĝ îš çļöšéđ éééééé]</translation>
    </message>
    <message>
        <source>Counts of {day}</source>
        <translation>[Çöûñţš öƒ {day} éé]</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>[Þéöþļé ĥéŕé éé]</translation>
    </message>
    <message>
        <source>Only numbers are kept. Which seats spoke is forgotten already.</source>
        <translation>[Öñļý ñûɱƀéŕš åŕé ķéþţ. Ŵĥîçĥ šéåţš šþöķé îš ƒöŕĝöţţéñ åļŕéåđý. éééééé éééééé éééééé éé]</translation>
    </message>
    <message numerus="yes">
        <source>%n shares.</source>
        <translation>
            <numerusform>[%n šĥåŕé. é]</numerusform>
            <numerusform>[%n šĥåŕéš. é]</numerusform>
        </translation>
    </message>
    <message>
        <source>Only numbers are kept.</source>
        <translation>[Öñļý ñûɱƀéŕš åŕé ķéþţ. éééééé]</translation>
    </message>
    <message>
        <source>{count}, add one. Now {number}.</source>
        <translation>[{count}, åđđ öñé. Ñöŵ {number}. éééé]</translation>
    </message>
    <message>
        <source>{count}, take one away. Now {number}.</source>
        <translation>[{count}, ţåķé öñé åŵåý. Ñöŵ {number}. éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>It ran %n minutes over.</source>
        <translation>
            <numerusform>[Îţ ŕåñ %n ɱîñûţé övéŕ. éééééé]</numerusform>
            <numerusform>[Îţ ŕåñ %n ɱîñûţéš övéŕ. éééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ended %n minutes early.</source>
        <translation>
            <numerusform>[Îţ éñđéđ %n ɱîñûţé éåŕļý. éééééé]</numerusform>
            <numerusform>[Îţ éñđéđ %n ɱîñûţéš éåŕļý. éééééé é]</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended on time.</source>
        <translation>[Îţ éñđéđ öñ ţîɱé. ééééé]</translation>
    </message>
    <message>
        <source>{time}. {pace}</source>
        <translation>[{time}. {pace} é]</translation>
    </message>
    <message>
        <source>{time}. {pace} {shared}</source>
        <comment>when it ended, how far from plan, how many shared</comment>
        <translation>[{time}. {pace} {shared} é]</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>[Đöñé é]</translation>
    </message>
    <message>
        <source>Done with the list: before you go</source>
        <translation>[Đöñé ŵîţĥ ţĥé ļîšţ: ƀéƒöŕé ýöû ĝö éééééé éééé]</translation>
    </message>
    <message>
        <source>Tick off: before you go</source>
        <translation>[Ţîçķ öƒƒ: ƀéƒöŕé ýöû ĝö éééééé]</translation>
    </message>
    <message>
        <source>Done with the milestones</source>
        <translation>[Đöñé ŵîţĥ ţĥé ɱîļéšţöñéš éééééé é]</translation>
    </message>
    <message>
        <source>Change the milestones</source>
        <translation>[Çĥåñĝé ţĥé ɱîļéšţöñéš éééééé]</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Back</source>
        <translation>[Ɓåçķ é]</translation>
    </message>
    <message>
        <source>Lead now, keep nothing</source>
        <translation>[Ļéåđ ñöŵ, ķééþ ñöţĥîñĝ éééééé]</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>[Šķîþ åļļ é]</translation>
    </message>
    <message>
        <source>No names are kept. Nothing leaves this computer.</source>
        <translation>[Ñö ñåɱéš åŕé ķéþţ. Ñöţĥîñĝ ļéåvéš ţĥîš çöɱþûţéŕ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>{number} of 3</source>
        <translation>[{number} öƒ 3 é]</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>[Ţŕý åĝåîñ éé]</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>[Ŵéļçöɱé é]</translation>
    </message>
    <message>
        <source>This helps you lead a meeting.</source>
        <translation>[Ţĥîš ĥéļþš ýöû ļéåđ å ɱééţîñĝ. éééééé ééé]</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>[Çöñţîñûé é]</translation>
    </message>
    <message>
        <source>You can choose another at any time.</source>
        <translation>[Ýöû çåñ çĥööšé åñöţĥéŕ åţ åñý ţîɱé. éééééé ééééé]</translation>
    </message>
    <message>
        <source>What kind of meeting do you lead?</source>
        <translation>[Ŵĥåţ ķîñđ öƒ ɱééţîñĝ đö ýöû ļéåđ? éééééé éééé]</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>[Ŕéåđý é]</translation>
    </message>
    <message>
        <source>Start now, or set more first.</source>
        <translation>[Šţåŕţ ñöŵ, öŕ šéţ ɱöŕé ƒîŕšţ. éééééé ééé]</translation>
    </message>
    <message>
        <source>{format}, {minutes}. Start now, or set more first.</source>
        <translation>[{format}, {minutes}. Šţåŕţ ñöŵ, öŕ šéţ ɱöŕé ƒîŕšţ. éééééé éééé]</translation>
    </message>
    <message>
        <source>I wrote them down. Start meeting</source>
        <translation>[Î ŵŕöţé ţĥéɱ đöŵñ. Šţåŕţ ɱééţîñĝ éééééé éééé]</translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation>[Šţåŕţ ɱééţîñĝ ééé]</translation>
    </message>
    <message>
        <source>Making your group...</source>
        <translation>[Ṁåķîñĝ ýöûŕ ĝŕöûþ... éééééé]</translation>
    </message>
</context>
<context>
    <name>FiveWords</name>
    <message>
        <source>One more way in.</source>
        <translation>[Öñé ɱöŕé ŵåý îñ. éééé]</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>[Î ĥåvé ŵŕîţţéñ ţĥéɱ đöŵñ éééééé é]</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>[Ñöţ ñöŵ é]</translation>
    </message>
    <message>
        <source>The five words: {words}</source>
        <translation>[Ţĥé ƒîvé ŵöŕđš: {words} éééé]</translation>
    </message>
    <message>
        <source>They open nothing until you say that you have written them down.</source>
        <translation>[Ţĥéý öþéñ ñöţĥîñĝ ûñţîļ ýöû šåý ţĥåţ ýöû ĥåvé ŵŕîţţéñ ţĥéɱ đöŵñ. éééééé éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Make new words</source>
        <translation>[Ṁåķé ñéŵ ŵöŕđš éééé]</translation>
    </message>
    <message>
        <source>Show five words</source>
        <translation>[Šĥöŵ ƒîvé ŵöŕđš éééé]</translation>
    </message>
    <message>
        <source>Write these down and keep them where you keep your keys.</source>
        <translation>[Ŵŕîţé ţĥéšé đöŵñ åñđ ķééþ ţĥéɱ ŵĥéŕé ýöû ķééþ ýöûŕ ķéýš. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Saved. These five words open your group&apos;s counts from now on.</source>
        <translation>[Šåvéđ. Ţĥéšé ƒîvé ŵöŕđš öþéñ ýöûŕ ĝŕöûþ&apos;š çöûñţš ƒŕöɱ ñöŵ öñ. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>There are five words already. New ones take their place.</source>
        <translation>[Ţĥéŕé åŕé ƒîvé ŵöŕđš åļŕéåđý. Ñéŵ öñéš ţåķé ţĥéîŕ þļåçé. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>If this computer&apos;s keychain is lost, five words still open your group&apos;s counts.</source>
        <translation>[Îƒ ţĥîš çöɱþûţéŕ&apos;š ķéýçĥåîñ îš ļöšţ, ƒîvé ŵöŕđš šţîļļ öþéñ ýöûŕ ĝŕöûþ&apos;š çöûñţš. éééééé éééééé éééééé éééééé éé]</translation>
    </message>
</context>
<context>
    <name>FormatDesk</name>
    <message>
        <source>A meeting is running. Bring the file in when it is over.</source>
        <translation>[Å ɱééţîñĝ îš ŕûññîñĝ. Ɓŕîñĝ ţĥé ƒîļé îñ ŵĥéñ îţ îš övéŕ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>The file is saved. Whoever gets it may use it and change it. It names nobody and no group.</source>
        <translation>[Ţĥé ƒîļé îš šåvéđ. Ŵĥöévéŕ ĝéţš îţ ɱåý ûšé îţ åñđ çĥåñĝé îţ. Îţ ñåɱéš ñöƀöđý åñđ ñö ĝŕöûþ. éééééé éééééé éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>This format is too large for a file. Shorten its words, or make two of it.</source>
        <translation>[Ţĥîš ƒöŕɱåţ îš ţöö ļåŕĝé ƒöŕ å ƒîļé. Šĥöŕţéñ îţš ŵöŕđš, öŕ ɱåķé ţŵö öƒ îţ. éééééé éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>The file could not be saved there. Try another place.</source>
        <translation>[Ţĥé ƒîļé çöûļđ ñöţ ƀé šåvéđ ţĥéŕé. Ţŕý åñöţĥéŕ þļåçé. éééééé éééééé ééééé]</translation>
    </message>
</context>
<context>
    <name>FormatFiles</name>
    <message>
        <source>Formats and documents</source>
        <translation>[Ƒöŕɱåţš åñđ đöçûɱéñţš éééééé]</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>[Ɓŕîñĝ îñ å ƒîļé éééé]</translation>
    </message>
    <message>
        <source>Formats to share</source>
        <translation>[Ƒöŕɱåţš ţö šĥåŕé éééé]</translation>
    </message>
    <message>
        <source>Save a file to share</source>
        <translation>[Šåvé å ƒîļé ţö šĥåŕé éééééé]</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Search</source>
        <translation>[Šéåŕçĥ é]</translation>
    </message>
    <message>
        <source>Search the formats</source>
        <translation>[Šéåŕçĥ ţĥé ƒöŕɱåţš ééééé]</translation>
    </message>
    <message>
        <source>When we meet</source>
        <translation>[Ŵĥéñ ŵé ɱééţ ééé]</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>[Ŵŕîţé å ñéŵ öñé éééé]</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>[Ɓŕîñĝ îñ å ƒîļé éééé]</translation>
    </message>
    <message>
        <source>No format has these words. Try fewer of them.</source>
        <translation>[Ñö ƒöŕɱåţ ĥåš ţĥéšé ŵöŕđš. Ţŕý ƒéŵéŕ öƒ ţĥéɱ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Our own formats</source>
        <translation>[Öûŕ öŵñ ƒöŕɱåţš éééé]</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>[Ɓéîñĝ ŵŕîţţéñ ééé]</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>[Þûţ åŵåý é]</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>[Ŕéåđ é]</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>[Ɓŕîñĝ ƀåçķ éé]</translation>
    </message>
    <message>
        <source>Bring back: {format}</source>
        <translation>[Ɓŕîñĝ ƀåçķ: {format} ééé]</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>[Ĝö öñ é]</translation>
    </message>
    <message>
        <source>Go on writing: {format}</source>
        <translation>[Ĝö öñ ŵŕîţîñĝ: {format} éééé]</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>[Ƒöŕɱåţš é]</translation>
    </message>
    <message>
        <source>Tonight&apos;s format.</source>
        <translation>[Ţöñîĝĥţ&apos;š ƒöŕɱåţ. ééééé]</translation>
    </message>
    <message>
        <source>There are changes that the group has not taken up.</source>
        <translation>[Ţĥéŕé åŕé çĥåñĝéš ţĥåţ ţĥé ĝŕöûþ ĥåš ñöţ ţåķéñ ûþ. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>Read: {format}</source>
        <translation>[Ŕéåđ: {format} é]</translation>
    </message>
</context>
<context>
    <name>FormatSheet</name>
    <message>
        <source>All formats</source>
        <translation>[Åļļ ƒöŕɱåţš éé]</translation>
    </message>
    <message>
        <source>Use tonight</source>
        <translation>[Ûšé ţöñîĝĥţ éé]</translation>
    </message>
    <message>
        <source>This is tonight&apos;s format.</source>
        <translation>[Ţĥîš îš ţöñîĝĥţ&apos;š ƒöŕɱåţ. éééééé é]</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>[Þŕåçţîšé é]</translation>
    </message>
    <message>
        <source>Try it out. Nothing is saved.</source>
        <translation>[Ţŕý îţ öûţ. Ñöţĥîñĝ îš šåvéđ. éééééé ééé]</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>[Éđîţ é]</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>[Þûţ åŵåý é]</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>[Þŕîñţ é]</translation>
    </message>
    <message>
        <source>Save a file to share</source>
        <translation>[Šåvé å ƒîļé ţö šĥåŕé éééééé]</translation>
    </message>
    <message>
        <source>Make it ours</source>
        <translation>[Ṁåķé îţ öûŕš ééé]</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>[Đûþļîçåţé éé]</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>[Ŵöŕđîñĝ é]</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Sharing in turn</source>
        <translation>[Šĥåŕîñĝ îñ ţûŕñ éééé]</translation>
    </message>
    <message>
        <source>Reading together</source>
        <translation>[Ŕéåđîñĝ ţöĝéţĥéŕ éééé]</translation>
    </message>
    <message>
        <source>Talking together</source>
        <translation>[Ţåļķîñĝ ţöĝéţĥéŕ éééé]</translation>
    </message>
    <message>
        <source>Sitting quietly</source>
        <translation>[Šîţţîñĝ qûîéţļý éééé]</translation>
    </message>
    <message>
        <source>Circles, and grief</source>
        <translation>[Çîŕçļéš, åñđ ĝŕîéƒ ééééé]</translation>
    </message>
    <message>
        <source>Looking after the group</source>
        <translation>[Ļööķîñĝ åƒţéŕ ţĥé ĝŕöûþ éééééé]</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>[Öţĥéŕ ƒöŕɱåţš ééé]</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>[%n þåŕţ é]</numerusform>
            <numerusform>[%n þåŕţš é]</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes}. {parts}.</source>
        <translation>[{minutes}. {parts}. é]</translation>
    </message>
    <message>
        <source>Last used on {day}.</source>
        <translation>[Ļåšţ ûšéđ öñ {day}. éééé]</translation>
    </message>
    <message>
        <source>Version {number}, adopted on {day}.</source>
        <translation>[Véŕšîöñ {number}, åđöþţéđ öñ {day}. éééééé]</translation>
    </message>
    <message>
        <source>It is put away.</source>
        <translation>[Îţ îš þûţ åŵåý. éééé]</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date pattern</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>[Þļåîñ é]</translation>
    </message>
    <message>
        <source>Spiritual</source>
        <translation>[Šþîŕîţûåļ éé]</translation>
    </message>
    <message>
        <source>In silence</source>
        <translation>[Îñ šîļéñçé éé]</translation>
    </message>
    <message>
        <source>For families</source>
        <translation>[Ƒöŕ ƒåɱîļîéš ééé]</translation>
    </message>
    <message>
        <source>{kind}, {minutes}.</source>
        <comment>a part&apos;s kind and how long it is</comment>
        <translation>[{kind}, {minutes}. é]</translation>
    </message>
    <message>
        <source>{kind}, no time set.</source>
        <comment>a part&apos;s kind</comment>
        <translation>[{kind}, ñö ţîɱé šéţ. éééé]</translation>
    </message>
    <message>
        <source>Up to {minutes} when there is time.</source>
        <translation>[Ûþ ţö {minutes} ŵĥéñ ţĥéŕé îš ţîɱé. éééééé é]</translation>
    </message>
    <message>
        <source>Chosen for each meeting: {name}.</source>
        <translation>[Çĥöšéñ ƒöŕ éåçĥ ɱééţîñĝ: {name}. éééééé é]</translation>
    </message>
    <message>
        <source>The room sees the timer.</source>
        <translation>[Ţĥé ŕööɱ šééš ţĥé ţîɱéŕ. éééééé é]</translation>
    </message>
    <message>
        <source>The room sees these words.</source>
        <translation>[Ţĥé ŕööɱ šééš ţĥéšé ŵöŕđš. éééééé é]</translation>
    </message>
    <message>
        <source>The room sees a few words.</source>
        <translation>[Ţĥé ŕööɱ šééš å ƒéŵ ŵöŕđš. éééééé é]</translation>
    </message>
    <message>
        <source>The room sees nothing.</source>
        <translation>[Ţĥé ŕööɱ šééš ñöţĥîñĝ. éééééé]</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>[Ŵöŕđš ţö šåý ééé]</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>[Ŕéåđîñĝ é]</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>[Šîļéñçé é]</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>[Šĥåŕîñĝ é]</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>[Ṁîļéšţöñéš éé]</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>[Åññöûñçéɱéñţš ééé]</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>[Ɓŕéåķ é]</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>[Ɓûšîñéšš é]</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>[Çîŕçļéš é]</translation>
    </message>
    <message>
        <source>No limit, and no clock.</source>
        <translation>[Ñö ļîɱîţ, åñđ ñö çļöçķ. éééééé]</translation>
    </message>
    <message>
        <source>Up to {time}.</source>
        <translation>[Ûþ ţö {time}. é]</translation>
    </message>
    <message>
        <source>{time} each.</source>
        <translation>[{time} éåçĥ. é]</translation>
    </message>
    <message>
        <source>The wrap-up sign shows {time} before the end.</source>
        <translation>[Ţĥé ŵŕåþ-ûþ šîĝñ šĥöŵš {time} ƀéƒöŕé ţĥé éñđ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Whoever wishes to speak joins the waiting line.</source>
        <translation>[Ŵĥöévéŕ ŵîšĥéš ţö šþéåķ ĵöîñš ţĥé ŵåîţîñĝ ļîñé. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Whoever wishes to speak, speaks.</source>
        <translation>[Ŵĥöévéŕ ŵîšĥéš ţö šþéåķ, šþéåķš. éééééé éééé]</translation>
    </message>
    <message>
        <source>One speaker.</source>
        <translation>[Öñé šþéåķéŕ. ééé]</translation>
    </message>
    <message>
        <source>Round the circle with the sun, seat by seat.</source>
        <translation>[Ŕöûñđ ţĥé çîŕçļé ŵîţĥ ţĥé šûñ, šéåţ ƀý šéåţ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Round the circle against the sun, seat by seat.</source>
        <translation>[Ŕöûñđ ţĥé çîŕçļé åĝåîñšţ ţĥé šûñ, šéåţ ƀý šéåţ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>A second share is welcome.</source>
        <translation>[Å šéçöñđ šĥåŕé îš ŵéļçöɱé. éééééé é]</translation>
    </message>
    <message>
        <source>A second share comes after everyone has had a turn.</source>
        <translation>[Å šéçöñđ šĥåŕé çöɱéš åƒţéŕ évéŕýöñé ĥåš ĥåđ å ţûŕñ. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>One share each.</source>
        <translation>[Öñé šĥåŕé éåçĥ. éééé]</translation>
    </message>
    <message>
        <source>Before it, {time} to settle.</source>
        <translation>[Ɓéƒöŕé îţ, {time} ţö šéţţļé. éééééé]</translation>
    </message>
    <message>
        <source>Bells between, {time} apart.</source>
        <translation>[Ɓéļļš ƀéţŵééñ, {time} åþåŕţ. éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>%n strokes of the bell each time.</source>
        <translation>
            <numerusform>[%n šţŕöķé öƒ ţĥé ƀéļļ éåçĥ ţîɱé. éééééé ééé]</numerusform>
            <numerusform>[%n šţŕöķéš öƒ ţĥé ƀéļļ éåçĥ ţîɱé. éééééé ééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} of silence, with a bell at its start and its end.</source>
        <translation>[{time} öƒ šîļéñçé, ŵîţĥ å ƀéļļ åţ îţš šţåŕţ åñđ îţš éñđ. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>{time} of silence, with a bell at its start.</source>
        <translation>[{time} öƒ šîļéñçé, ŵîţĥ å ƀéļļ åţ îţš šţåŕţ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>{time} of silence, with a bell at its end.</source>
        <translation>[{time} öƒ šîļéñçé, ŵîţĥ å ƀéļļ åţ îţš éñđ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>{time} of silence, without a bell.</source>
        <translation>[{time} öƒ šîļéñçé, ŵîţĥöûţ å ƀéļļ. éééééé éé]</translation>
    </message>
    <message>
        <source>{time} of silence. You ring your own bowl at its start and its end.</source>
        <translation>[{time} öƒ šîļéñçé. Ýöû ŕîñĝ ýöûŕ öŵñ ƀöŵļ åţ îţš šţåŕţ åñđ îţš éñđ. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>{number}. {part}</source>
        <comment>a part of a format and its place</comment>
        <translation>[{number}. {part} é]</translation>
    </message>
    <message>
        <source>(pause)</source>
        <translation>[(þåûšé) é]</translation>
    </message>
    <message>
        <source>On answering one another</source>
        <translation>[Öñ åñšŵéŕîñĝ öñé åñöţĥéŕ éééééé é]</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>[Ƒöŕ ýöû é]</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>[Þŕöɱþţš é]</translation>
    </message>
</context>
<context>
    <name>FormatsPage</name>
    <message>
        <source>Our new format</source>
        <translation>[Öûŕ ñéŵ ƒöŕɱåţ éééé]</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>[Ŵéļçöɱé é]</translation>
    </message>
    <message>
        <source>My copy of {format}</source>
        <translation>[Ṁý çöþý öƒ {format} éé]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Ûñđö é]</translation>
    </message>
    <message>
        <source>Undo: put the format before back</source>
        <translation>[Ûñđö: þûţ ţĥé ƒöŕɱåţ ƀéƒöŕé ƀåçķ éééééé éééé]</translation>
    </message>
    <message>
        <source>Now it is yours.</source>
        <translation>[Ñöŵ îţ îš ýöûŕš. éééé]</translation>
    </message>
    <message>
        <source>Undo: take the copy away</source>
        <translation>[Ûñđö: ţåķé ţĥé çöþý åŵåý éééééé é]</translation>
    </message>
    <message>
        <source>Put away.</source>
        <translation>[Þûţ åŵåý. éé]</translation>
    </message>
    <message>
        <source>Undo: offer the format again</source>
        <translation>[Ûñđö: öƒƒéŕ ţĥé ƒöŕɱåţ åĝåîñ éééééé éé]</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>[Îţ îš ƀåçķ. éé]</translation>
    </message>
    <message>
        <source>Undo: put the format away again</source>
        <translation>[Ûñđö: þûţ ţĥé ƒöŕɱåţ åŵåý åĝåîñ éééééé ééé]</translation>
    </message>
    <message>
        <source>Changed, from the next meeting on.</source>
        <translation>[Çĥåñĝéđ, ƒŕöɱ ţĥé ñéxţ ɱééţîñĝ öñ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Undo: as it was before</source>
        <translation>[Ûñđö: åš îţ ŵåš ƀéƒöŕé éééééé]</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>[Ţĥŕöŵñ åŵåý. ééé]</translation>
    </message>
    <message>
        <source>Undo: bring the draft back</source>
        <translation>[Ûñđö: ƀŕîñĝ ţĥé đŕåƒţ ƀåçķ éééééé é]</translation>
    </message>
    <message>
        <source>Brought in.</source>
        <translation>[Ɓŕöûĝĥţ îñ. éé]</translation>
    </message>
    <message>
        <source>Undo: take the format out again</source>
        <translation>[Ûñđö: ţåķé ţĥé ƒöŕɱåţ öûţ åĝåîñ éééééé ééé]</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>[Çĥöšéñ. é]</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Part of this computer does not answer. Its keychain and screen readers cannot be reached. Signing out and in again often helps.</source>
        <translation>[Þåŕţ öƒ ţĥîš çöɱþûţéŕ đöéš ñöţ åñšŵéŕ. Îţš ķéýçĥåîñ åñđ šçŕééñ ŕéåđéŕš çåññöţ ƀé ŕéåçĥéđ. Šîĝñîñĝ öûţ åñđ îñ åĝåîñ öƒţéñ ĥéļþš. éééééé éééééé éééééé éééééé éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Part of this computer does not answer. Screen readers cannot be reached. Signing out and in again often helps.</source>
        <translation>[Þåŕţ öƒ ţĥîš çöɱþûţéŕ đöéš ñöţ åñšŵéŕ. Šçŕééñ ŕéåđéŕš çåññöţ ƀé ŕéåçĥéđ. Šîĝñîñĝ öûţ åñđ îñ åĝåîñ öƒţéñ ĥéļþš. éééééé éééééé éééééé éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Your settings could not be read. The usual ones are on, and the old file was set aside.</source>
        <translation>[Ýöûŕ šéţţîñĝš çöûļđ ñöţ ƀé ŕéåđ. Ţĥé ûšûåļ öñéš åŕé öñ, åñđ ţĥé öļđ ƒîļé ŵåš šéţ åšîđé. éééééé éééééé éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>Your settings could not be kept. They hold until the program is closed.</source>
        <translation>[Ýöûŕ šéţţîñĝš çöûļđ ñöţ ƀé ķéþţ. Ţĥéý ĥöļđ ûñţîļ ţĥé þŕöĝŕåɱ îš çļöšéđ. éééééé éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>{what} {next_step}</source>
        <translation>[{what} {next_step} é]</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Pages of the guide</source>
        <translation>[Þåĝéš öƒ ţĥé ĝûîđé ééééé]</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>[Ĝûîđé é]</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>[Þŕîñţ é]</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>[Šåvé åš ÞĐƑ éé]</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>[Ķéýš é]</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>A thing to do</source>
        <translation>[Å ţĥîñĝ ţö đö ééé]</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>[Ŕéɱövé é]</translation>
    </message>
    <message>
        <source>A thing to do: {words}</source>
        <translation>[Å ţĥîñĝ ţö đö: {words} éééé]</translation>
    </message>
    <message>
        <source>Move up: {words}</source>
        <translation>[Ṁövé ûþ: {words} éé]</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>[Ṁövé đöŵñ: {words} éé]</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>[Ŕéɱövé: {words} é]</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Go on: do what the big button says</source>
        <translation>[Ĝö öñ: đö ŵĥåţ ţĥé ƀîĝ ƀûţţöñ šåýš éééééé ééééé]</translation>
    </message>
    <message>
        <source>Go on, from a presenter remote</source>
        <translation>[Ĝö öñ, ƒŕöɱ å þŕéšéñţéŕ ŕéɱöţé éééééé ééé]</translation>
    </message>
    <message>
        <source>Back: take the last thing back</source>
        <translation>[Ɓåçķ: ţåķé ţĥé ļåšţ ţĥîñĝ ƀåçķ éééééé ééé]</translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation>[Ţö ţĥé ñéxţ þåŕţ éééé]</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>[Ţö ţĥé þåŕţ ƀéƒöŕé ééééé]</translation>
    </message>
    <message>
        <source>Stop looking ahead</source>
        <translation>[Šţöþ ļööķîñĝ åĥéåđ ééééé]</translation>
    </message>
    <message>
        <source>Scroll the words down</source>
        <translation>[Šçŕöļļ ţĥé ŵöŕđš đöŵñ éééééé]</translation>
    </message>
    <message>
        <source>Scroll the words up</source>
        <translation>[Šçŕöļļ ţĥé ŵöŕđš ûþ éééééé]</translation>
    </message>
    <message>
        <source>Hold, or carry on</source>
        <translation>[Ĥöļđ, öŕ çåŕŕý öñ ééééé]</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>[Öñé ɱöŕé ɱîñûţé éééé]</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>[Öñé ɱîñûţé ļéšš éééé]</translation>
    </message>
    <message>
        <source>Show the wrap-up sign</source>
        <translation>[Šĥöŵ ţĥé ŵŕåþ-ûþ šîĝñ éééééé]</translation>
    </message>
    <message>
        <source>Let it be: no more signs for this share</source>
        <translation>[Ļéţ îţ ƀé: ñö ɱöŕé šîĝñš ƒöŕ ţĥîš šĥåŕé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Finish, and give the rest back to the room</source>
        <translation>[Ƒîñîšĥ, åñđ ĝîvé ţĥé ŕéšţ ƀåçķ ţö ţĥé ŕööɱ éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Ring the bell once</source>
        <translation>[Ŕîñĝ ţĥé ƀéļļ öñçé ééééé]</translation>
    </message>
    <message>
        <source>Tell the time and the pace</source>
        <translation>[Ţéļļ ţĥé ţîɱé åñđ ţĥé þåçé éééééé é]</translation>
    </message>
    <message>
        <source>Go to the waiting line</source>
        <translation>[Ĝö ţö ţĥé ŵåîţîñĝ ļîñé éééééé]</translation>
    </message>
    <message>
        <source>Someone online: a number may follow, then Enter</source>
        <translation>[Šöɱéöñé öñļîñé: å ñûɱƀéŕ ɱåý ƒöļļöŵ, ţĥéñ Éñţéŕ éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Time to share, for all who wish to</source>
        <translation>[Ţîɱé ţö šĥåŕé, ƒöŕ åļļ ŵĥö ŵîšĥ ţö éééééé ééééé]</translation>
    </message>
    <message>
        <source>It began, or ended, some minutes ago</source>
        <translation>[Îţ ƀéĝåñ, öŕ éñđéđ, šöɱé ɱîñûţéš åĝö éééééé ééééé]</translation>
    </message>
    <message>
        <source>Ways to catch up</source>
        <translation>[Ŵåýš ţö çåţçĥ ûþ éééé]</translation>
    </message>
    <message>
        <source>Yes to what is asked about a part</source>
        <translation>[Ýéš ţö ŵĥåţ îš åšķéđ åƀöûţ å þåŕţ éééééé éééé]</translation>
    </message>
    <message>
        <source>The next prompt beside the words</source>
        <translation>[Ţĥé ñéxţ þŕöɱþţ ƀéšîđé ţĥé ŵöŕđš éééééé éééé]</translation>
    </message>
    <message>
        <source>The prompt before</source>
        <translation>[Ţĥé þŕöɱþţ ƀéƒöŕé ééééé]</translation>
    </message>
    <message>
        <source>Show our private lines, or cover them again</source>
        <translation>[Šĥöŵ öûŕ þŕîvåţé ļîñéš, öŕ çövéŕ ţĥéɱ åĝåîñ éééééé éééééé é]</translation>
    </message>
    <message>
        <source>One more is here</source>
        <translation>[Öñé ɱöŕé îš ĥéŕé éééé]</translation>
    </message>
    <message>
        <source>One fewer is here</source>
        <translation>[Öñé ƒéŵéŕ îš ĥéŕé ééééé]</translation>
    </message>
    <message>
        <source>One more is new to us</source>
        <translation>[Öñé ɱöŕé îš ñéŵ ţö ûš éééééé]</translation>
    </message>
    <message>
        <source>One fewer is new to us</source>
        <translation>[Öñé ƒéŵéŕ îš ñéŵ ţö ûš éééééé]</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>[Ṁîļéšţöñéš éé]</translation>
    </message>
    <message>
        <source>A seat&apos;s number, then Enter, puts it in the line; 0 passes</source>
        <translation>[Å šéåţ&apos;š ñûɱƀéŕ, ţĥéñ Éñţéŕ, þûţš îţ îñ ţĥé ļîñé; 0 þåššéš éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Close what is open; else nothing</source>
        <translation>[Çļöšé ŵĥåţ îš öþéñ; éļšé ñöţĥîñĝ éééééé éééé]</translation>
    </message>
    <message>
        <source>Safety cards; a digit opens one. Also while hidden</source>
        <translation>[Šåƒéţý çåŕđš; å đîĝîţ öþéñš öñé. Åļšö ŵĥîļé ĥîđđéñ éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>Open a safety card</source>
        <translation>[Öþéñ å šåƒéţý çåŕđ ééééé]</translation>
    </message>
    <message>
        <source>Back to all cards</source>
        <translation>[Ɓåçķ ţö åļļ çåŕđš ééééé]</translation>
    </message>
    <message>
        <source>Room screen: open it, blank it, show it again</source>
        <translation>[Ŕööɱ šçŕééñ: öþéñ îţ, ƀļåñķ îţ, šĥöŵ îţ åĝåîñ éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Blank the room screen, or show it again</source>
        <translation>[Ɓļåñķ ţĥé ŕööɱ šçŕééñ, öŕ šĥöŵ îţ åĝåîñ éééééé éééééé]</translation>
    </message>
    <message>
        <source>Choose what the room sees</source>
        <translation>[Çĥööšé ŵĥåţ ţĥé ŕööɱ šééš éééééé é]</translation>
    </message>
    <message>
        <source>In practice: faster</source>
        <translation>[Îñ þŕåçţîçé: ƒåšţéŕ éééééé]</translation>
    </message>
    <message>
        <source>In practice: slower</source>
        <translation>[Îñ þŕåçţîçé: šļöŵéŕ éééééé]</translation>
    </message>
    <message>
        <source>In practice: the room speaks by itself, or you lead</source>
        <translation>[Îñ þŕåçţîçé: ţĥé ŕööɱ šþéåķš ƀý îţšéļƒ, öŕ ýöû ļéåđ éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>Sounds off, or on</source>
        <translation>[Šöûñđš öƒƒ, öŕ öñ ééééé]</translation>
    </message>
    <message>
        <source>To the next area of the window</source>
        <translation>[Ţö ţĥé ñéxţ åŕéå öƒ ţĥé ŵîñđöŵ éééééé ééé]</translation>
    </message>
    <message>
        <source>To the area before</source>
        <translation>[Ţö ţĥé åŕéå ƀéƒöŕé ééééé]</translation>
    </message>
    <message>
        <source>Guide and this card</source>
        <translation>[Ĝûîđé åñđ ţĥîš çåŕđ éééééé]</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>[Ļåŕĝéŕ ţéxţ éé]</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>[Šɱåļļéŕ ţéxţ ééé]</translation>
    </message>
    <message>
        <source>Text as large as usual</source>
        <translation>[Ţéxţ åš ļåŕĝé åš ûšûåļ éééééé]</translation>
    </message>
    <message>
        <source>Tell whether all is saved</source>
        <translation>[Ţéļļ ŵĥéţĥéŕ åļļ îš šåvéđ éééééé é]</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>[Ƒûļļ šçŕééñ éé]</translation>
    </message>
    <message>
        <source>Leave: from a meeting to Today, from there out</source>
        <translation>[Ļéåvé: ƒŕöɱ å ɱééţîñĝ ţö Ţöđåý, ƒŕöɱ ţĥéŕé öûţ éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Ûñđö é]</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>[Ŕéđö é]</translation>
    </message>
    <message>
        <source>Write a new format, or add a part to it</source>
        <translation>[Ŵŕîţé å ñéŵ ƒöŕɱåţ, öŕ åđđ å þåŕţ ţö îţ éééééé éééééé]</translation>
    </message>
    <message>
        <source>Writing a format: move the part up</source>
        <translation>[Ŵŕîţîñĝ å ƒöŕɱåţ: ɱövé ţĥé þåŕţ ûþ éééééé ééééé]</translation>
    </message>
    <message>
        <source>Writing a format: move the part down</source>
        <translation>[Ŵŕîţîñĝ å ƒöŕɱåţ: ɱövé ţĥé þåŕţ đöŵñ éééééé ééééé]</translation>
    </message>
    <message>
        <source>Writing a format: to the next part</source>
        <translation>[Ŵŕîţîñĝ å ƒöŕɱåţ: ţö ţĥé ñéxţ þåŕţ éééééé ééééé]</translation>
    </message>
    <message>
        <source>Writing a format: to the part before</source>
        <translation>[Ŵŕîţîñĝ å ƒöŕɱåţ: ţö ţĥé þåŕţ ƀéƒöŕé éééééé ééééé]</translation>
    </message>
    <message>
        <source>Writing a format: stress a word</source>
        <translation>[Ŵŕîţîñĝ å ƒöŕɱåţ: šţŕéšš å ŵöŕđ éééééé ééé]</translation>
    </message>
    <message>
        <source>Search, where there is a search</source>
        <translation>[Šéåŕçĥ, ŵĥéŕé ţĥéŕé îš å šéåŕçĥ éééééé ééé]</translation>
    </message>
    <message>
        <source>Print what is open: a format, or this card</source>
        <translation>[Þŕîñţ ŵĥåţ îš öþéñ: å ƒöŕɱåţ, öŕ ţĥîš çåŕđ éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Our own cards, places and lists</source>
        <translation>[Öûŕ öŵñ çåŕđš, þļåçéš åñđ ļîšţš éééééé ééé]</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>[Ţöđåý é]</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>[Ƒöŕɱåţš é]</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>[Çöûñţš é]</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>[Šéţţîñĝš é]</translation>
    </message>
    <message>
        <source>Hide everything, or show it again</source>
        <translation>[Ĥîđé évéŕýţĥîñĝ, öŕ šĥöŵ îţ åĝåîñ éééééé éééé]</translation>
    </message>
    <message>
        <source>Shift, Shift, Shift</source>
        <translation>[Šĥîƒţ, Šĥîƒţ, Šĥîƒţ éééééé]</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>[Þåĝé Đöŵñ éé]</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>[Þåĝé Ûþ é]</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>[Ļéƒţ åŕŕöŵ éé]</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>[Ŕîĝĥţ åŕŕöŵ éé]</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>[Ûþ åŕŕöŵ é]</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>[Đöŵñ åŕŕöŵ éé]</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>[Šþåçé é]</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>[Éñţéŕ é]</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>[Ɓåçķšþåçé éé]</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>[Ĥöɱé é]</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>[Éšç é]</translation>
    </message>
    <message>
        <source>0 to 9, Enter</source>
        <translation>[0 ţö 9, Éñţéŕ ééé]</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <comment>two keys that do the same</comment>
        <translation>[{one} öŕ {other} é]</translation>
    </message>
    <message>
        <source>Keys in a meeting</source>
        <translation>[Ķéýš îñ å ɱééţîñĝ ééééé]</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>It is {now}. Planned {planned}.</source>
        <comment>the time, and when the meeting should begin</comment>
        <translation>[Îţ îš {now}. Þļåññéđ {planned}. ééééé]</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been timed for %n minutes.</source>
        <translation>
            <numerusform>[Ñöţĥîñĝ ĥåš ƀééñ ţîɱéđ ƒöŕ %n ɱîñûţé. éééééé ééééé]</numerusform>
            <numerusform>[Ñöţĥîñĝ ĥåš ƀééñ ţîɱéđ ƒöŕ %n ɱîñûţéš. éééééé ééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over. Has it ended?</source>
        <comment>a share</comment>
        <translation>
            <numerusform>[%n ɱîñûţé övéŕ. Ĥåš îţ éñđéđ? éééééé éé]</numerusform>
            <numerusform>[%n ɱîñûţéš övéŕ. Ĥåš îţ éñđéđ? éééééé éé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over. Has the next part begun?</source>
        <translation>
            <numerusform>[%n ɱîñûţé övéŕ. Ĥåš ţĥé ñéxţ þåŕţ ƀéĝûñ? éééééé éééééé]</numerusform>
            <numerusform>[%n ɱîñûţéš övéŕ. Ĥåš ţĥé ñéxţ þåŕţ ƀéĝûñ? éééééé éééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended earlier</source>
        <translation>[Îţ éñđéđ éåŕļîéŕ éééé]</translation>
    </message>
    <message>
        <source>It began earlier</source>
        <translation>[Îţ ƀéĝåñ éåŕļîéŕ éééé]</translation>
    </message>
    <message>
        <source>The meeting began</source>
        <comment>… so many minutes ago</comment>
        <translation>[Ţĥé ɱééţîñĝ ƀéĝåñ ééééé]</translation>
    </message>
    <message>
        <source>The meeting ended</source>
        <comment>… so many minutes ago</comment>
        <translation>[Ţĥé ɱééţîñĝ éñđéđ ééééé]</translation>
    </message>
    <message>
        <source>This part began</source>
        <comment>… so many minutes ago</comment>
        <translation>[Ţĥîš þåŕţ ƀéĝåñ éééé]</translation>
    </message>
    <message>
        <source>The next part began</source>
        <comment>… so many minutes ago</comment>
        <translation>[Ţĥé ñéxţ þåŕţ ƀéĝåñ éééééé]</translation>
    </message>
    <message>
        <source>The silence began</source>
        <translation>[Ţĥé šîļéñçé ƀéĝåñ ééééé]</translation>
    </message>
    <message>
        <source>The silence ended</source>
        <translation>[Ţĥé šîļéñçé éñđéđ ééééé]</translation>
    </message>
    <message>
        <source>The break began</source>
        <translation>[Ţĥé ƀŕéåķ ƀéĝåñ éééé]</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>[Ţĥé ƀŕéåķ éñđéđ éééé]</translation>
    </message>
    <message>
        <source>This share began</source>
        <translation>[Ţĥîš šĥåŕé ƀéĝåñ éééé]</translation>
    </message>
    <message>
        <source>This share ended</source>
        <translation>[Ţĥîš šĥåŕé éñđéđ éééé]</translation>
    </message>
    <message numerus="yes">
        <source>{part} began %n minutes ago</source>
        <translation>
            <numerusform>[{part} ƀéĝåñ %n ɱîñûţé åĝö ééééé]</numerusform>
            <numerusform>[{part} ƀéĝåñ %n ɱîñûţéš åĝö éééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting began %n minutes ago</source>
        <translation>
            <numerusform>[Ţĥé ɱééţîñĝ ƀéĝåñ %n ɱîñûţé åĝö éééééé ééé]</numerusform>
            <numerusform>[Ţĥé ɱééţîñĝ ƀéĝåñ %n ɱîñûţéš åĝö éééééé ééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting ended %n minutes ago</source>
        <translation>
            <numerusform>[Ţĥé ɱééţîñĝ éñđéđ %n ɱîñûţé åĝö éééééé ééé]</numerusform>
            <numerusform>[Ţĥé ɱééţîñĝ éñđéđ %n ɱîñûţéš åĝö éééééé ééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The silence began %n minutes ago</source>
        <translation>
            <numerusform>[Ţĥé šîļéñçé ƀéĝåñ %n ɱîñûţé åĝö éééééé ééé]</numerusform>
            <numerusform>[Ţĥé šîļéñçé ƀéĝåñ %n ɱîñûţéš åĝö éééééé ééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The silence ended %n minutes ago</source>
        <translation>
            <numerusform>[Ţĥé šîļéñçé éñđéđ %n ɱîñûţé åĝö éééééé ééé]</numerusform>
            <numerusform>[Ţĥé šîļéñçé éñđéđ %n ɱîñûţéš åĝö éééééé ééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The break began %n minutes ago</source>
        <translation>
            <numerusform>[Ţĥé ƀŕéåķ ƀéĝåñ %n ɱîñûţé åĝö éééééé éé]</numerusform>
            <numerusform>[Ţĥé ƀŕéåķ ƀéĝåñ %n ɱîñûţéš åĝö éééééé éé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The break ended %n minutes ago</source>
        <translation>
            <numerusform>[Ţĥé ƀŕéåķ éñđéđ %n ɱîñûţé åĝö éééééé éé]</numerusform>
            <numerusform>[Ţĥé ƀŕéåķ éñđéđ %n ɱîñûţéš åĝö éééééé éé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This share began %n minutes ago</source>
        <translation>
            <numerusform>[Ţĥîš šĥåŕé ƀéĝåñ %n ɱîñûţé åĝö éééééé éé]</numerusform>
            <numerusform>[Ţĥîš šĥåŕé ƀéĝåñ %n ɱîñûţéš åĝö éééééé ééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This share ended %n minutes ago</source>
        <translation>
            <numerusform>[Ţĥîš šĥåŕé éñđéđ %n ɱîñûţé åĝö éééééé éé]</numerusform>
            <numerusform>[Ţĥîš šĥåŕé éñđéđ %n ɱîñûţéš åĝö éééééé ééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n minutes later</source>
        <translation>
            <numerusform>[Éñđ %n ɱîñûţé ļåţéŕ ééééé]</numerusform>
            <numerusform>[Éñđ %n ɱîñûţéš ļåţéŕ ééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave some things out</source>
        <translation>[Ļéåvé šöɱé ţĥîñĝš öûţ éééééé]</translation>
    </message>
    <message>
        <source>A little from each</source>
        <translation>[Å ļîţţļé ƒŕöɱ éåçĥ ééééé]</translation>
    </message>
    <message>
        <source>The short version</source>
        <translation>[Ţĥé šĥöŕţ véŕšîöñ ééééé]</translation>
    </message>
    <message>
        <source>Leave something out</source>
        <translation>[Ļéåvé šöɱéţĥîñĝ öûţ éééééé]</translation>
    </message>
    <message>
        <source>Shorter shares</source>
        <translation>[Šĥöŕţéŕ šĥåŕéš éééé]</translation>
    </message>
    <message>
        <source>Shorter parts</source>
        <translation>[Šĥöŕţéŕ þåŕţš ééé]</translation>
    </message>
    <message numerus="yes">
        <source>Ends {time}. %n minutes stay late.</source>
        <translation>
            <numerusform>[Éñđš {time}. %n ɱîñûţé šţåý ļåţé. éééééé é]</numerusform>
            <numerusform>[Éñđš {time}. %n ɱîñûţéš šţåý ļåţé. éééééé é]</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends {time}.</source>
        <comment>a meeting, by this plan</comment>
        <translation>[Éñđš {time}. é]</translation>
    </message>
    <message>
        <source>Ends {time}, as planned.</source>
        <translation>[Éñđš {time}, åš þļåññéđ. ééééé]</translation>
    </message>
    <message>
        <source>Every part keeps its time.</source>
        <translation>[Évéŕý þåŕţ ķééþš îţš ţîɱé. éééééé é]</translation>
    </message>
    <message numerus="yes">
        <source>%n more parts give a little.</source>
        <translation>
            <numerusform>[%n ɱöŕé þåŕţš ĝîvé å ļîţţļé. éééééé é]</numerusform>
            <numerusform>[%n ɱöŕé þåŕţš ĝîvé å ļîţţļé. éééééé é]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end moves by %n minutes.</source>
        <translation>
            <numerusform>[Ţĥé éñđ ɱövéš ƀý %n ɱîñûţé. éééééé é]</numerusform>
            <numerusform>[Ţĥé éñđ ɱövéš ƀý %n ɱîñûţéš. éééééé é]</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}: left out tonight.</source>
        <translation>[{part}: ļéƒţ öûţ ţöñîĝĥţ. éééééé]</translation>
    </message>
    <message>
        <source>{part}: the short version, {minutes} instead of {before}.</source>
        <translation>[{part}: ţĥé šĥöŕţ véŕšîöñ, {minutes} îñšţéåđ öƒ {before}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>{part}: {each} each.</source>
        <translation>[{part}: {each} éåçĥ. é]</translation>
    </message>
    <message>
        <source>{part}: {minutes} instead of {before}, {each} each.</source>
        <translation>[{part}: {minutes} îñšţéåđ öƒ {before}, {each} éåçĥ. éééééé]</translation>
    </message>
    <message>
        <source>{part}: {minutes} instead of {before}.</source>
        <translation>[{part}: {minutes} îñšţéåđ öƒ {before}. éééé]</translation>
    </message>
    <message numerus="yes">
        <source>Not everyone will fit: {left} left, %n people.</source>
        <translation>
            <numerusform>[Ñöţ évéŕýöñé ŵîļļ ƒîţ: {left} ļéƒţ, %n þéŕšöñ. éééééé éééééé]</numerusform>
            <numerusform>[Ñöţ évéŕýöñé ŵîļļ ƒîţ: {left} ļéƒţ, %n þéöþļé. éééééé éééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} left, %n people.</source>
        <translation>
            <numerusform>[{left} ļéƒţ, %n þéŕšöñ. éééé]</numerusform>
            <numerusform>[{left} ļéƒţ, %n þéöþļé. éééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} left, %n people: {each} each.</source>
        <translation>
            <numerusform>[{left} ļéƒţ, %n þéŕšöñ: {each} éåçĥ. éééééé]</numerusform>
            <numerusform>[{left} ļéƒţ, %n þéöþļé: {each} éåçĥ. éééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Use {time} from now on</source>
        <translation>[Ûšé {time} ƒŕöɱ ñöŵ öñ éééé]</translation>
    </message>
    <message>
        <source>Ask for one sentence each</source>
        <translation>[Åšķ ƒöŕ öñé šéñţéñçé éåçĥ éééééé é]</translation>
    </message>
    <message numerus="yes">
        <source>Take %n min from {part}: {each} each</source>
        <translation>
            <numerusform>[Ţåķé %n ɱîñ ƒŕöɱ {part}: {each} éåçĥ éééééé]</numerusform>
            <numerusform>[Ţåķé %n ɱîñ ƒŕöɱ {part}: {each} éåçĥ éééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>These minutes are for newcomers, and for whoever has not spoken.</source>
        <translation>[Ţĥéšé ɱîñûţéš åŕé ƒöŕ ñéŵçöɱéŕš, åñđ ƒöŕ ŵĥöévéŕ ĥåš ñöţ šþöķéñ. éééééé éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>These minutes are for a burning need.</source>
        <translation>[Ţĥéšé ɱîñûţéš åŕé ƒöŕ å ƀûŕñîñĝ ñééđ. éééééé éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>The last %n minutes are for newcomers.</source>
        <translation>
            <numerusform>[Ţĥé ļåšţ %n ɱîñûţé îš ƒöŕ ñéŵçöɱéŕš. éééééé ééééé]</numerusform>
            <numerusform>[Ţĥé ļåšţ %n ɱîñûţéš åŕé ƒöŕ ñéŵçöɱéŕš. éééééé ééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n minutes are for a burning need.</source>
        <translation>
            <numerusform>[Ţĥé ļåšţ %n ɱîñûţé îš ƒöŕ å ƀûŕñîñĝ ñééđ. éééééé éééééé]</numerusform>
            <numerusform>[Ţĥé ļåšţ %n ɱîñûţéš åŕé ƒöŕ å ƀûŕñîñĝ ñééđ. éééééé éééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes are kept for a burning need.</source>
        <translation>
            <numerusform>[%n ɱöŕé ɱîñûţé îš ķéþţ ƒöŕ å ƀûŕñîñĝ ñééđ. éééééé éééééé]</numerusform>
            <numerusform>[%n ɱöŕé ɱîñûţéš åŕé ķéþţ ƒöŕ å ƀûŕñîñĝ ñééđ. éééééé éééééé é]</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} came back to the room.</source>
        <translation>[{time} çåɱé ƀåçķ ţö ţĥé ŕööɱ. éééééé]</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Add a thing to do</source>
        <translation>[Åđđ å ţĥîñĝ ţö đö ééééé]</translation>
    </message>
    <message>
        <source>Add a thing to do: {list}</source>
        <translation>[Åđđ å ţĥîñĝ ţö đö: {list} éééééé]</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>[Šöɱéţĥîñĝ ţö đö éééé]</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>[Çļöšé é]</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>[Ţöđåý é]</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>[Ƒöŕɱåţš é]</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>[Çöûñţš é]</translation>
    </message>
    <message>
        <source>Safety cards</source>
        <translation>[Šåƒéţý çåŕđš ééé]</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>[Šéţţîñĝš é]</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>[Ĝûîđé é]</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>[Ĥîđé é]</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>{minutes}, untimed</source>
        <translation>[{minutes}, ûñţîɱéđ éé]</translation>
    </message>
</context>
<context>
    <name>MendPanel</name>
    <message>
        <source>It began a while ago</source>
        <translation>[Îţ ƀéĝåñ å ŵĥîļé åĝö éééééé]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé é]</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>[Çļöšé ţĥîš þåñéļ éééé]</translation>
    </message>
    <message>
        <source>There is nothing to put right here.</source>
        <translation>[Ţĥéŕé îš ñöţĥîñĝ ţö þûţ ŕîĝĥţ ĥéŕé. éééééé ééééé]</translation>
    </message>
    <message>
        <source>How many minutes ago?</source>
        <translation>[Ĥöŵ ɱåñý ɱîñûţéš åĝö? éééééé]</translation>
    </message>
    <message>
        <source>The record is right afterwards. Back takes it back.</source>
        <translation>[Ţĥé ŕéçöŕđ îš ŕîĝĥţ åƒţéŕŵåŕđš. Ɓåçķ ţåķéš îţ ƀåçķ. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>It is {time}.</source>
        <comment>the time of day</comment>
        <translation>[Îţ îš {time}. é]</translation>
    </message>
    <message>
        <source>It is {now}. Planned {planned}.</source>
        <comment>the time, and when the meeting should begin</comment>
        <translation>[Îţ îš {now}. Þļåññéđ {planned}. ééééé]</translation>
    </message>
    <message>
        <source>One minute longer ago. Now {minutes}.</source>
        <translation>[Öñé ɱîñûţé ļöñĝéŕ åĝö. Ñöŵ {minutes}. éééééé éé]</translation>
    </message>
    <message>
        <source>One minute less long ago. Now {minutes}.</source>
        <translation>[Öñé ɱîñûţé ļéšš ļöñĝ åĝö. Ñöŵ {minutes}. éééééé ééé]</translation>
    </message>
</context>
<context>
    <name>MilestonesPanel</name>
    <message>
        <source>Close</source>
        <translation>[Çļöšé é]</translation>
    </message>
    <message>
        <source>Close the milestones</source>
        <translation>[Çļöšé ţĥé ɱîļéšţöñéš éééééé]</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>[Ṁîļéšţöñéš éé]</translation>
    </message>
    <message>
        <source>{milestone}, add one. Now {number}.</source>
        <translation>[{milestone}, åđđ öñé. Ñöŵ {number}. éééé]</translation>
    </message>
    <message>
        <source>{milestone}, take one away. Now {number}.</source>
        <translation>[{milestone}, ţåķé öñé åŵåý. Ñöŵ {number}. éééééé]</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Start seat {seat}</source>
        <translation>[Šţåŕţ šéåţ {seat} éé]</translation>
    </message>
    <message>
        <source>Finish seat {seat}</source>
        <translation>[Ƒîñîšĥ šéåţ {seat} ééé]</translation>
    </message>
    <message numerus="yes">
        <source>Start %n min of silence</source>
        <translation>
            <numerusform>[Šţåŕţ %n ɱîñ öƒ šîļéñçé éééééé]</numerusform>
            <numerusform>[Šţåŕţ %n ɱîñ öƒ šîļéñçé éééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Start turn {turn} of {turns}</source>
        <translation>[Šţåŕţ ţûŕñ {turn} öƒ {turns} éééé]</translation>
    </message>
    <message numerus="yes">
        <source>Start the break, %n min</source>
        <translation>
            <numerusform>[Šţåŕţ ţĥé ƀŕéåķ, %n ɱîñ éééééé]</numerusform>
            <numerusform>[Šţåŕţ ţĥé ƀŕéåķ, %n ɱîñ éééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n circles, {minutes} min</source>
        <translation>
            <numerusform>[Šţåŕţ %n çîŕçļé, {minutes} ɱîñ éééééé]</numerusform>
            <numerusform>[Šţåŕţ %n çîŕçļéš, {minutes} ɱîñ éééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin: {part}</source>
        <translation>[Ɓéĝîñ: {part} é]</translation>
    </message>
    <message>
        <source>Next: {part}</source>
        <translation>[Ñéxţ: {part} é]</translation>
    </message>
    <message>
        <source>Move on to: {part}</source>
        <translation>[Ṁövé öñ ţö: {part} ééé]</translation>
    </message>
    <message>
        <source>Start: {who}</source>
        <comment>a speaker</comment>
        <translation>[Šţåŕţ: {who} é]</translation>
    </message>
    <message>
        <source>Finish: {who}</source>
        <comment>a speaker</comment>
        <translation>[Ƒîñîšĥ: {who} é]</translation>
    </message>
    <message>
        <source>Show reading</source>
        <translation>[Šĥöŵ ŕéåđîñĝ ééé]</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>[Ñéxţ þåĝé éé]</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>[Éñđ šîļéñçé éé]</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>[Éñđ ţĥé ƀŕéåķ ééé]</translation>
    </message>
    <message>
        <source>All are back</source>
        <translation>[Åļļ åŕé ƀåçķ ééé]</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>[Ñéxţ šþéåķéŕ ééé]</translation>
    </message>
    <message>
        <source>Finish this share</source>
        <translation>[Ƒîñîšĥ ţĥîš šĥåŕé ééééé]</translation>
    </message>
    <message>
        <source>Start the speaker</source>
        <translation>[Šţåŕţ ţĥé šþéåķéŕ ééééé]</translation>
    </message>
    <message>
        <source>Finish the speaker</source>
        <translation>[Ƒîñîšĥ ţĥé šþéåķéŕ ééééé]</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>[Þåšš é]</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>[Åñöţĥéŕ ŕöûñđ ééé]</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>[Çåŕŕý öñ é]</translation>
    </message>
    <message>
        <source>Count the time</source>
        <translation>[Çöûñţ ţĥé ţîɱé éééé]</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>[Ļéåvé îţ öûţ ééé]</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>[Çļöšé ţĥé ɱééţîñĝ ééééé]</translation>
    </message>
</context>
<context>
    <name>NightRow</name>
    <message>
        <source>Move</source>
        <translation>[Ṁövé é]</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>[Åš ûšûåļ é]</translation>
    </message>
    <message>
        <source>Meet after all</source>
        <translation>[Ṁééţ åƒţéŕ åļļ éééé]</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>[Ñö ɱééţîñĝ éé]</translation>
    </message>
    <message>
        <source>Meet after all: {day}</source>
        <translation>[Ṁééţ åƒţéŕ åļļ: {day} éééé]</translation>
    </message>
    <message>
        <source>No meeting: {day}</source>
        <translation>[Ñö ɱééţîñĝ: {day} ééé]</translation>
    </message>
    <message>
        <source>Another day or time: {day}</source>
        <translation>[Åñöţĥéŕ đåý öŕ ţîɱé: {day} éééééé]</translation>
    </message>
    <message>
        <source>As usual: {day}</source>
        <translation>[Åš ûšûåļ: {day} éé]</translation>
    </message>
    <message>
        <source>Day of this meeting</source>
        <translation>[Đåý öƒ ţĥîš ɱééţîñĝ éééééé]</translation>
    </message>
    <message>
        <source>Start time of this meeting</source>
        <translation>[Šţåŕţ ţîɱé öƒ ţĥîš ɱééţîñĝ éééééé é]</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>[Çļöšé é]</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Number: {kind}</source>
        <translation>[Ñûɱƀéŕ: {kind} é]</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>[Ñûɱƀéŕ é]</translation>
    </message>
    <message>
        <source>Name of the service: {kind}</source>
        <translation>[Ñåɱé öƒ ţĥé šéŕvîçé: {kind} éééééé]</translation>
    </message>
    <message>
        <source>Name of the service, if you like</source>
        <translation>[Ñåɱé öƒ ţĥé šéŕvîçé, îƒ ýöû ļîķé éééééé éééé]</translation>
    </message>
    <message>
        <source>Only digits, such as 116 123.</source>
        <translation>[Öñļý đîĝîţš, šûçĥ åš 116 123. éééééé ééé]</translation>
    </message>
    <message>
        <source>Tried today</source>
        <translation>[Ţŕîéđ ţöđåý éé]</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>[Ŕéɱövé é]</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>[{kind} {number} é]</translation>
    </message>
    <message>
        <source>Tried today: {what}</source>
        <translation>[Ţŕîéđ ţöđåý: {what} ééé]</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>[Ŕéɱövé: {what} é]</translation>
    </message>
</context>
<context>
    <name>OwnDayRow</name>
    <message>
        <source>What the day is called</source>
        <translation>[Ŵĥåţ ţĥé đåý îš çåļļéđ éééééé]</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>[Ţĥé đåý é]</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>[Évéŕý ýéåŕ éé]</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>[Ŕéɱövé é]</translation>
    </message>
    <message>
        <source>Remove the day {day}</source>
        <translation>[Ŕéɱövé ţĥé đåý {day} éééé]</translation>
    </message>
</context>
<context>
    <name>OwnDays</name>
    <message>
        <source>Our own days</source>
        <translation>[Öûŕ öŵñ đåýš ééé]</translation>
    </message>
    <message>
        <source>Give a day a name, and rules can depend on it. Write no names of people.</source>
        <translation>[Ĝîvé å đåý å ñåɱé, åñđ ŕûļéš çåñ đéþéñđ öñ îţ. Ŵŕîţé ñö ñåɱéš öƒ þéöþļé. éééééé éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>[Åđđ å đåý éé]</translation>
    </message>
    <message>
        <source>Our anniversary</source>
        <translation>[Öûŕ åññîvéŕšåŕý éééé]</translation>
    </message>
</context>
<context>
    <name>OwnNumbers</name>
    <message>
        <source>No numbers yet. Fill in your own, and try each one once.</source>
        <translation>[Ñö ñûɱƀéŕš ýéţ. Ƒîļļ îñ ýöûŕ öŵñ, åñđ ţŕý éåçĥ öñé öñçé. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>[Åđđ å ñûɱƀéŕ ééé]</translation>
    </message>
</context>
<context>
    <name>OwnPlaces</name>
    <message>
        <source>Places</source>
        <translation>[Þļåçéš é]</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>[Åđđ å þļåçé éé]</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>[Åñöţĥéŕ þļåçé ééé]</translation>
    </message>
    <message>
        <source>We meet here tonight</source>
        <translation>[Ŵé ɱééţ ĥéŕé ţöñîĝĥţ éééééé]</translation>
    </message>
    <message>
        <source>Take this place away</source>
        <translation>[Ţåķé ţĥîš þļåçé åŵåý éééééé]</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>[Ŵĥåţ ýöû çåļļ îţ éééé]</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>[Åđđŕéšš é]</translation>
    </message>
    <message>
        <source>Which door, which floor</source>
        <translation>[Ŵĥîçĥ đööŕ, ŵĥîçĥ ƒļööŕ éééééé]</translation>
    </message>
    <message>
        <source>Where the first-aid box and the defibrillator are</source>
        <translation>[Ŵĥéŕé ţĥé ƒîŕšţ-åîđ ƀöx åñđ ţĥé đéƒîƀŕîļļåţöŕ åŕé éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>This stands on the card for a medical emergency, to be read out.</source>
        <translation>[Ţĥîš šţåñđš öñ ţĥé çåŕđ ƒöŕ å ɱéđîçåļ éɱéŕĝéñçý, ţö ƀé ŕéåđ öûţ. éééééé éééééé éééééé ééé]</translation>
    </message>
</context>
<context>
    <name>OwnWordsSheet</name>
    <message>
        <source>When someone speaks of dying</source>
        <translation>[Ŵĥéñ šöɱéöñé šþéåķš öƒ đýîñĝ éééééé éé]</translation>
    </message>
    <message>
        <source>Settle this together. It changes the words of the first card.</source>
        <translation>[Šéţţļé ţĥîš ţöĝéţĥéŕ. Îţ çĥåñĝéš ţĥé ŵöŕđš öƒ ţĥé ƒîŕšţ çåŕđ. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Print all cards</source>
        <translation>[Þŕîñţ åļļ çåŕđš éééé]</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>[Šåvé åš ÞĐƑ éé]</translation>
    </message>
    <message>
        <source>One step in each line. The fewer, the better. No names.</source>
        <translation>[Öñé šţéþ îñ éåçĥ ļîñé. Ţĥé ƒéŵéŕ, ţĥé ƀéţţéŕ. Ñö ñåɱéš. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Use the words that came with it</source>
        <translation>[Ûšé ţĥé ŵöŕđš ţĥåţ çåɱé ŵîţĥ îţ éééééé ééé]</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>[Ŕéåđ é]</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>[Çĥåñĝé é]</translation>
    </message>
    <message>
        <source>Read: {card}</source>
        <translation>[Ŕéåđ: {card} é]</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>[Îñ ýöûŕ öŵñ ŵöŕđš ééééé]</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>[Đöñé é]</translation>
    </message>
    <message>
        <source>Done with: {card}</source>
        <translation>[Đöñé ŵîţĥ: {card} éé]</translation>
    </message>
    <message>
        <source>Change: {card}</source>
        <translation>[Çĥåñĝé: {card} é]</translation>
    </message>
    <message>
        <source>Words on the card: {card}</source>
        <translation>[Ŵöŕđš öñ ţĥé çåŕđ: {card} éééééé]</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Run sheet</source>
        <translation>[Ŕûñ šĥééţ éé]</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>[Šçŕîþţ é]</translation>
    </message>
    <message>
        <source>A page for each reader</source>
        <translation>[Å þåĝé ƒöŕ éåçĥ ŕéåđéŕ éééééé]</translation>
    </message>
    <message>
        <source>Reader cards</source>
        <translation>[Ŕéåđéŕ çåŕđš ééé]</translation>
    </message>
    <message>
        <source>Time-keeper cards</source>
        <translation>[Ţîɱé-ķééþéŕ çåŕđš ééééé]</translation>
    </message>
    <message>
        <source>Tally slip</source>
        <translation>[Ţåļļý šļîþ éé]</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>[Å4 é]</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>[Ļéţţéŕ é]</translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <comment>a page&apos;s number, and how many there are</comment>
        <translation>[{number} öƒ {whole} é]</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>[Ļéåđéŕ é]</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>[Ŕéåđéŕ {number} é]</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <comment>from one time of day to another</comment>
        <translation>[{start} ţö {end} é]</translation>
    </message>
    <message>
        <source>{time}, {minutes}</source>
        <comment>when a part begins, and how long it is</comment>
        <translation>[{time}, {minutes} é]</translation>
    </message>
    <message>
        <source>Reader {number} reads.</source>
        <translation>[Ŕéåđéŕ {number} ŕéåđš. éééé]</translation>
    </message>
    <message>
        <source>Reader {number} reads this from their page.</source>
        <translation>[Ŕéåđéŕ {number} ŕéåđš ţĥîš ƒŕöɱ ţĥéîŕ þåĝé. éééééé ééééé]</translation>
    </message>
    <message>
        <source>At the very beginning.</source>
        <translation>[Åţ ţĥé véŕý ƀéĝîññîñĝ. éééééé]</translation>
    </message>
    <message>
        <source>After “{part}”.</source>
        <comment>a part of the meeting that comes before</comment>
        <translation>[Åƒţéŕ “{part}”. éé]</translation>
    </message>
    <message>
        <source>{role} from here.</source>
        <comment>who takes over the lead at this part</comment>
        <translation>[{role} ƒŕöɱ ĥéŕé. éé]</translation>
    </message>
    <message>
        <source>May be left out.</source>
        <translation>[Ṁåý ƀé ļéƒţ öûţ. éééé]</translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation>[Ñö ļîɱîţ. éé]</translation>
    </message>
    <message>
        <source>Up to {time}.</source>
        <translation>[Ûþ ţö {time}. é]</translation>
    </message>
    <message>
        <source>{time} each.</source>
        <translation>[{time} éåçĥ. é]</translation>
    </message>
    <message>
        <source>{time}, a bell at both ends.</source>
        <translation>[{time}, å ƀéļļ åţ ƀöţĥ éñđš. éééééé]</translation>
    </message>
    <message>
        <source>{time}, your bowl at both ends.</source>
        <translation>[{time}, ýöûŕ ƀöŵļ åţ ƀöţĥ éñđš. éééééé é]</translation>
    </message>
    <message>
        <source>{time}, a bell to begin.</source>
        <translation>[{time}, å ƀéļļ ţö ƀéĝîñ. ééééé]</translation>
    </message>
    <message>
        <source>{time}, a bell to end.</source>
        <translation>[{time}, å ƀéļļ ţö éñđ. éééé]</translation>
    </message>
    <message>
        <source>{time}, without a bell.</source>
        <translation>[{time}, ŵîţĥöûţ å ƀéļļ. ééééé]</translation>
    </message>
    <message>
        <source>End</source>
        <comment>the end of the meeting, after its time of day</comment>
        <translation>[Éñđ é]</translation>
    </message>
    <message>
        <source>No printer found. You can save it as a PDF.</source>
        <translation>[Ñö þŕîñţéŕ ƒöûñđ. Ýöû çåñ šåvé îţ åš å ÞĐƑ. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>[Îţ îš öñ îţš ŵåý ţö ţĥé þŕîñţéŕ. éééééé éééé]</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>[Îţ îš šåvéđ. ééé]</translation>
    </message>
    <message>
        <source>It could not be saved there. Try another place.</source>
        <translation>[Îţ çöûļđ ñöţ ƀé šåvéđ ţĥéŕé. Ţŕý åñöţĥéŕ þļåçé. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>[Šåvé åš ÞĐƑ éé]</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>No printer found. You can save it as a PDF.</source>
        <translation>[Ñö þŕîñţéŕ ƒöûñđ. Ýöû çåñ šåvé îţ åš å ÞĐƑ. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation>[Ţĥé þåĝéš åŕé öñ ţĥéîŕ ŵåý ţö ţĥé þŕîñţéŕ. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>The printer did not take it. You can save it as a PDF.</source>
        <translation>[Ţĥé þŕîñţéŕ đîđ ñöţ ţåķé îţ. Ýöû çåñ šåvé îţ åš å ÞĐƑ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>[Šåvé åš ÞĐƑ éé]</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>[Ţĥé ÞĐƑ îš šåvéđ. ééééé]</translation>
    </message>
    <message>
        <source>It could not be saved there. Try another place.</source>
        <translation>[Îţ çöûļđ ñöţ ƀé šåvéđ ţĥéŕé. Ţŕý åñöţĥéŕ þļåçé. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>There is no room for it there. Make some, or try another place.</source>
        <translation>[Ţĥéŕé îš ñö ŕööɱ ƒöŕ îţ ţĥéŕé. Ṁåķé šöɱé, öŕ ţŕý åñöţĥéŕ þļåçé. éééééé éééééé éééééé éé]</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back to the format</source>
        <translation>[Ɓåçķ ţö ţĥé ƒöŕɱåţ ééééé]</translation>
    </message>
    <message>
        <source>All of it together is a kit for a night without a laptop.</source>
        <translation>[Åļļ öƒ îţ ţöĝéţĥéŕ îš å ķîţ ƒöŕ å ñîĝĥţ ŵîţĥöûţ å ļåþţöþ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>[Ŵĥåţ ţö þŕîñţ ééé]</translation>
    </message>
    <message>
        <source>How</source>
        <translation>[Ĥöŵ é]</translation>
    </message>
    <message>
        <source>Your own notes, in the script</source>
        <translation>[Ýöûŕ öŵñ ñöţéš, îñ ţĥé šçŕîþţ éééééé ééé]</translation>
    </message>
    <message>
        <source>What is for you only. Keep such a script to yourself.</source>
        <translation>[Ŵĥåţ îš ƒöŕ ýöû öñļý. Ķééþ šûçĥ å šçŕîþţ ţö ýöûŕšéļƒ. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>One page: every part with its time, and a box to tick.</source>
        <translation>[Öñé þåĝé: évéŕý þåŕţ ŵîţĥ îţš ţîɱé, åñđ å ƀöx ţö ţîçķ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>All the words to say, in large print.</source>
        <translation>[Åļļ ţĥé ŵöŕđš ţö šåý, îñ ļåŕĝé þŕîñţ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Each reader holds their own words. The script then has all the others.</source>
        <translation>[Éåçĥ ŕéåđéŕ ĥöļđš ţĥéîŕ öŵñ ŵöŕđš. Ţĥé šçŕîþţ ţĥéñ ĥåš åļļ ţĥé öţĥéŕš. éééééé éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>A small card for each reader: what they read, and when.</source>
        <translation>[Å šɱåļļ çåŕđ ƒöŕ éåçĥ ŕéåđéŕ: ŵĥåţ ţĥéý ŕéåđ, åñđ ŵĥéñ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Three signs to hold up: 2 minutes, 1 minute, thank you.</source>
        <translation>[Ţĥŕéé šîĝñš ţö ĥöļđ ûþ: 2 ɱîñûţéš, 1 ɱîñûţé, ţĥåñķ ýöû. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Boxes to count in by hand. Numbers only.</source>
        <translation>[Ɓöxéš ţö çöûñţ îñ ƀý ĥåñđ. Ñûɱƀéŕš öñļý. éééééé éééééé]</translation>
    </message>
    <message>
        <source>One reader fewer. Now {number}.</source>
        <translation>[Öñé ŕéåđéŕ ƒéŵéŕ. Ñöŵ {number}. éééééé]</translation>
    </message>
    <message>
        <source>One more reader. Now {number}.</source>
        <translation>[Öñé ɱöŕé ŕéåđéŕ. Ñöŵ {number}. éééééé]</translation>
    </message>
    <message>
        <source>How many people read parts</source>
        <translation>[Ĥöŵ ɱåñý þéöþļé ŕéåđ þåŕţš éééééé é]</translation>
    </message>
    <message>
        <source>For which meeting</source>
        <translation>[Ƒöŕ ŵĥîçĥ ɱééţîñĝ ééééé]</translation>
    </message>
    <message>
        <source>Any meeting</source>
        <translation>[Åñý ɱééţîñĝ éé]</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>[Ŵĥéñ îţ šţåŕţš éééé]</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>[Ŵöŕđš ţö šåý ééé]</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>[Þåþéŕ é]</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>[Šçŕîþţ é]</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>[Ŵĥöļé þåĝéš éé]</translation>
    </message>
    <message>
        <source>A booklet to fold</source>
        <translation>[Å ƀööķļéţ ţö ƒöļđ ééééé]</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>[Öŕđîñåŕý é]</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>[Ļåŕĝé é]</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>[Véŕý ļåŕĝé éé]</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>[Þŕîñţ é]</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>[Þŕévîéŵ é]</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>[Šåvé åš ÞĐƑ éé]</translation>
    </message>
    <message>
        <source>Print: {format}</source>
        <translation>[Þŕîñţ: {format} é]</translation>
    </message>
    <message>
        <source>Print it on both sides, turned on the short edge. Fold the pile once.</source>
        <translation>[Þŕîñţ îţ öñ ƀöţĥ šîđéš, ţûŕñéđ öñ ţĥé šĥöŕţ éđĝé. Ƒöļđ ţĥé þîļé öñçé. éééééé éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>This format has nothing to hand over.</source>
        <translation>[Ţĥîš ƒöŕɱåţ ĥåš ñöţĥîñĝ ţö ĥåñđ övéŕ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>The leader reads everything.</source>
        <translation>[Ţĥé ļéåđéŕ ŕéåđš évéŕýţĥîñĝ. éééééé éé]</translation>
    </message>
    <message>
        <source>{reader}: {titles}.</source>
        <comment>who reads which parts</comment>
        <translation>[{reader}: {titles}. é]</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the titles of parts</comment>
        <translation>[,  é]</translation>
    </message>
    <message numerus="yes">
        <source>%n pages.</source>
        <translation>
            <numerusform>[%n þåĝé. é]</numerusform>
            <numerusform>[%n þåĝéš. é]</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>[Ñöţĥîñĝ îš ţîçķéđ ýéţ. éééééé]</translation>
    </message>
</context>
<context>
    <name>PartConditions</name>
    <message>
        <source>Add a condition</source>
        <translation>[Åđđ å çöñđîţîöñ éééé]</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>today</source>
        <translation>[ţöđåý é]</translation>
    </message>
    <message>
        <source>the topic</source>
        <comment>read aloud while no topic is known</comment>
        <translation>[ţĥé ţöþîç éé]</translation>
    </message>
    <message>
        <source>tonight&apos;s reading</source>
        <translation>[ţöñîĝĥţ&apos;š ŕéåđîñĝ ééééé]</translation>
    </message>
    <message>
        <source>our next meeting</source>
        <translation>[öûŕ ñéxţ ɱééţîñĝ éééé]</translation>
    </message>
    <message>
        <source>our usual place</source>
        <translation>[öûŕ ûšûåļ þļåçé éééé]</translation>
    </message>
    <message>
        <source>the {name}</source>
        <comment>a name of the group&apos;s own</comment>
        <translation>[ţĥé {name} é]</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>[Đåţé é]</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>[Ţöþîç é]</translation>
    </message>
    <message>
        <source>What the reading is called</source>
        <translation>[Ŵĥåţ ţĥé ŕéåđîñĝ îš çåļļéđ éééééé é]</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>[Ñéxţ ɱééţîñĝ ééé]</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>[Þļåçé é]</translation>
    </message>
    <message>
        <source>Everything that is read aloud is filled in.</source>
        <translation>[Évéŕýţĥîñĝ ţĥåţ îš ŕéåđ åļöûđ îš ƒîļļéđ îñ. éééééé éééééé é]</translation>
    </message>
    <message numerus="yes">
        <source>The words ask for %n things.</source>
        <translation>
            <numerusform>[Ţĥé ŵöŕđš åšķ ƒöŕ %n ţĥîñĝ. éééééé é]</numerusform>
            <numerusform>[Ţĥé ŵöŕđš åšķ ƒöŕ %n ţĥîñĝš. éééééé é]</numerusform>
        </translation>
    </message>
    <message>
        <source>“{part}” has no text for tonight yet.</source>
        <translation>[“{part}” ĥåš ñö ţéxţ ƒöŕ ţöñîĝĥţ ýéţ. éééééé ééé]</translation>
    </message>
    <message>
        <source>“{part}” asks for the date.</source>
        <translation>[“{part}” åšķš ƒöŕ ţĥé đåţé. éééééé]</translation>
    </message>
    <message>
        <source>“{part}” asks for a topic.</source>
        <translation>[“{part}” åšķš ƒöŕ å ţöþîç. éééééé]</translation>
    </message>
    <message>
        <source>“{part}” asks what the reading is called.</source>
        <translation>[“{part}” åšķš ŵĥåţ ţĥé ŕéåđîñĝ îš çåļļéđ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>“{part}” asks when you meet next.</source>
        <translation>[“{part}” åšķš ŵĥéñ ýöû ɱééţ ñéxţ. éééééé éé]</translation>
    </message>
    <message>
        <source>“{part}” asks for the place.</source>
        <translation>[“{part}” åšķš ƒöŕ ţĥé þļåçé. éééééé]</translation>
    </message>
    <message>
        <source>“{part}” asks for this: {name}.</source>
        <translation>[“{part}” åšķš ƒöŕ ţĥîš: {name}. éééééé]</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>As fast as in life</source>
        <translation>[Åš ƒåšţ åš îñ ļîƒé ééééé]</translation>
    </message>
    <message numerus="yes">
        <source>%n times as fast</source>
        <translation>
            <numerusform>[%n ţîɱé åš ƒåšţ ééé]</numerusform>
            <numerusform>[%n ţîɱéš åš ƒåšţ éééé]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>The room speaks by itself</source>
        <translation>[Ţĥé ŕööɱ šþéåķš ƀý îţšéļƒ éééééé é]</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>[Ɓéļļš é]</translation>
    </message>
    <message>
        <source>Bells are silent in practice, unless this is on.</source>
        <translation>[Ɓéļļš åŕé šîļéñţ îñ þŕåçţîçé, ûñļéšš ţĥîš îš öñ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>[Ļéåvé þŕåçţîçé éééé]</translation>
    </message>
    <message>
        <source>{speed}. Change how fast it runs</source>
        <translation>[{speed}. Çĥåñĝé ĥöŵ ƒåšţ îţ ŕûñš éééééé é]</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>[Þŕåçţîçé é]</translation>
    </message>
    <message>
        <source>Bells are heard</source>
        <translation>[Ɓéļļš åŕé ĥéåŕđ éééé]</translation>
    </message>
    <message>
        <source>Practice - nothing is saved</source>
        <translation>[Þŕåçţîçé - ñöţĥîñĝ îš šåvéđ éééééé éé]</translation>
    </message>
</context>
<context>
    <name>PracticeDesk</name>
    <message>
        <source>That was practice. Nothing of it was saved.</source>
        <translation>[Ţĥåţ ŵåš þŕåçţîçé. Ñöţĥîñĝ öƒ îţ ŵåš šåvéđ. éééééé éééééé é]</translation>
    </message>
</context>
<context>
    <name>PracticeGround</name>
    <message>
        <source>A meeting is running. Practise when it is over.</source>
        <translation>[Å ɱééţîñĝ îš ŕûññîñĝ. Þŕåçţîšé ŵĥéñ îţ îš övéŕ. éééééé éééééé ééé]</translation>
    </message>
</context>
<context>
    <name>PrivateBlock</name>
    <message>
        <source>Show the private lines</source>
        <translation>[Šĥöŵ ţĥé þŕîvåţé ļîñéš éééééé]</translation>
    </message>
    <message>
        <source>Write private lines</source>
        <translation>[Ŵŕîţé þŕîvåţé ļîñéš éééééé]</translation>
    </message>
</context>
<context>
    <name>PrivateCover</name>
    <message>
        <source>Show</source>
        <translation>[Šĥöŵ é]</translation>
    </message>
    <message>
        <source>Private lines</source>
        <translation>[Þŕîvåţé ļîñéš ééé]</translation>
    </message>
    <message>
        <source>Show the private lines: {part}</source>
        <translation>[Šĥöŵ ţĥé þŕîvåţé ļîñéš: {part} éééééé é]</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>[Çövéŕ é]</translation>
    </message>
    <message>
        <source>Cover the private lines: {part}</source>
        <translation>[Çövéŕ ţĥé þŕîvåţé ļîñéš: {part} éééééé é]</translation>
    </message>
</context>
<context>
    <name>ReadyScreen</name>
    <message>
        <source>Write these five words down and keep them safe.</source>
        <translation>[Ŵŕîţé ţĥéšé ƒîvé ŵöŕđš đöŵñ åñđ ķééþ ţĥéɱ šåƒé. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>They open your group on this computer. Nobody can open it without them.</source>
        <translation>[Ţĥéý öþéñ ýöûŕ ĝŕöûþ öñ ţĥîš çöɱþûţéŕ. Ñöƀöđý çåñ öþéñ îţ ŵîţĥöûţ ţĥéɱ. éééééé éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>With Skip all, nothing is kept this time.</source>
        <translation>[Ŵîţĥ Šķîþ åļļ, ñöţĥîñĝ îš ķéþţ ţĥîš ţîɱé. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Chairs in the room</source>
        <translation>[Çĥåîŕš îñ ţĥé ŕööɱ ééééé]</translation>
    </message>
    <message>
        <source>Chairs, add one. Now {chairs}.</source>
        <translation>[Çĥåîŕš, åđđ öñé. Ñöŵ {chairs}. éééééé]</translation>
    </message>
    <message>
        <source>Chairs, take one away. Now {chairs}.</source>
        <translation>[Çĥåîŕš, ţåķé öñé åŵåý. Ñöŵ {chairs}. éééééé éé]</translation>
    </message>
</context>
<context>
    <name>RemoteLearner</name>
    <message>
        <source>Press a button on your remote</source>
        <translation>[Þŕéšš å ƀûţţöñ öñ ýöûŕ ŕéɱöţé éééééé ééé]</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation>[Åļļ ķéýš åš ûšûåļ ééééé]</translation>
    </message>
    <message>
        <source>What this button does</source>
        <translation>[Ŵĥåţ ţĥîš ƀûţţöñ đöéš éééééé]</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>[Šţöþ ļîšţéñîñĝ éééé]</translation>
    </message>
    <message>
        <source>By itself it does this: {action}.</source>
        <translation>[Ɓý îţšéļƒ îţ đöéš ţĥîš: {action}. éééééé é]</translation>
    </message>
    <message>
        <source>Listening. Press the button now.</source>
        <translation>[Ļîšţéñîñĝ. Þŕéšš ţĥé ƀûţţöñ ñöŵ. éééééé éééé]</translation>
    </message>
    <message>
        <source>{key}, then {next_key}</source>
        <translation>[{key}, ţĥéñ {next_key} é]</translation>
    </message>
    <message>
        <source>What arrived: {keys}</source>
        <translation>[Ŵĥåţ åŕŕîvéđ: {keys} éééé]</translation>
    </message>
    <message>
        <source>{key}: {action}</source>
        <translation>[{key}: {action} é]</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Secretary</source>
        <translation>[Šéçŕéţåŕý éé]</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>[Ļéåđéŕ é]</translation>
    </message>
    <message>
        <source>Co-leader</source>
        <translation>[Çö-ļéåđéŕ éé]</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>[Šþéåķéŕ é]</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>[Ŕéåđéŕ é]</translation>
    </message>
    <message>
        <source>Greeter</source>
        <translation>[Ĝŕééţéŕ é]</translation>
    </message>
    <message>
        <source>Time-keeper</source>
        <translation>[Ţîɱé-ķééþéŕ éé]</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>[Ţŕéåšûŕéŕ éé]</translation>
    </message>
    <message>
        <source>Contact for newcomers</source>
        <translation>[Çöñţåçţ ƒöŕ ñéŵçöɱéŕš éééééé]</translation>
    </message>
    <message>
        <source>Meditation guide</source>
        <translation>[Ṁéđîţåţîöñ ĝûîđé éééé]</translation>
    </message>
    <message>
        <source>Circle keeper</source>
        <translation>[Çîŕçļé ķééþéŕ ééé]</translation>
    </message>
    <message>
        <source>Elder</source>
        <translation>[Éļđéŕ é]</translation>
    </message>
    <message>
        <source>Tech host</source>
        <translation>[Ţéçĥ ĥöšţ éé]</translation>
    </message>
    <message>
        <source>The secretary leads here.</source>
        <translation>[Ţĥé šéçŕéţåŕý ļéåđš ĥéŕé. éééééé é]</translation>
    </message>
    <message>
        <source>The leader leads here.</source>
        <translation>[Ţĥé ļéåđéŕ ļéåđš ĥéŕé. éééééé]</translation>
    </message>
    <message>
        <source>The co-leader leads here.</source>
        <translation>[Ţĥé çö-ļéåđéŕ ļéåđš ĥéŕé. éééééé é]</translation>
    </message>
    <message>
        <source>The speaker leads here.</source>
        <translation>[Ţĥé šþéåķéŕ ļéåđš ĥéŕé. éééééé]</translation>
    </message>
    <message>
        <source>The reader leads here.</source>
        <translation>[Ţĥé ŕéåđéŕ ļéåđš ĥéŕé. éééééé]</translation>
    </message>
    <message>
        <source>The greeter leads here.</source>
        <translation>[Ţĥé ĝŕééţéŕ ļéåđš ĥéŕé. éééééé]</translation>
    </message>
    <message>
        <source>The time-keeper leads here.</source>
        <translation>[Ţĥé ţîɱé-ķééþéŕ ļéåđš ĥéŕé. éééééé éé]</translation>
    </message>
    <message>
        <source>The treasurer leads here.</source>
        <translation>[Ţĥé ţŕéåšûŕéŕ ļéåđš ĥéŕé. éééééé é]</translation>
    </message>
    <message>
        <source>The contact for newcomers leads here.</source>
        <translation>[Ţĥé çöñţåçţ ƒöŕ ñéŵçöɱéŕš ļéåđš ĥéŕé. éééééé éééééé]</translation>
    </message>
    <message>
        <source>From here the contact for newcomers leads.</source>
        <translation>[Ƒŕöɱ ĥéŕé ţĥé çöñţåçţ ƒöŕ ñéŵçöɱéŕš ļéåđš. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Hand over to the contact for newcomers at part {part}.</source>
        <translation>[Ĥåñđ övéŕ ţö ţĥé çöñţåçţ ƒöŕ ñéŵçöɱéŕš åţ þåŕţ {part}. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Hand back to the contact for newcomers at part {part}.</source>
        <translation>[Ĥåñđ ƀåçķ ţö ţĥé çöñţåçţ ƒöŕ ñéŵçöɱéŕš åţ þåŕţ {part}. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Hand back to the circle keeper at part {part}.</source>
        <translation>[Ĥåñđ ƀåçķ ţö ţĥé çîŕçļé ķééþéŕ åţ þåŕţ {part}. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Hand back to the elder at part {part}.</source>
        <translation>[Ĥåñđ ƀåçķ ţö ţĥé éļđéŕ åţ þåŕţ {part}. éééééé éééé]</translation>
    </message>
    <message>
        <source>Hand back to the tech host at part {part}.</source>
        <translation>[Ĥåñđ ƀåçķ ţö ţĥé ţéçĥ ĥöšţ åţ þåŕţ {part}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>The meditation guide leads here.</source>
        <translation>[Ţĥé ɱéđîţåţîöñ ĝûîđé ļéåđš ĥéŕé. éééééé éééé]</translation>
    </message>
    <message>
        <source>The circle keeper leads here.</source>
        <translation>[Ţĥé çîŕçļé ķééþéŕ ļéåđš ĥéŕé. éééééé ééé]</translation>
    </message>
    <message>
        <source>The elder leads here.</source>
        <translation>[Ţĥé éļđéŕ ļéåđš ĥéŕé. éééééé]</translation>
    </message>
    <message>
        <source>The tech host leads here.</source>
        <translation>[Ţĥé ţéçĥ ĥöšţ ļéåđš ĥéŕé. éééééé é]</translation>
    </message>
    <message>
        <source>From here the secretary leads.</source>
        <translation>[Ƒŕöɱ ĥéŕé ţĥé šéçŕéţåŕý ļéåđš. éééééé ééé]</translation>
    </message>
    <message>
        <source>From here the leader leads.</source>
        <translation>[Ƒŕöɱ ĥéŕé ţĥé ļéåđéŕ ļéåđš. éééééé éé]</translation>
    </message>
    <message>
        <source>From here the co-leader leads.</source>
        <translation>[Ƒŕöɱ ĥéŕé ţĥé çö-ļéåđéŕ ļéåđš. éééééé ééé]</translation>
    </message>
    <message>
        <source>From here the speaker leads.</source>
        <translation>[Ƒŕöɱ ĥéŕé ţĥé šþéåķéŕ ļéåđš. éééééé éé]</translation>
    </message>
    <message>
        <source>From here the reader leads.</source>
        <translation>[Ƒŕöɱ ĥéŕé ţĥé ŕéåđéŕ ļéåđš. éééééé éé]</translation>
    </message>
    <message>
        <source>From here the greeter leads.</source>
        <translation>[Ƒŕöɱ ĥéŕé ţĥé ĝŕééţéŕ ļéåđš. éééééé éé]</translation>
    </message>
    <message>
        <source>From here the time-keeper leads.</source>
        <translation>[Ƒŕöɱ ĥéŕé ţĥé ţîɱé-ķééþéŕ ļéåđš. éééééé éééé]</translation>
    </message>
    <message>
        <source>From here the treasurer leads.</source>
        <translation>[Ƒŕöɱ ĥéŕé ţĥé ţŕéåšûŕéŕ ļéåđš. éééééé ééé]</translation>
    </message>
    <message>
        <source>From here the meditation guide leads.</source>
        <translation>[Ƒŕöɱ ĥéŕé ţĥé ɱéđîţåţîöñ ĝûîđé ļéåđš. éééééé éééééé]</translation>
    </message>
    <message>
        <source>From here the circle keeper leads.</source>
        <translation>[Ƒŕöɱ ĥéŕé ţĥé çîŕçļé ķééþéŕ ļéåđš. éééééé ééééé]</translation>
    </message>
    <message>
        <source>From here the elder leads.</source>
        <translation>[Ƒŕöɱ ĥéŕé ţĥé éļđéŕ ļéåđš. éééééé é]</translation>
    </message>
    <message>
        <source>From here the tech host leads.</source>
        <translation>[Ƒŕöɱ ĥéŕé ţĥé ţéçĥ ĥöšţ ļéåđš. éééééé ééé]</translation>
    </message>
    <message>
        <source>Hand over to the secretary at part {part}.</source>
        <translation>[Ĥåñđ övéŕ ţö ţĥé šéçŕéţåŕý åţ þåŕţ {part}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Hand over to the leader at part {part}.</source>
        <translation>[Ĥåñđ övéŕ ţö ţĥé ļéåđéŕ åţ þåŕţ {part}. éééééé éééé]</translation>
    </message>
    <message>
        <source>Hand over to the co-leader at part {part}.</source>
        <translation>[Ĥåñđ övéŕ ţö ţĥé çö-ļéåđéŕ åţ þåŕţ {part}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Hand over to the speaker at part {part}.</source>
        <translation>[Ĥåñđ övéŕ ţö ţĥé šþéåķéŕ åţ þåŕţ {part}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Hand over to the reader at part {part}.</source>
        <translation>[Ĥåñđ övéŕ ţö ţĥé ŕéåđéŕ åţ þåŕţ {part}. éééééé éééé]</translation>
    </message>
    <message>
        <source>Hand over to the greeter at part {part}.</source>
        <translation>[Ĥåñđ övéŕ ţö ţĥé ĝŕééţéŕ åţ þåŕţ {part}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Hand over to the time-keeper at part {part}.</source>
        <translation>[Ĥåñđ övéŕ ţö ţĥé ţîɱé-ķééþéŕ åţ þåŕţ {part}. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Hand over to the treasurer at part {part}.</source>
        <translation>[Ĥåñđ övéŕ ţö ţĥé ţŕéåšûŕéŕ åţ þåŕţ {part}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Hand over to the meditation guide at part {part}.</source>
        <translation>[Ĥåñđ övéŕ ţö ţĥé ɱéđîţåţîöñ ĝûîđé åţ þåŕţ {part}. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Hand over to the circle keeper at part {part}.</source>
        <translation>[Ĥåñđ övéŕ ţö ţĥé çîŕçļé ķééþéŕ åţ þåŕţ {part}. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Hand over to the elder at part {part}.</source>
        <translation>[Ĥåñđ övéŕ ţö ţĥé éļđéŕ åţ þåŕţ {part}. éééééé éééé]</translation>
    </message>
    <message>
        <source>Hand over to the tech host at part {part}.</source>
        <translation>[Ĥåñđ övéŕ ţö ţĥé ţéçĥ ĥöšţ åţ þåŕţ {part}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Hand back to the secretary at part {part}.</source>
        <translation>[Ĥåñđ ƀåçķ ţö ţĥé šéçŕéţåŕý åţ þåŕţ {part}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Hand back to the leader at part {part}.</source>
        <translation>[Ĥåñđ ƀåçķ ţö ţĥé ļéåđéŕ åţ þåŕţ {part}. éééééé éééé]</translation>
    </message>
    <message>
        <source>Hand back to the co-leader at part {part}.</source>
        <translation>[Ĥåñđ ƀåçķ ţö ţĥé çö-ļéåđéŕ åţ þåŕţ {part}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Hand back to the speaker at part {part}.</source>
        <translation>[Ĥåñđ ƀåçķ ţö ţĥé šþéåķéŕ åţ þåŕţ {part}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Hand back to the reader at part {part}.</source>
        <translation>[Ĥåñđ ƀåçķ ţö ţĥé ŕéåđéŕ åţ þåŕţ {part}. éééééé éééé]</translation>
    </message>
    <message>
        <source>Hand back to the greeter at part {part}.</source>
        <translation>[Ĥåñđ ƀåçķ ţö ţĥé ĝŕééţéŕ åţ þåŕţ {part}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Hand back to the time-keeper at part {part}.</source>
        <translation>[Ĥåñđ ƀåçķ ţö ţĥé ţîɱé-ķééþéŕ åţ þåŕţ {part}. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Hand back to the treasurer at part {part}.</source>
        <translation>[Ĥåñđ ƀåçķ ţö ţĥé ţŕéåšûŕéŕ åţ þåŕţ {part}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Hand back to the meditation guide at part {part}.</source>
        <translation>[Ĥåñđ ƀåçķ ţö ţĥé ɱéđîţåţîöñ ĝûîđé åţ þåŕţ {part}. éééééé éééééé é]</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>You are welcome here.</source>
        <translation>[Ýöû åŕé ŵéļçöɱé ĥéŕé. éééééé]</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <translation>[Ţåķé ýöûŕ ţîɱé. éééé]</translation>
    </message>
    <message>
        <source>One speaks, the others listen.</source>
        <translation>[Öñé šþéåķš, ţĥé öţĥéŕš ļîšţéñ. éééééé ééé]</translation>
    </message>
    <message>
        <source>What is said here stays here.</source>
        <translation>[Ŵĥåţ îš šåîđ ĥéŕé šţåýš ĥéŕé. éééééé ééé]</translation>
    </message>
    <message>
        <source>You have come. That is enough.</source>
        <translation>[Ýöû ĥåvé çöɱé. Ţĥåţ îš éñöûĝĥ. éééééé ééé]</translation>
    </message>
    <message>
        <source>Thank you for being here.</source>
        <translation>[Ţĥåñķ ýöû ƒöŕ ƀéîñĝ ĥéŕé. éééééé é]</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <comment>time left, shown to the room</comment>
        <translation>
            <numerusform>[åƀöûţ %n ɱîñûţé ééé]</numerusform>
            <numerusform>[åƀöûţ %n ɱîñûţéš éééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <comment>time left, shown to the room</comment>
        <translation>[ļéšš ţĥåñ å ɱîñûţé ééééé]</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <comment>a timekeeper&apos;s silent card, shown to the room</comment>
        <translation>[2 ɱîñûţéš éé]</translation>
    </message>
    <message>
        <source>1 minute</source>
        <comment>a timekeeper&apos;s silent card, shown to the room</comment>
        <translation>[1 ɱîñûţé é]</translation>
    </message>
    <message>
        <source>Please begin to close</source>
        <translation>[Þļéåšé ƀéĝîñ ţö çļöšé éééééé]</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>[Ţĥåñķ ýöû éé]</translation>
    </message>
    <message>
        <source>Welcome.</source>
        <translation>[Ŵéļçöɱé. é]</translation>
    </message>
    <message>
        <source>We begin at {time}.</source>
        <translation>[Ŵé ƀéĝîñ åţ {time}. ééé]</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>[Å šĥöŕţ ƀŕéåķ ééé]</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>[Ɓåçķ åţ {time} é]</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <comment>pages of a reading</comment>
        <translation>[{page} öƒ {pages} é]</translation>
    </message>
    <message>
        <source>An empty ring</source>
        <translation>[Åñ éɱþţý ŕîñĝ ééé]</translation>
    </message>
    <message>
        <source>A disc of the time left</source>
        <translation>[Å đîšç öƒ ţĥé ţîɱé ļéƒţ éééééé]</translation>
    </message>
    <message>
        <source>A double ring</source>
        <translation>[Å đöûƀļé ŕîñĝ ééé]</translation>
    </message>
    <message>
        <source>A leaf</source>
        <translation>[Å ļéåƒ é]</translation>
    </message>
    <message>
        <source>{circle}: back</source>
        <comment>a circle that has come back</comment>
        <translation>[{circle}: ƀåçķ é]</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <comment>time left, shown to the room</comment>
        <translation>
            <numerusform>[åƀöûţ %n ɱîñ éé]</numerusform>
            <numerusform>[åƀöûţ %n ɱîñ éé]</numerusform>
        </translation>
    </message>
    <message>
        <source>{circle}, {minutes}</source>
        <comment>a circle and its time left</comment>
        <translation>[{circle}, {minutes} é]</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>on the room screen: nothing of it is real</comment>
        <translation>[Þŕåçţîçé é]</translation>
    </message>
    <message>
        <source>The bell rings</source>
        <translation>[Ţĥé ƀéļļ ŕîñĝš éééé]</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>[Ţîɱéŕ é]</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>[Ŕéåđîñĝ é]</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>[Å ƒéŵ ŵöŕđš éé]</translation>
    </message>
    <message>
        <source>This prompt</source>
        <translation>[Ţĥîš þŕöɱþţ éé]</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>[Ŵéļçöɱé é]</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>[Ɓŕéåķ é]</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>[Ɓļåñķ é]</translation>
    </message>
    <message>
        <source>Room: off</source>
        <comment>the button for the room screen</comment>
        <translation>[Ŕööɱ: öƒƒ éé]</translation>
    </message>
    <message>
        <source>Room: timer</source>
        <translation>[Ŕööɱ: ţîɱéŕ éé]</translation>
    </message>
    <message>
        <source>Room: reading</source>
        <translation>[Ŕööɱ: ŕéåđîñĝ ééé]</translation>
    </message>
    <message>
        <source>Room: words</source>
        <translation>[Ŕööɱ: ŵöŕđš éé]</translation>
    </message>
    <message>
        <source>Room: prompt</source>
        <translation>[Ŕööɱ: þŕöɱþţ ééé]</translation>
    </message>
    <message>
        <source>Room: welcome</source>
        <translation>[Ŕööɱ: ŵéļçöɱé ééé]</translation>
    </message>
    <message>
        <source>Room: break</source>
        <translation>[Ŕööɱ: ƀŕéåķ éé]</translation>
    </message>
    <message>
        <source>Room: blank</source>
        <translation>[Ŕööɱ: ƀļåñķ éé]</translation>
    </message>
    <message>
        <source>Timer: disc</source>
        <translation>[Ţîɱéŕ: đîšç éé]</translation>
    </message>
    <message>
        <source>Timer: disc and words</source>
        <translation>[Ţîɱéŕ: đîšç åñđ ŵöŕđš éééééé]</translation>
    </message>
    <message>
        <source>Timer: digits</source>
        <translation>[Ţîɱéŕ: đîĝîţš ééé]</translation>
    </message>
    <message>
        <source>Timer: nothing</source>
        <translation>[Ţîɱéŕ: ñöţĥîñĝ éééé]</translation>
    </message>
</context>
<context>
    <name>RoomSetup</name>
    <message>
        <source>Room screen</source>
        <translation>[Ŕööɱ šçŕééñ éé]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé é]</translation>
    </message>
    <message>
        <source>Close this question</source>
        <translation>[Çļöšé ţĥîš qûéšţîöñ éééééé]</translation>
    </message>
    <message>
        <source>Show a number on each screen</source>
        <translation>[Šĥöŵ å ñûɱƀéŕ öñ éåçĥ šçŕééñ éééééé éé]</translation>
    </message>
    <message>
        <source>Use this laptop as the room screen</source>
        <translation>[Ûšé ţĥîš ļåþţöþ åš ţĥé ŕööɱ šçŕééñ éééééé ééééé]</translation>
    </message>
    <message>
        <source>Close the room screen</source>
        <translation>[Çļöšé ţĥé ŕööɱ šçŕééñ éééééé]</translation>
    </message>
    <message>
        <source>This laptop is the room screen.</source>
        <translation>[Ţĥîš ļåþţöþ îš ţĥé ŕööɱ šçŕééñ. éééééé ééé]</translation>
    </message>
    <message>
        <source>Is the wall showing the same as your laptop? Press Windows + P and choose Extend.</source>
        <translation>[Îš ţĥé ŵåļļ šĥöŵîñĝ ţĥé šåɱé åš ýöûŕ ļåþţöþ? Þŕéšš Ŵîñđöŵš + Þ åñđ çĥööšé Éxţéñđ. éééééé éééééé éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>The room sees this screen:</source>
        <translation>[Ţĥé ŕööɱ šééš ţĥîš šçŕééñ: éééééé é]</translation>
    </message>
    <message>
        <source>Which screen does the room see?</source>
        <translation>[Ŵĥîçĥ šçŕééñ đöéš ţĥé ŕööɱ šéé? éééééé ééé]</translation>
    </message>
    <message>
        <source>Tab, or the mouse, brings the controls forward for five seconds. Keys work all the while.</source>
        <translation>[Ţåƀ, öŕ ţĥé ɱöûšé, ƀŕîñĝš ţĥé çöñţŕöļš ƒöŕŵåŕđ ƒöŕ ƒîvé šéçöñđš. Ķéýš ŵöŕķ åļļ ţĥé ŵĥîļé. éééééé éééééé éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Or use this laptop as the room screen, as a timer only.</source>
        <translation>[Öŕ ûšé ţĥîš ļåþţöþ åš ţĥé ŕööɱ šçŕééñ, åš å ţîɱéŕ öñļý. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Screen {number}, {width} by {height}</source>
        <translation>[Šçŕééñ {number}, {width} ƀý {height} ééé]</translation>
    </message>
</context>
<context>
    <name>RotationRow</name>
    <message>
        <source>What the list is called</source>
        <translation>[Ŵĥåţ ţĥé ļîšţ îš çåļļéđ éééééé]</translation>
    </message>
    <message>
        <source>One item in each line</source>
        <translation>[Öñé îţéɱ îñ éåçĥ ļîñé éééééé]</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>what is due of a list</comment>
        <translation>[Ñéxţ é]</translation>
    </message>
    <message>
        <source>What is due next</source>
        <translation>[Ŵĥåţ îš đûé ñéxţ éééé]</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>[Öñçé ɱöŕé éé]</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>[Šķîþ é]</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>[Ɓéĝîñ åĝåîñ åţ ţĥé éñđ éééééé]</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>[Ŕéɱövé é]</translation>
    </message>
    <message>
        <source>Once more: go back by one in {list}</source>
        <translation>[Öñçé ɱöŕé: ĝö ƀåçķ ƀý öñé îñ {list} éééééé ééé]</translation>
    </message>
    <message>
        <source>Skip: go on by one in {list}</source>
        <translation>[Šķîþ: ĝö öñ ƀý öñé îñ {list} éééééé]</translation>
    </message>
    <message>
        <source>Remove the list {list}</source>
        <translation>[Ŕéɱövé ţĥé ļîšţ {list} éééé]</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>The format of this rule</source>
        <translation>[Ţĥé ƒöŕɱåţ öƒ ţĥîš ŕûļé éééééé]</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>[Ŕéɱövé é]</translation>
    </message>
    <message>
        <source>Ask this rule earlier: {format}</source>
        <translation>[Åšķ ţĥîš ŕûļé éåŕļîéŕ: {format} éééééé]</translation>
    </message>
    <message>
        <source>Ask this rule later: {format}</source>
        <translation>[Åšķ ţĥîš ŕûļé ļåţéŕ: {format} éééééé]</translation>
    </message>
    <message>
        <source>Remove the rule: {format}</source>
        <translation>[Ŕéɱövé ţĥé ŕûļé: {format} ééééé]</translation>
    </message>
</context>
<context>
    <name>RunCircles</name>
    <message>
        <source>Circles</source>
        <translation>[Çîŕçļéš é]</translation>
    </message>
</context>
<context>
    <name>RunFair</name>
    <message>
        <source>Use {time}</source>
        <comment>a length for each share</comment>
        <translation>[Ûšé {time} é]</translation>
    </message>
    <message>
        <source>What could help</source>
        <translation>[Ŵĥåţ çöûļđ ĥéļþ éééé]</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>[Ŵĥåţ ĥéļþš? éé]</translation>
    </message>
    <message numerus="yes">
        <source>%n still to speak</source>
        <translation>
            <numerusform>[%n šţîļļ ţö šþéåķ éééé]</numerusform>
            <numerusform>[%n šţîļļ ţö šþéåķ éééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to speak</source>
        <comment>short for: still to speak</comment>
        <translation>
            <numerusform>[%n ţö šþéåķ éé]</numerusform>
            <numerusform>[%n ţö šþéåķ éé]</numerusform>
        </translation>
    </message>
    <message>
        <source>How many will speak?</source>
        <translation>[Ĥöŵ ɱåñý ŵîļļ šþéåķ? éééééé]</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>[Ĥöŵ ɱåñý? éé]</translation>
    </message>
</context>
<context>
    <name>RunFoot</name>
    <message>
        <source>Back</source>
        <translation>[Ɓåçķ é]</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>[Šþåçé é]</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>[Ɓéļļ é]</translation>
    </message>
    <message>
        <source>It rings now.</source>
        <translation>[Îţ ŕîñĝš ñöŵ. ééé]</translation>
    </message>
</context>
<context>
    <name>RunLine</name>
    <message>
        <source>Add a seat to the line</source>
        <translation>[Åđđ å šéåţ ţö ţĥé ļîñé éééééé]</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>[Ŵåîţîñĝ é]</translation>
    </message>
    <message>
        <source>Choose the next seat</source>
        <translation>[Çĥööšé ţĥé ñéxţ šéåţ éééééé]</translation>
    </message>
    <message>
        <source>Everyone has had a turn.</source>
        <translation>[Évéŕýöñé ĥåš ĥåđ å ţûŕñ. éééééé é]</translation>
    </message>
    <message>
        <source>Turn {turn} of {turns}</source>
        <translation>[Ţûŕñ {turn} öƒ {turns} éé]</translation>
    </message>
    <message>
        <source>Next: seat {seat}</source>
        <translation>[Ñéxţ: šéåţ {seat} éé]</translation>
    </message>
    <message>
        <source>Next: {who}</source>
        <comment>a seat</comment>
        <translation>[Ñéxţ: {who} é]</translation>
    </message>
    <message>
        <source>Online {number}? Enter adds it.</source>
        <translation>[Öñļîñé {number}? Éñţéŕ åđđš îţ. éééééé]</translation>
    </message>
    <message>
        <source>Online: a number, or Enter for someone.</source>
        <translation>[Öñļîñé: å ñûɱƀéŕ, öŕ Éñţéŕ ƒöŕ šöɱéöñé. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Seat {seat}? Enter goes there.</source>
        <translation>[Šéåţ {seat}? Éñţéŕ ĝöéš ţĥéŕé. éééééé é]</translation>
    </message>
    <message>
        <source>Seat {seat}? Enter adds it.</source>
        <translation>[Šéåţ {seat}? Éñţéŕ åđđš îţ. éééééé]</translation>
    </message>
    <message>
        <source>No one is waiting. Silence is fine.</source>
        <translation>[Ñö öñé îš ŵåîţîñĝ. Šîļéñçé îš ƒîñé. éééééé ééééé]</translation>
    </message>
    <message>
        <source>+{number}</source>
        <comment>so many more wait</comment>
        <translation>[+{number} é]</translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting: open the line</source>
        <translation>
            <numerusform>[%n ɱöŕé îš ŵåîţîñĝ: öþéñ ţĥé ļîñé éééééé ééé]</numerusform>
            <numerusform>[%n ɱöŕé åŕé ŵåîţîñĝ: öþéñ ţĥé ļîñé éééééé éééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, number {place} in line, has shared. Remove.</source>
        <translation>[{who}, ñûɱƀéŕ {place} îñ ļîñé, ĥåš šĥåŕéđ. Ŕéɱövé. éééééé éééééé]</translation>
    </message>
    <message>
        <source>{who}, number {place} in line. Remove.</source>
        <translation>[{who}, ñûɱƀéŕ {place} îñ ļîñé. Ŕéɱövé. éééééé é]</translation>
    </message>
    <message>
        <source>Clockwise round the circle.</source>
        <translation>[Çļöçķŵîšé ŕöûñđ ţĥé çîŕçļé. éééééé éé]</translation>
    </message>
    <message>
        <source>Counter-clockwise round the circle.</source>
        <translation>[Çöûñţéŕ-çļöçķŵîšé ŕöûñđ ţĥé çîŕçļé. éééééé ééééé]</translation>
    </message>
</context>
<context>
    <name>RunNotes</name>
    <message>
        <source>Next prompt</source>
        <translation>[Ñéxţ þŕöɱþţ éé]</translation>
    </message>
    <message>
        <source>Prompt {number} of {prompts}: {words}</source>
        <translation>[Þŕöɱþţ {number} öƒ {prompts}: {words} ééé]</translation>
    </message>
    <message>
        <source>Next prompt. Now {number} of {prompts}.</source>
        <translation>[Ñéxţ þŕöɱþţ. Ñöŵ {number} öƒ {prompts}. éééééé]</translation>
    </message>
    <message>
        <source>Cover again</source>
        <translation>[Çövéŕ åĝåîñ éé]</translation>
    </message>
    <message>
        <source>Cover again: private lines</source>
        <translation>[Çövéŕ åĝåîñ: þŕîvåţé ļîñéš éééééé é]</translation>
    </message>
    <message>
        <source>Private lines, show them</source>
        <translation>[Þŕîvåţé ļîñéš, šĥöŵ ţĥéɱ éééééé é]</translation>
    </message>
    <message>
        <source>Private lines</source>
        <translation>[Þŕîvåţé ļîñéš ééé]</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Meeting</source>
        <translation>[Ṁééţîñĝ é]</translation>
    </message>
    <message>
        <source>The bell rings.</source>
        <translation>[Ţĥé ƀéļļ ŕîñĝš. éééé]</translation>
    </message>
    <message>
        <source>Return to: {part}</source>
        <translation>[Ŕéţûŕñ ţö: {part} éé]</translation>
    </message>
    <message>
        <source>Go to this part</source>
        <translation>[Ĝö ţö ţĥîš þåŕţ éééé]</translation>
    </message>
    <message>
        <source>Pass (0)</source>
        <comment>the key 0 does the same</comment>
        <translation>[Þåšš (0) é]</translation>
    </message>
    <message>
        <source>Then: {part}</source>
        <translation>[Ţĥéñ: {part} é]</translation>
    </message>
</context>
<context>
    <name>RunParts</name>
    <message>
        <source>Parts of the meeting</source>
        <translation>[Þåŕţš öƒ ţĥé ɱééţîñĝ éééééé]</translation>
    </message>
    <message>
        <source>{role} leads</source>
        <comment>who leads from this part on</comment>
        <translation>[{role} ļéåđš é]</translation>
    </message>
    <message>
        <source>{number} of {parts}, {part}, waits</source>
        <translation>[{number} öƒ {parts}, {part}, ŵåîţš ééé]</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>a part that comes when something is so in the room</comment>
        <translation>[ŵåîţš é]</translation>
    </message>
    <message>
        <source>{number} of {parts}, {part}, left out</source>
        <translation>[{number} öƒ {parts}, {part}, ļéƒţ öûţ éééé]</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a part that is not held tonight</comment>
        <translation>[ļéƒţ öûţ é]</translation>
    </message>
    <message>
        <source>{number} of {parts}, {part}, done</source>
        <translation>[{number} öƒ {parts}, {part}, đöñé ééé]</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a part that is over</comment>
        <translation>[đöñé é]</translation>
    </message>
    <message>
        <source>{number} of {parts}, {part}, {minutes}, now</source>
        <translation>[{number} öƒ {parts}, {part}, {minutes}, ñöŵ ééé]</translation>
    </message>
    <message>
        <source>{number} of {parts}, {part}, {minutes}</source>
        <translation>[{number} öƒ {parts}, {part}, {minutes} é]</translation>
    </message>
</context>
<context>
    <name>RunRoom</name>
    <message>
        <source>What the room sees</source>
        <translation>[Ŵĥåţ ţĥé ŕööɱ šééš ééééé]</translation>
    </message>
    <message>
        <source>Time-keeper&apos;s signs</source>
        <translation>[Ţîɱé-ķééþéŕ&apos;š šîĝñš éééééé]</translation>
    </message>
    <message>
        <source>Which screen</source>
        <translation>[Ŵĥîçĥ šçŕééñ ééé]</translation>
    </message>
    <message>
        <source>Close the room screen</source>
        <translation>[Çļöšé ţĥé ŕööɱ šçŕééñ éééééé]</translation>
    </message>
    <message>
        <source>The room sees: {words}</source>
        <translation>[Ţĥé ŕööɱ šééš: {words} éééé]</translation>
    </message>
    <message>
        <source>The room sees no words</source>
        <translation>[Ţĥé ŕööɱ šééš ñö ŵöŕđš éééééé]</translation>
    </message>
</context>
<context>
    <name>RunSide</name>
    <message>
        <source>Mark a milestone</source>
        <translation>[Ṁåŕķ å ɱîļéšţöñé éééé]</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Nothing to tell</source>
        <translation>[Ñöţĥîñĝ ţö ţéļļ éééé]</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>[Ýéš é]</translation>
    </message>
</context>
<context>
    <name>RunTallies</name>
    <message>
        <source>{count}, add one. Now {number}.</source>
        <translation>[{count}, åđđ öñé. Ñöŵ {number}. éééé]</translation>
    </message>
    <message>
        <source>{count}, take one away. Now {number}.</source>
        <translation>[{count}, ţåķé öñé åŵåý. Ñöŵ {number}. éééééé]</translation>
    </message>
</context>
<context>
    <name>RunTimer</name>
    <message>
        <source>1 more minute</source>
        <translation>[1 ɱöŕé ɱîñûţé ééé]</translation>
    </message>
    <message>
        <source>Wrap-up sign</source>
        <translation>[Ŵŕåþ-ûþ šîĝñ ééé]</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>[Ĥöļđ é]</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>[Ļéţ îţ ƀé éé]</translation>
    </message>
    <message>
        <source>Give the rest back</source>
        <translation>[Ĝîvé ţĥé ŕéšţ ƀåçķ ééééé]</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>[Çåŕŕý öñ é]</translation>
    </message>
    <message>
        <source>Carry on with the timer</source>
        <translation>[Çåŕŕý öñ ŵîţĥ ţĥé ţîɱéŕ éééééé]</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>[Öñ ĥöļđ é]</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>[Ñö ļîɱîţ é]</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>[Šîļéñçé é]</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>[Ɓŕéåķ é]</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>[Çîŕçļéš é]</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>[Ţĥîš þåŕţ éé]</translation>
    </message>
    <message>
        <source>The speaker</source>
        <translation>[Ţĥé šþéåķéŕ éé]</translation>
    </message>
    <message>
        <source>Someone speaks</source>
        <translation>[Šöɱéöñé šþéåķš éééé]</translation>
    </message>
    <message>
        <source>Each share</source>
        <translation>[Éåçĥ šĥåŕé éé]</translation>
    </message>
</context>
<context>
    <name>RunTop</name>
    <message>
        <source>Hide</source>
        <translation>[Ĥîđé é]</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>[Çåŕđš é]</translation>
    </message>
    <message>
        <source>Cards: if something happens</source>
        <translation>[Çåŕđš: îƒ šöɱéţĥîñĝ ĥåþþéñš éééééé éé]</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>[Ñöţ ƀéĝûñ ýéţ ééé]</translation>
    </message>
    <message>
        <source>Part {number} of {parts}</source>
        <translation>[Þåŕţ {number} öƒ {parts} éé]</translation>
    </message>
    <message>
        <source>{pace}. Ways to catch up</source>
        <translation>[{pace}. Ŵåýš ţö çåţçĥ ûþ ééééé]</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>For you</source>
        <translation>[Ƒöŕ ýöû é]</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>[þåûšé é]</translation>
    </message>
    <message>
        <source>Words to say: {part}</source>
        <translation>[Ŵöŕđš ţö šåý: {part} éééé]</translation>
    </message>
    <message>
        <source>Looking ahead: {part}</source>
        <translation>[Ļööķîñĝ åĥéåđ: {part} éééé]</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>[Ñéxţ: é]</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>[“{words}” é]</translation>
    </message>
    <message>
        <source>Private lines</source>
        <translation>[Þŕîvåţé ļîñéš ééé]</translation>
    </message>
    <message>
        <source>Going there takes it in.</source>
        <translation>[Ĝöîñĝ ţĥéŕé ţåķéš îţ îñ. éééééé é]</translation>
    </message>
    <message>
        <source>Left out tonight. Going there takes it up again.</source>
        <translation>[Ļéƒţ öûţ ţöñîĝĥţ. Ĝöîñĝ ţĥéŕé ţåķéš îţ ûþ åĝåîñ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Tonight the short version.</source>
        <translation>[Ţöñîĝĥţ ţĥé šĥöŕţ véŕšîöñ. éééééé é]</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>{number}. {step}</source>
        <comment>a numbered step on a printed card</comment>
        <translation>[{number}. {step} é]</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>[Ŵĥéŕé ŵé åŕé ééé]</translation>
    </message>
    <message>
        <source>{service}: {number}</source>
        <comment>a service and its number, on paper</comment>
        <translation>[{service}: {number} é]</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>[Éɱéŕĝéñçý ñûɱƀéŕ éééé]</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>[Çŕîšîš ļîñé éé]</translation>
    </message>
    <message>
        <source>Doctor on call</source>
        <translation>[Đöçţöŕ öñ çåļļ éééé]</translation>
    </message>
    <message>
        <source>Poison line</source>
        <translation>[Þöîšöñ ļîñé éé]</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation>[Çĥîļđ þŕöţéçţîöñ éééé]</translation>
    </message>
    <message>
        <source>Violence at home</source>
        <translation>[Vîöļéñçé åţ ĥöɱé éééé]</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>[Þöļîçé é]</translation>
    </message>
    <message>
        <source>Safe ride home</source>
        <translation>[Šåƒé ŕîđé ĥöɱé éééé]</translation>
    </message>
    <message>
        <source>Another helpline</source>
        <translation>[Åñöţĥéŕ ĥéļþļîñé éééé]</translation>
    </message>
    <message>
        <source>{kind}: {service}</source>
        <translation>[{kind}: {service} é]</translation>
    </message>
    <message>
        <source>Nobody has tried it yet.</source>
        <translation>[Ñöƀöđý ĥåš ţŕîéđ îţ ýéţ. éééééé é]</translation>
    </message>
    <message>
        <source>Tried today.</source>
        <translation>[Ţŕîéđ ţöđåý. ééé]</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date pattern for a day with its year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Last tried on {day}. Check this number.</source>
        <translation>[Ļåšţ ţŕîéđ öñ {day}. Çĥéçķ ţĥîš ñûɱƀéŕ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Last tried on {day}.</source>
        <translation>[Ļåšţ ţŕîéđ öñ {day}. éééé]</translation>
    </message>
    <message>
        <source>We ask plainly</source>
        <translation>[Ŵé åšķ þļåîñļý éééé]</translation>
    </message>
    <message>
        <source>We listen, and don&apos;t ask</source>
        <translation>[Ŵé ļîšţéñ, åñđ đöñ&apos;ţ åšķ éééééé é]</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>[Ĝéţţîñĝ ŕéåđý ééé]</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>[Ɓéƒöŕé ýöû ĝö ééé]</translation>
    </message>
    <message>
        <source>All done.</source>
        <translation>[Åļļ đöñé. éé]</translation>
    </message>
    <message>
        <source>{first}.</source>
        <comment>what is still to be done</comment>
        <translation>[{first}. é]</translation>
    </message>
    <message>
        <source>{first}; {second}.</source>
        <comment>still to be done</comment>
        <translation>[{first}; {second}. é]</translation>
    </message>
    <message numerus="yes">
        <source>{first}; {second}; and %n more.</source>
        <comment>still to be done</comment>
        <translation>
            <numerusform>[{first}; {second}; åñđ %n ɱöŕé. éééé]</numerusform>
            <numerusform>[{first}; {second}; åñđ %n ɱöŕé. éééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Key and lights</source>
        <translation>[Ķéý åñđ ļîĝĥţš éééé]</translation>
    </message>
    <message>
        <source>Chairs in a circle</source>
        <translation>[Çĥåîŕš îñ å çîŕçļé ééééé]</translation>
    </message>
    <message>
        <source>Coffee and tea</source>
        <translation>[Çöƒƒéé åñđ ţéå éééé]</translation>
    </message>
    <message>
        <source>Charger plugged in</source>
        <translation>[Çĥåŕĝéŕ þļûĝĝéđ îñ ééééé]</translation>
    </message>
    <message>
        <source>Do not disturb is on, so no messages show</source>
        <translation>[Đö ñöţ đîšţûŕƀ îš öñ, šö ñö ɱéššåĝéš šĥöŵ éééééé éééééé]</translation>
    </message>
    <message>
        <source>Basket counted by two</source>
        <translation>[Ɓåšķéţ çöûñţéđ ƀý ţŵö éééééé]</translation>
    </message>
    <message>
        <source>Kettle and lights off</source>
        <translation>[Ķéţţļé åñđ ļîĝĥţš öƒƒ éééééé]</translation>
    </message>
    <message>
        <source>Key back in its place</source>
        <translation>[Ķéý ƀåçķ îñ îţš þļåçé éééééé]</translation>
    </message>
    <message>
        <source>Our place</source>
        <translation>[Öûŕ þļåçé éé]</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety cards</source>
        <translation>[Šåƒéţý çåŕđš ééé]</translation>
    </message>
    <message>
        <source>F2 opens the cards anywhere, also in a meeting. Write no names here.</source>
        <translation>[Ƒ2 öþéñš ţĥé çåŕđš åñýŵĥéŕé, åļšö îñ å ɱééţîñĝ. Ŵŕîţé ñö ñåɱéš ĥéŕé. éééééé éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>While a meeting runs, the cards can be read and not changed.</source>
        <translation>[Ŵĥîļé å ɱééţîñĝ ŕûñš, ţĥé çåŕđš çåñ ƀé ŕéåđ åñđ ñöţ çĥåñĝéđ. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>What to settle</source>
        <translation>[Ŵĥåţ ţö šéţţļé éééé]</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>[Çåŕđš é]</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>[Ñûɱƀéŕš é]</translation>
    </message>
    <message>
        <source>Places and lists</source>
        <translation>[Þļåçéš åñđ ļîšţš éééé]</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{part}.</source>
        <translation>[{part}. é]</translation>
    </message>
    <message>
        <source>{part}. {minutes}. Until {time}.</source>
        <translation>[{part}. {minutes}. Ûñţîļ {time}. éé]</translation>
    </message>
    <message>
        <source>{time} left.</source>
        <translation>[{time} ļéƒţ. é]</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over.</source>
        <translation>
            <numerusform>[%n ɱîñûţé övéŕ. ééé]</numerusform>
            <numerusform>[%n ɱîñûţéš övéŕ. éééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrying on.</source>
        <translation>[Çåŕŕýîñĝ öñ. ééé]</translation>
    </message>
    <message>
        <source>Carrying on. {time} left.</source>
        <translation>[Çåŕŕýîñĝ öñ. {time} ļéƒţ. éééééé]</translation>
    </message>
    <message>
        <source>{time} goes back to the room.</source>
        <translation>[{time} ĝöéš ƀåçķ ţö ţĥé ŕööɱ. éééééé]</translation>
    </message>
    <message>
        <source>{category}: {number}.</source>
        <translation>[{category}: {number}. é]</translation>
    </message>
    <message>
        <source>{milestone}: {number}.</source>
        <comment>a milestone and how many</comment>
        <translation>[{milestone}: {number}. é]</translation>
    </message>
    <message>
        <source>Everyone has had a turn.</source>
        <translation>[Évéŕýöñé ĥåš ĥåđ å ţûŕñ. éééééé é]</translation>
    </message>
    <message>
        <source>The round goes on from seat {seat}.</source>
        <translation>[Ţĥé ŕöûñđ ĝöéš öñ ƒŕöɱ šéåţ {seat}. éééééé ééé]</translation>
    </message>
    <message>
        <source>{time}. {pace}. {ends}.</source>
        <translation>[{time}. {pace}. {ends}. é]</translation>
    </message>
    <message>
        <source>10 minutes left. This is the last part.</source>
        <translation>[10 ɱîñûţéš ļéƒţ. Ţĥîš îš ţĥé ļåšţ þåŕţ. éééééé éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>10 minutes left. %n parts remain: {minutes} min.</source>
        <translation>
            <numerusform>[10 ɱîñûţéš ļéƒţ. %n þåŕţ ŕéɱåîñš: {minutes} ɱîñ. éééééé éééééé]</numerusform>
            <numerusform>[10 ɱîñûţéš ļéƒţ. %n þåŕţš ŕéɱåîñ: {minutes} ɱîñ. éééééé éééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>It is {time}. Close when you are ready.</source>
        <translation>[Îţ îš {time}. Çļöšé ŵĥéñ ýöû åŕé ŕéåđý. éééééé éééé]</translation>
    </message>
    <message>
        <source>Someone is speaking.</source>
        <translation>[Šöɱéöñé îš šþéåķîñĝ. éééééé]</translation>
    </message>
    <message>
        <source>Seat {seat}.</source>
        <translation>[Šéåţ {seat}. é]</translation>
    </message>
    <message>
        <source>Someone is speaking. {time}.</source>
        <translation>[Šöɱéöñé îš šþéåķîñĝ. {time}. éééééé]</translation>
    </message>
    <message>
        <source>Seat {seat}. {time}.</source>
        <translation>[Šéåţ {seat}. {time}. é]</translation>
    </message>
    <message>
        <source>Silence is over.</source>
        <translation>[Šîļéñçé îš övéŕ. éééé]</translation>
    </message>
    <message>
        <source>The break is over.</source>
        <translation>[Ţĥé ƀŕéåķ îš övéŕ. ééééé]</translation>
    </message>
    <message numerus="yes">
        <source>Silence, %n minutes.</source>
        <translation>
            <numerusform>[Šîļéñçé, %n ɱîñûţé. ééééé]</numerusform>
            <numerusform>[Šîļéñçé, %n ɱîñûţéš. ééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Break, %n minutes.</source>
        <translation>
            <numerusform>[Ɓŕéåķ, %n ɱîñûţé. éééé]</numerusform>
            <numerusform>[Ɓŕéåķ, %n ɱîñûţéš. éééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>No bell sounds while you hide.</source>
        <translation>[Ñö ƀéļļ šöûñđš ŵĥîļé ýöû ĥîđé. éééééé ééé]</translation>
    </message>
    <message>
        <source>One minute less.</source>
        <translation>[Öñé ɱîñûţé ļéšš. éééé]</translation>
    </message>
    <message>
        <source>One more minute.</source>
        <translation>[Öñé ɱöŕé ɱîñûţé. éééé]</translation>
    </message>
    <message>
        <source>One more minute for seat {seat}.</source>
        <translation>[Öñé ɱöŕé ɱîñûţé ƒöŕ šéåţ {seat}. éééééé é]</translation>
    </message>
    <message>
        <source>Someone is waiting. Number {place} in line.</source>
        <translation>[Šöɱéöñé îš ŵåîţîñĝ. Ñûɱƀéŕ {place} îñ ļîñé. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Seat {seat} waits for a second share, number {place} in line.</source>
        <translation>[Šéåţ {seat} ŵåîţš ƒöŕ å šéçöñđ šĥåŕé, ñûɱƀéŕ {place} îñ ļîñé. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>The computer slept for {time}. Count that time?</source>
        <translation>[Ţĥé çöɱþûţéŕ šļéþţ ƒöŕ {time}. Çöûñţ ţĥåţ ţîɱé? éééééé éééééé]</translation>
    </message>
    <message>
        <source>The clock was set forward by {time}. Count that time?</source>
        <translation>[Ţĥé çļöçķ ŵåš šéţ ƒöŕŵåŕđ ƀý {time}. Çöûñţ ţĥåţ ţîɱé? éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>The program was away for {time}. Count that time?</source>
        <translation>[Ţĥé þŕöĝŕåɱ ŵåš åŵåý ƒöŕ {time}. Çöûñţ ţĥåţ ţîɱé? éééééé éééééé é]</translation>
    </message>
    <message>
        <source>There is no time limit here.</source>
        <translation>[Ţĥéŕé îš ñö ţîɱé ļîɱîţ ĥéŕé. éééééé éé]</translation>
    </message>
    <message>
        <source>Space goes on. Backspace goes back. Take your time.</source>
        <translation>[Šþåçé ĝöéš öñ. Ɓåçķšþåçé ĝöéš ƀåçķ. Ţåķé ýöûŕ ţîɱé. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>This round goes by people, not by seats.</source>
        <translation>[Ţĥîš ŕöûñđ ĝöéš ƀý þéöþļé, ñöţ ƀý šéåţš. éééééé éééééé]</translation>
    </message>
    <message>
        <source>The round goes by seats again.</source>
        <translation>[Ţĥé ŕöûñđ ĝöéš ƀý šéåţš åĝåîñ. éééééé ééé]</translation>
    </message>
    <message>
        <source>Whoever has not spoken goes first.</source>
        <translation>[Ŵĥöévéŕ ĥåš ñöţ šþöķéñ ĝöéš ƒîŕšţ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>First come, first called.</source>
        <translation>[Ƒîŕšţ çöɱé, ƒîŕšţ çåļļéđ. éééééé é]</translation>
    </message>
    <message>
        <source>Two lines now, called in turn: the room and online.</source>
        <translation>[Ţŵö ļîñéš ñöŵ, çåļļéđ îñ ţûŕñ: ţĥé ŕööɱ åñđ öñļîñé. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>Somebody online still waits, so their line stays.</source>
        <translation>[Šöɱéƀöđý öñļîñé šţîļļ ŵåîţš, šö ţĥéîŕ ļîñé šţåýš. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>Somebody comes back when the round is through.</source>
        <translation>[Šöɱéƀöđý çöɱéš ƀåçķ ŵĥéñ ţĥé ŕöûñđ îš ţĥŕöûĝĥ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Nobody shares with a limit in this part.</source>
        <translation>[Ñöƀöđý šĥåŕéš ŵîţĥ å ļîɱîţ îñ ţĥîš þåŕţ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>There is nothing to catch up on.</source>
        <translation>[Ţĥéŕé îš ñöţĥîñĝ ţö çåţçĥ ûþ öñ. éééééé éééé]</translation>
    </message>
    <message>
        <source>There is nothing to put right here.</source>
        <translation>[Ţĥéŕé îš ñöţĥîñĝ ţö þûţ ŕîĝĥţ ĥéŕé. éééééé ééééé]</translation>
    </message>
    <message>
        <source>No question is open now.</source>
        <translation>[Ñö qûéšţîöñ îš öþéñ ñöŵ. éééééé é]</translation>
    </message>
    <message>
        <source>About halfway. A good moment to count how many are here.</source>
        <translation>[Åƀöûţ ĥåļƒŵåý. Å ĝööđ ɱöɱéñţ ţö çöûñţ ĥöŵ ɱåñý åŕé ĥéŕé. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Nothing is kept this time.</source>
        <translation>[Ñöţĥîñĝ îš ķéþţ ţĥîš ţîɱé. éééééé é]</translation>
    </message>
    <message>
        <source>Seat {seat} added. Number {place} in line.</source>
        <translation>[Šéåţ {seat} åđđéđ. Ñûɱƀéŕ {place} îñ ļîñé. éééééé ééé]</translation>
    </message>
    <message>
        <source>So be it. Planned end {time}.</source>
        <translation>[Šö ƀé îţ. Þļåññéđ éñđ {time}. éééééé]</translation>
    </message>
    <message>
        <source>Y says yes.</source>
        <translation>[Ý šåýš ýéš. éé]</translation>
    </message>
    <message>
        <source>Take in “{part}”?</source>
        <translation>[Ţåķé îñ “{part}”? éé]</translation>
    </message>
    <message>
        <source>Leave out “{part}”?</source>
        <translation>[Ļéåvé öûţ “{part}”? ééé]</translation>
    </message>
    <message>
        <source>“{part}” in place of “{other}”?</source>
        <translation>[“{part}” îñ þļåçé öƒ “{other}”? ééééé]</translation>
    </message>
    <message numerus="yes">
        <source>Change %n parts for that?</source>
        <translation>
            <numerusform>[Çĥåñĝé %n þåŕţ ƒöŕ ţĥåţ? éééééé]</numerusform>
            <numerusform>[Çĥåñĝé %n þåŕţš ƒöŕ ţĥåţ? éééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more are here.</source>
        <comment>people</comment>
        <translation>
            <numerusform>[%n öŕ ɱöŕé îš ĥéŕé. ééééé]</numerusform>
            <numerusform>[%n öŕ ɱöŕé åŕé ĥéŕé. ééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n are here.</source>
        <comment>people</comment>
        <translation>
            <numerusform>[Ñö ɱöŕé ţĥåñ %n îš ĥéŕé. éééééé]</numerusform>
            <numerusform>[Ñö ɱöŕé ţĥåñ %n åŕé ĥéŕé. éééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>A newcomer is here.</source>
        <translation>[Å ñéŵçöɱéŕ îš ĥéŕé. éééééé]</translation>
    </message>
    <message>
        <source>An interpreter is here.</source>
        <translation>[Åñ îñţéŕþŕéţéŕ îš ĥéŕé. éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minutes are left.</source>
        <translation>
            <numerusform>[Ļéšš ţĥåñ %n ɱîñûţé îš ļéƒţ. éééééé é]</numerusform>
            <numerusform>[Ļéšš ţĥåñ %n ɱîñûţéš åŕé ļéƒţ. éééééé éé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n are here.</source>
        <comment>people</comment>
        <translation>
            <numerusform>[Ƒéŵéŕ ţĥåñ %n åŕé ĥéŕé. éééééé]</numerusform>
            <numerusform>[Ƒéŵéŕ ţĥåñ %n åŕé ĥéŕé. éééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n are here.</source>
        <comment>people</comment>
        <translation>
            <numerusform>[Ṁöŕé ţĥåñ %n îš ĥéŕé. éééééé]</numerusform>
            <numerusform>[Ṁöŕé ţĥåñ %n åŕé ĥéŕé. éééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>No newcomer is here.</source>
        <translation>[Ñö ñéŵçöɱéŕ îš ĥéŕé. éééééé]</translation>
    </message>
    <message>
        <source>No interpreter is here.</source>
        <translation>[Ñö îñţéŕþŕéţéŕ îš ĥéŕé. éééééé]</translation>
    </message>
    <message>
        <source>There is time again.</source>
        <translation>[Ţĥéŕé îš ţîɱé åĝåîñ. éééééé]</translation>
    </message>
    <message>
        <source>{who}: number {place} in line now.</source>
        <comment>a seat</comment>
        <translation>[{who}: ñûɱƀéŕ {place} îñ ļîñé ñöŵ. éééééé]</translation>
    </message>
    <message>
        <source>The round goes on: {who}.</source>
        <comment>a seat</comment>
        <translation>[Ţĥé ŕöûñđ ĝöéš öñ: {who}. éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>A round of %n people.</source>
        <translation>
            <numerusform>[Å ŕöûñđ öƒ %n þéŕšöñ. éééééé]</numerusform>
            <numerusform>[Å ŕöûñđ öƒ %n þéöþļé. éééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Room screen is closed.</source>
        <translation>[Ŕööɱ šçŕééñ îš çļöšéđ. éééééé]</translation>
    </message>
    <message>
        <source>Room screen shows timer.</source>
        <translation>[Ŕööɱ šçŕééñ šĥöŵš ţîɱéŕ. éééééé é]</translation>
    </message>
    <message>
        <source>Room screen shows the reading.</source>
        <translation>[Ŕööɱ šçŕééñ šĥöŵš ţĥé ŕéåđîñĝ. éééééé ééé]</translation>
    </message>
    <message>
        <source>Room screen shows a few words.</source>
        <translation>[Ŕööɱ šçŕééñ šĥöŵš å ƒéŵ ŵöŕđš. éééééé ééé]</translation>
    </message>
    <message>
        <source>Room screen shows the prompt.</source>
        <translation>[Ŕööɱ šçŕééñ šĥöŵš ţĥé þŕöɱþţ. éééééé ééé]</translation>
    </message>
    <message>
        <source>Room screen shows the welcome.</source>
        <translation>[Ŕööɱ šçŕééñ šĥöŵš ţĥé ŵéļçöɱé. éééééé ééé]</translation>
    </message>
    <message>
        <source>Room screen shows the break.</source>
        <translation>[Ŕööɱ šçŕééñ šĥöŵš ţĥé ƀŕéåķ. éééééé éé]</translation>
    </message>
    <message>
        <source>Room screen is blank.</source>
        <translation>[Ŕööɱ šçŕééñ îš ƀļåñķ. éééééé]</translation>
    </message>
    <message>
        <source>{who}.</source>
        <comment>a seat</comment>
        <translation>[{who}. é]</translation>
    </message>
    <message>
        <source>{who}. {time}.</source>
        <comment>a seat</comment>
        <translation>[{who}. {time}. é]</translation>
    </message>
    <message>
        <source>Time to settle. The silence begins in {time}.</source>
        <translation>[Ţîɱé ţö šéţţļé. Ţĥé šîļéñçé ƀéĝîñš îñ {time}. éééééé éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>Silence is over. Ring your bowl: %n strokes.</source>
        <translation>
            <numerusform>[Šîļéñçé îš övéŕ. Ŕîñĝ ýöûŕ ƀöŵļ: %n šţŕöķé. éééééé éééééé]</numerusform>
            <numerusform>[Šîļéñçé îš övéŕ. Ŕîñĝ ýöûŕ ƀöŵļ: %n šţŕöķéš. éééééé éééééé é]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ring your bowl: %n strokes.</source>
        <translation>
            <numerusform>[Ŕîñĝ ýöûŕ ƀöŵļ: %n šţŕöķé. éééééé é]</numerusform>
            <numerusform>[Ŕîñĝ ýöûŕ ƀöŵļ: %n šţŕöķéš. éééééé é]</numerusform>
        </translation>
    </message>
    <message>
        <source>No loudspeaker answers. The bell shows on the screen.</source>
        <translation>[Ñö ļöûđšþéåķéŕ åñšŵéŕš. Ţĥé ƀéļļ šĥöŵš öñ ţĥé šçŕééñ. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>Sounds are off in Settings. The bell shows on the screen.</source>
        <translation>[Šöûñđš åŕé öƒƒ îñ Šéţţîñĝš. Ţĥé ƀéļļ šĥöŵš öñ ţĥé šçŕééñ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Sounds are muted for now. The bell shows on the screen.</source>
        <translation>[Šöûñđš åŕé ɱûţéđ ƒöŕ ñöŵ. Ţĥé ƀéļļ šĥöŵš öñ ţĥé šçŕééñ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>{who}: waits for a second share, number {place} in line.</source>
        <translation>[{who}: ŵåîţš ƒöŕ å šéçöñđ šĥåŕé, ñûɱƀéŕ {place} îñ ļîñé. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>{who}: number {place} in line.</source>
        <comment>a seat that was added</comment>
        <translation>[{who}: ñûɱƀéŕ {place} îñ ļîñé. ééééé]</translation>
    </message>
    <message>
        <source>The clock was set back. The timer goes on as it was.</source>
        <translation>[Ţĥé çļöçķ ŵåš šéţ ƀåçķ. Ţĥé ţîɱéŕ ĝöéš öñ åš îţ ŵåš. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>Back: {part}.</source>
        <translation>[Ɓåçķ: {part}. é]</translation>
    </message>
    <message>
        <source>Back: {count} as before.</source>
        <translation>[Ɓåçķ: {count} åš ƀéƒöŕé. ééééé]</translation>
    </message>
    <message>
        <source>Back: milestones as before.</source>
        <translation>[Ɓåçķ: ɱîļéšţöñéš åš ƀéƒöŕé. éééééé éé]</translation>
    </message>
    <message>
        <source>Back: the meeting has not begun.</source>
        <translation>[Ɓåçķ: ţĥé ɱééţîñĝ ĥåš ñöţ ƀéĝûñ. éééééé éééé]</translation>
    </message>
    <message>
        <source>Back in the meeting.</source>
        <translation>[Ɓåçķ îñ ţĥé ɱééţîñĝ. éééééé]</translation>
    </message>
    <message>
        <source>Back: the times are as before.</source>
        <translation>[Ɓåçķ: ţĥé ţîɱéš åŕé åš ƀéƒöŕé. éééééé ééé]</translation>
    </message>
    <message>
        <source>Back: as if you had not pressed it.</source>
        <translation>[Ɓåçķ: åš îƒ ýöû ĥåđ ñöţ þŕéššéđ îţ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Back: the circles are as before.</source>
        <translation>[Ɓåçķ: ţĥé çîŕçļéš åŕé åš ƀéƒöŕé. éééééé éééé]</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>[Ɓåçķ. é]</translation>
    </message>
    <message>
        <source>Back. The timer is as before.</source>
        <translation>[Ɓåçķ. Ţĥé ţîɱéŕ îš åš ƀéƒöŕé. éééééé ééé]</translation>
    </message>
    <message>
        <source>Back: {who} is speaking again.</source>
        <comment>a seat</comment>
        <translation>[Ɓåçķ: {who} îš šþéåķîñĝ åĝåîñ. éééééé é]</translation>
    </message>
    <message>
        <source>Back: {who} is speaking again, {time} left.</source>
        <comment>a seat</comment>
        <translation>[Ɓåçķ: {who} îš šþéåķîñĝ åĝåîñ, {time} ļéƒţ. éééééé éééé]</translation>
    </message>
    <message>
        <source>Back: someone is speaking again.</source>
        <translation>[Ɓåçķ: šöɱéöñé îš šþéåķîñĝ åĝåîñ. éééééé éééé]</translation>
    </message>
    <message>
        <source>Back: seat {seat} is speaking again.</source>
        <translation>[Ɓåçķ: šéåţ {seat} îš šþéåķîñĝ åĝåîñ. éééééé ééé]</translation>
    </message>
    <message>
        <source>Back: someone is speaking again, {time} left.</source>
        <translation>[Ɓåçķ: šöɱéöñé îš šþéåķîñĝ åĝåîñ, {time} ļéƒţ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Back: seat {seat} is speaking again, {time} left.</source>
        <translation>[Ɓåçķ: šéåţ {seat} îš šþéåķîñĝ åĝåîñ, {time} ļéƒţ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>The meeting has not begun yet. Space begins it.</source>
        <translation>[Ţĥé ɱééţîñĝ ĥåš ñöţ ƀéĝûñ ýéţ. Šþåçé ƀéĝîñš îţ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>The meeting has begun already.</source>
        <translation>[Ţĥé ɱééţîñĝ ĥåš ƀéĝûñ åļŕéåđý. éééééé ééé]</translation>
    </message>
    <message>
        <source>The meeting is closed. Back opens it again.</source>
        <translation>[Ţĥé ɱééţîñĝ îš çļöšéđ. Ɓåçķ öþéñš îţ åĝåîñ. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Nothing is being timed just now.</source>
        <translation>[Ñöţĥîñĝ îš ƀéîñĝ ţîɱéđ ĵûšţ ñöŵ. éééééé éééé]</translation>
    </message>
    <message>
        <source>Somebody is speaking already.</source>
        <translation>[Šöɱéƀöđý îš šþéåķîñĝ åļŕéåđý. éééééé ééé]</translation>
    </message>
    <message>
        <source>This part has no speakers.</source>
        <translation>[Ţĥîš þåŕţ ĥåš ñö šþéåķéŕš. éééééé é]</translation>
    </message>
    <message>
        <source>Nothing is timed in this part.</source>
        <translation>[Ñöţĥîñĝ îš ţîɱéđ îñ ţĥîš þåŕţ. éééééé ééé]</translation>
    </message>
    <message>
        <source>This part has no reading.</source>
        <translation>[Ţĥîš þåŕţ ĥåš ñö ŕéåđîñĝ. éééééé é]</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>[Ţĥîš îš ţĥé ļåšţ þåĝé. éééééé]</translation>
    </message>
    <message>
        <source>Less than a minute is left.</source>
        <translation>[Ļéšš ţĥåñ å ɱîñûţé îš ļéƒţ. éééééé éé]</translation>
    </message>
    <message>
        <source>That is done already.</source>
        <translation>[Ţĥåţ îš đöñé åļŕéåđý. éééééé]</translation>
    </message>
    <message>
        <source>The timer is on hold already.</source>
        <translation>[Ţĥé ţîɱéŕ îš öñ ĥöļđ åļŕéåđý. éééééé ééé]</translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation>[Ñöţĥîñĝ îš öñ ĥöļđ. éééééé]</translation>
    </message>
    <message>
        <source>There is no such part.</source>
        <translation>[Ţĥéŕé îš ñö šûçĥ þåŕţ. éééééé]</translation>
    </message>
    <message>
        <source>It is zero already.</source>
        <translation>[Îţ îš žéŕö åļŕéåđý. éééééé]</translation>
    </message>
    <message>
        <source>No time was lost.</source>
        <translation>[Ñö ţîɱé ŵåš ļöšţ. ééééé]</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>[Ţĥéŕé îš ñöţĥîñĝ ţö ţåķé ƀåçķ. éééééé ééé]</translation>
    </message>
    <message>
        <source>It can&apos;t have been that long ago.</source>
        <translation>[Îţ çåñ&apos;ţ ĥåvé ƀééñ ţĥåţ ļöñĝ åĝö. éééééé éééé]</translation>
    </message>
    <message>
        <source>That does not fit any more.</source>
        <translation>[Ţĥåţ đöéš ñöţ ƒîţ åñý ɱöŕé. éééééé éé]</translation>
    </message>
    <message>
        <source>That is so already.</source>
        <translation>[Ţĥåţ îš šö åļŕéåđý. éééééé]</translation>
    </message>
    <message>
        <source>This part has no circles.</source>
        <translation>[Ţĥîš þåŕţ ĥåš ñö çîŕçļéš. éééééé é]</translation>
    </message>
    <message>
        <source>There is no circle of that number.</source>
        <translation>[Ţĥéŕé îš ñö çîŕçļé öƒ ţĥåţ ñûɱƀéŕ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>That circle is back already.</source>
        <translation>[Ţĥåţ çîŕçļé îš ƀåçķ åļŕéåđý. éééééé éé]</translation>
    </message>
    <message>
        <source>In this part each person speaks once.</source>
        <translation>[Îñ ţĥîš þåŕţ éåçĥ þéŕšöñ šþéåķš öñçé. éééééé éééééé]</translation>
    </message>
    <message>
        <source>This is practice. Space goes on. F8 lets the room speak by itself.</source>
        <translation>[Ţĥîš îš þŕåçţîçé. Šþåçé ĝöéš öñ. Ƒ8 ļéţš ţĥé ŕööɱ šþéåķ ƀý îţšéļƒ. éééééé éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>This is practice. Nothing is saved.</source>
        <translation>[Ţĥîš îš þŕåçţîçé. Ñöţĥîñĝ îš šåvéđ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>You lead now.</source>
        <translation>[Ýöû ļéåđ ñöŵ. ééé]</translation>
    </message>
    <message>
        <source>The room speaks by itself. Any key lets you lead again.</source>
        <translation>[Ţĥé ŕööɱ šþéåķš ƀý îţšéļƒ. Åñý ķéý ļéţš ýöû ļéåđ åĝåîñ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>[Öñ ĥöļđ. é]</translation>
    </message>
    <message>
        <source>On hold for 3 minutes. Take the time you need.</source>
        <translation>[Öñ ĥöļđ ƒöŕ 3 ɱîñûţéš. Ţåķé ţĥé ţîɱé ýöû ñééđ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>The wrap-up sign is shown.</source>
        <translation>[Ţĥé ŵŕåþ-ûþ šîĝñ îš šĥöŵñ. éééééé é]</translation>
    </message>
    <message>
        <source>No more signs for this share.</source>
        <translation>[Ñö ɱöŕé šîĝñš ƒöŕ ţĥîš šĥåŕé. éééééé ééé]</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>[Ţîɱé îš ûþ. éé]</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>[Ţĥåñķ ýöû. éé]</translation>
    </message>
    <message>
        <source>Looking ahead. Press Space to return.</source>
        <translation>[Ļööķîñĝ åĥéåđ. Þŕéšš Šþåçé ţö ŕéţûŕñ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Not saved yet. We will keep trying.</source>
        <translation>[Ñöţ šåvéđ ýéţ. Ŵé ŵîļļ ķééþ ţŕýîñĝ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>[Šåvéđ. é]</translation>
    </message>
    <message>
        <source>Sounds are off.</source>
        <translation>[Šöûñđš åŕé öƒƒ. éééé]</translation>
    </message>
    <message>
        <source>Sounds are on.</source>
        <translation>[Šöûñđš åŕé öñ. éééé]</translation>
    </message>
    <message>
        <source>No second screen is connected.</source>
        <translation>[Ñö šéçöñđ šçŕééñ îš çöññéçţéđ. éééééé ééé]</translation>
    </message>
    <message>
        <source>A second screen is there. F5 opens the room screen.</source>
        <translation>[Å šéçöñđ šçŕééñ îš ţĥéŕé. Ƒ5 öþéñš ţĥé ŕööɱ šçŕééñ. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>Room screen unplugged. It will come back by itself.</source>
        <translation>[Ŕööɱ šçŕééñ ûñþļûĝĝéđ. Îţ ŵîļļ çöɱé ƀåçķ ƀý îţšéļƒ. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>This laptop may fall asleep now. Touch a key now and then.</source>
        <translation>[Ţĥîš ļåþţöþ ɱåý ƒåļļ åšļééþ ñöŵ. Ţöûçĥ å ķéý ñöŵ åñđ ţĥéñ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Everything is saved already.</source>
        <translation>[Évéŕýţĥîñĝ îš šåvéđ åļŕéåđý. éééééé éé]</translation>
    </message>
    <message>
        <source>Another round.</source>
        <translation>[Åñöţĥéŕ ŕöûñđ. éééé]</translation>
    </message>
    <message>
        <source>Taken out of the line.</source>
        <translation>[Ţåķéñ öûţ öƒ ţĥé ļîñé. éééééé]</translation>
    </message>
    <message>
        <source>Nobody needs to wait in this part.</source>
        <translation>[Ñöƀöđý ñééđš ţö ŵåîţ îñ ţĥîš þåŕţ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>There are no private lines in this part.</source>
        <translation>[Ţĥéŕé åŕé ñö þŕîvåţé ļîñéš îñ ţĥîš þåŕţ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>There are no prompts in this part.</source>
        <translation>[Ţĥéŕé åŕé ñö þŕöɱþţš îñ ţĥîš þåŕţ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>There is one prompt in this part.</source>
        <translation>[Ţĥéŕé îš öñé þŕöɱþţ îñ ţĥîš þåŕţ. éééééé éééé]</translation>
    </message>
    <message>
        <source>Agreed. Planned end {time}.</source>
        <translation>[Åĝŕééđ. Þļåññéđ éñđ {time}. éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes more, taken from {part}.</source>
        <translation>
            <numerusform>[%n ɱîñûţé ɱöŕé, ţåķéñ ƒŕöɱ {part}. éééééé é]</numerusform>
            <numerusform>[%n ɱîñûţéš ɱöŕé, ţåķéñ ƒŕöɱ {part}. éééééé éé]</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} each from now on.</source>
        <translation>[{time} éåçĥ ƒŕöɱ ñöŵ öñ. ééééé]</translation>
    </message>
    <message>
        <source>No interpreter. Each share is as long as usual.</source>
        <translation>[Ñö îñţéŕþŕéţéŕ. Éåçĥ šĥåŕé îš åš ļöñĝ åš ûšûåļ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>An interpreter is here: each share is doubled.</source>
        <translation>[Åñ îñţéŕþŕéţéŕ îš ĥéŕé: éåçĥ šĥåŕé îš đöûƀļéđ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>An interpreter is here: {time} for each share.</source>
        <translation>[Åñ îñţéŕþŕéţéŕ îš ĥéŕé: {time} ƒöŕ éåçĥ šĥåŕé. éééééé éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>It ended %n minutes ago. The times are right now.</source>
        <translation>
            <numerusform>[Îţ éñđéđ %n ɱîñûţé åĝö. Ţĥé ţîɱéš åŕé ŕîĝĥţ ñöŵ. éééééé éééééé éé]</numerusform>
            <numerusform>[Îţ éñđéđ %n ɱîñûţéš åĝö. Ţĥé ţîɱéš åŕé ŕîĝĥţ ñöŵ. éééééé éééééé ééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting began %n minutes ago. The times are right now.</source>
        <translation>
            <numerusform>[Ţĥé ɱééţîñĝ ƀéĝåñ %n ɱîñûţé åĝö. Ţĥé ţîɱéš åŕé ŕîĝĥţ ñöŵ. éééééé éééééé éééééé]</numerusform>
            <numerusform>[Ţĥé ɱééţîñĝ ƀéĝåñ %n ɱîñûţéš åĝö. Ţĥé ţîɱéš åŕé ŕîĝĥţ ñöŵ. éééééé éééééé éééééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It began %n minutes ago. The times are right now.</source>
        <translation>
            <numerusform>[Îţ ƀéĝåñ %n ɱîñûţé åĝö. Ţĥé ţîɱéš åŕé ŕîĝĥţ ñöŵ. éééééé éééééé éé]</numerusform>
            <numerusform>[Îţ ƀéĝåñ %n ɱîñûţéš åĝö. Ţĥé ţîɱéš åŕé ŕîĝĥţ ñöŵ. éééééé éééééé ééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} began %n minutes ago. The times are right now.</source>
        <translation>
            <numerusform>[{part} ƀéĝåñ %n ɱîñûţé åĝö. Ţĥé ţîɱéš åŕé ŕîĝĥţ ñöŵ. éééééé éééééé éé]</numerusform>
            <numerusform>[{part} ƀéĝåñ %n ɱîñûţéš åĝö. Ţĥé ţîɱéš åŕé ŕîĝĥţ ñöŵ. éééééé éééééé éé]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedFoot</name>
    <message>
        <source>Undo</source>
        <translation>[Ûñđö é]</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>[Ûñđö ţĥé ļåšţ çĥåñĝé éééééé]</translation>
    </message>
    <message>
        <source>All is saved.</source>
        <translation>[Åļļ îš šåvéđ. ééé]</translation>
    </message>
    <message>
        <source>Not saved yet. We will keep trying.</source>
        <translation>[Ñöţ šåvéđ ýéţ. Ŵé ŵîļļ ķééþ ţŕýîñĝ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>[Šåvîñĝ... éé]</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Someone online</source>
        <translation>[Šöɱéöñé öñļîñé éééé]</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>[Šöɱéöñé é]</translation>
    </message>
    <message>
        <source>Online {number}</source>
        <comment>a place in the line of those online</comment>
        <translation>[Öñļîñé {number} é]</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>[Šéåţ {seat} é]</translation>
    </message>
    <message>
        <source>{colour}, {shape}</source>
        <comment>a token, by its colour and its shape</comment>
        <translation>[{colour}, {shape} é]</translation>
    </message>
    <message>
        <source>Online: {token}</source>
        <comment>a token of somebody online</comment>
        <translation>[Öñļîñé: {token} é]</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>[Ŕéđ é]</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>[Ɓļûé é]</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>[Ýéļļöŵ é]</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>[Ĝŕééñ é]</translation>
    </message>
    <message>
        <source>White</source>
        <translation>[Ŵĥîţé é]</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>[Ɓļåçķ é]</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>[Öŕåñĝé é]</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>[Þûŕþļé é]</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>[Ɓŕöŵñ é]</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>[Þîñķ é]</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>[Ĝŕéý é]</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>[Ţûŕqûöîšé éé]</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>[đîšç é]</translation>
    </message>
    <message>
        <source>square</source>
        <translation>[šqûåŕé é]</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>[ţŕîåñĝļé é]</translation>
    </message>
    <message>
        <source>star</source>
        <translation>[šţåŕ é]</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>[ĥéåŕţ é]</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>[ɱööñ é]</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>[đŕöþ é]</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>[ļéåƒ é]</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>[ƀéļļ é]</translation>
    </message>
</context>
<context>
    <name>SeatPad</name>
    <message>
        <source>Seats</source>
        <translation>[Šéåţš é]</translation>
    </message>
    <message>
        <source>Who would like to speak?</source>
        <translation>[Ŵĥö ŵöûļđ ļîķé ţö šþéåķ? éééééé é]</translation>
    </message>
    <message>
        <source>You can also type the seat&apos;s number, then Enter.</source>
        <translation>[Ýöû çåñ åļšö ţýþé ţĥé šéåţ&apos;š ñûɱƀéŕ, ţĥéñ Éñţéŕ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Someone, without a number</source>
        <translation>[Šöɱéöñé, ŵîţĥöûţ å ñûɱƀéŕ éééééé é]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé é]</translation>
    </message>
    <message>
        <source>Close the seats</source>
        <translation>[Çļöšé ţĥé šéåţš éééé]</translation>
    </message>
    <message>
        <source>Someone</source>
        <comment>a hand without a seat number</comment>
        <translation>[Šöɱéöñé é]</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>[Öñļîñé é]</translation>
    </message>
    <message>
        <source>Someone online</source>
        <translation>[Šöɱéöñé öñļîñé éééé]</translation>
    </message>
    <message>
        <source>New voices first</source>
        <translation>[Ñéŵ vöîçéš ƒîŕšţ éééé]</translation>
    </message>
    <message>
        <source>Whoever has not spoken goes first.</source>
        <translation>[Ŵĥöévéŕ ĥåš ñöţ šþöķéñ ĝöéš ƒîŕšţ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Some are online</source>
        <translation>[Šöɱé åŕé öñļîñé éééé]</translation>
    </message>
    <message>
        <source>Two lines, called in turn: the room and online.</source>
        <translation>[Ţŵö ļîñéš, çåļļéđ îñ ţûŕñ: ţĥé ŕööɱ åñđ öñļîñé. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Colours, not numbers</source>
        <translation>[Çöļöûŕš, ñöţ ñûɱƀéŕš éééééé]</translation>
    </message>
    <message>
        <source>Each seat is called by the colour of a token.</source>
        <translation>[Éåçĥ šéåţ îš çåļļéđ ƀý ţĥé çöļöûŕ öƒ å ţöķéñ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Time to share</source>
        <translation>[Ţîɱé ţö šĥåŕé ééé]</translation>
    </message>
    <message>
        <source>How the round goes</source>
        <translation>[Ĥöŵ ţĥé ŕöûñđ ĝöéš ééééé]</translation>
    </message>
    <message>
        <source>Which seat is next?</source>
        <translation>[Ŵĥîçĥ šéåţ îš ñéxţ? éééééé]</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>first</source>
        <comment>of the Tuesdays of a month</comment>
        <translation>[ƒîŕšţ é]</translation>
    </message>
    <message>
        <source>second</source>
        <comment>of the Tuesdays of a month</comment>
        <translation>[šéçöñđ é]</translation>
    </message>
    <message>
        <source>third</source>
        <comment>of the Tuesdays of a month</comment>
        <translation>[ţĥîŕđ é]</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>of the Tuesdays of a month</comment>
        <translation>[ƒöûŕţĥ é]</translation>
    </message>
    <message>
        <source>fifth</source>
        <comment>of the Tuesdays of a month</comment>
        <translation>[ƒîƒţĥ é]</translation>
    </message>
    <message>
        <source>last</source>
        <comment>of the Tuesdays of a month</comment>
        <translation>[ļåšţ é]</translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <comment>the end of a list</comment>
        <translation>[{some} åñđ {one} é]</translation>
    </message>
    <message>
        <source>not: {condition}</source>
        <comment>a condition turned round</comment>
        <translation>[ñöţ: {condition} é]</translation>
    </message>
    <message>
        <source>Only when: {conditions}.</source>
        <translation>[Öñļý ŵĥéñ: {conditions}. ééé]</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>[Ĝööđ Ƒŕîđåý éé]</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>[Éåšţéŕ Šûñđåý ééé]</translation>
    </message>
    <message>
        <source>Orthodox Easter</source>
        <translation>[Öŕţĥöđöx Éåšţéŕ éééé]</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>[Ŵĥîţ Šûñđåý éé]</translation>
    </message>
    <message>
        <source>Thanksgiving in the USA</source>
        <translation>[Ţĥåñķšĝîvîñĝ îñ ţĥé ÛŠÅ éééééé]</translation>
    </message>
    <message>
        <source>Week of the month</source>
        <translation>[Ŵééķ öƒ ţĥé ɱöñţĥ ééééé]</translation>
    </message>
    <message>
        <source>Last week of the month</source>
        <translation>[Ļåšţ ŵééķ öƒ ţĥé ɱöñţĥ éééééé]</translation>
    </message>
    <message>
        <source>Which meeting of the month</source>
        <translation>[Ŵĥîçĥ ɱééţîñĝ öƒ ţĥé ɱöñţĥ éééééé é]</translation>
    </message>
    <message>
        <source>Last meeting of the month</source>
        <translation>[Ļåšţ ɱééţîñĝ öƒ ţĥé ɱöñţĥ éééééé é]</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>[Ṁöñţĥ é]</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>[Ƒŕöɱ öñé đåý ţö åñöţĥéŕ éééééé]</translation>
    </message>
    <message>
        <source>A special day</source>
        <translation>[Å šþéçîåļ đåý ééé]</translation>
    </message>
    <message>
        <source>The words chosen</source>
        <translation>[Ţĥé ŵöŕđš çĥöšéñ éééé]</translation>
    </message>
    <message>
        <source>At least so many are here</source>
        <translation>[Åţ ļéåšţ šö ɱåñý åŕé ĥéŕé éééééé é]</translation>
    </message>
    <message>
        <source>At most so many are here</source>
        <translation>[Åţ ɱöšţ šö ɱåñý åŕé ĥéŕé éééééé é]</translation>
    </message>
    <message>
        <source>A newcomer is here</source>
        <translation>[Å ñéŵçöɱéŕ îš ĥéŕé ééééé]</translation>
    </message>
    <message>
        <source>An interpreter is here</source>
        <translation>[Åñ îñţéŕþŕéţéŕ îš ĥéŕé éééééé]</translation>
    </message>
    <message>
        <source>Little time is left</source>
        <translation>[Ļîţţļé ţîɱé îš ļéƒţ éééééé]</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date pattern for a day of one year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>Qt date pattern for a day of every year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>meeting {number} of the month</source>
        <translation>[ɱééţîñĝ {number} öƒ ţĥé ɱöñţĥ éééééé]</translation>
    </message>
    <message>
        <source>last meeting of the month</source>
        <translation>[ļåšţ ɱééţîñĝ öƒ ţĥé ɱöñţĥ éééééé é]</translation>
    </message>
    <message>
        <source>wording: {name}</source>
        <translation>[ŵöŕđîñĝ: {name} éé]</translation>
    </message>
    <message numerus="yes">
        <source>at least %n people are here</source>
        <translation>
            <numerusform>[åţ ļéåšţ %n þéŕšöñ îš ĥéŕé éééééé é]</numerusform>
            <numerusform>[åţ ļéåšţ %n þéöþļé åŕé ĥéŕé éééééé é]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n people are here</source>
        <translation>
            <numerusform>[åţ ɱöšţ %n þéŕšöñ îš ĥéŕé éééééé]</numerusform>
            <numerusform>[åţ ɱöšţ %n þéöþļé åŕé ĥéŕé éééééé é]</numerusform>
        </translation>
    </message>
    <message>
        <source>a newcomer is here</source>
        <translation>[å ñéŵçöɱéŕ îš ĥéŕé ééééé]</translation>
    </message>
    <message>
        <source>an interpreter is here</source>
        <translation>[åñ îñţéŕþŕéţéŕ îš ĥéŕé éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>less than %n minutes are left</source>
        <translation>
            <numerusform>[ļéšš ţĥåñ %n ɱîñûţé îš ļéƒţ éééééé é]</numerusform>
            <numerusform>[ļéšš ţĥåñ %n ɱîñûţéš åŕé ļéƒţ éééééé éé]</numerusform>
        </translation>
    </message>
    <message>
        <source>{which} week of the month</source>
        <translation>[{which} ŵééķ öƒ ţĥé ɱöñţĥ ééééé]</translation>
    </message>
    <message>
        <source>{which} {weekday} of the month</source>
        <translation>[{which} {weekday} öƒ ţĥé ɱöñţĥ éééé]</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>[ñö đåý ýéţ éé]</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two days</comment>
        <translation>[{first} ţö {last} é]</translation>
    </message>
    <message>
        <source>a day that is gone</source>
        <translation>[å đåý ţĥåţ îš ĝöñé ééééé]</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <comment>one meeting</comment>
        <translation>[{day} åţ {time} é]</translation>
    </message>
    <message>
        <source>No meeting on this day.</source>
        <translation>[Ñö ɱééţîñĝ öñ ţĥîš đåý. éééééé]</translation>
    </message>
    <message>
        <source>Its format is not here any more. Choose another one.</source>
        <translation>[Îţš ƒöŕɱåţ îš ñöţ ĥéŕé åñý ɱöŕé. Çĥööšé åñöţĥéŕ öñé. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>Moved from {day}.</source>
        <comment>a meeting and its usual day</comment>
        <translation>[Ṁövéđ ƒŕöɱ {day}. ééé]</translation>
    </message>
    <message>
        <source>There are two meetings on this day.</source>
        <translation>[Ţĥéŕé åŕé ţŵö ɱééţîñĝš öñ ţĥîš đåý. éééééé ééééé]</translation>
    </message>
    <message>
        <source>The format takes {minutes}; the room is yours for {length}.</source>
        <translation>[Ţĥé ƒöŕɱåţ ţåķéš {minutes}; ţĥé ŕööɱ îš ýöûŕš ƒöŕ {length}. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>{list}: {item}.</source>
        <comment>a list and what is due of it</comment>
        <translation>[{list}: {item}. é]</translation>
    </message>
    <message>
        <source>Without “{part}”: it is for {condition}.</source>
        <comment>a part and its condition</comment>
        <translation>[Ŵîţĥöûţ “{part}”: îţ îš ƒöŕ {condition}. éééééé]</translation>
    </message>
    <message>
        <source>“{part}” waits: {condition}.</source>
        <comment>a part and its condition</comment>
        <translation>[“{part}” ŵåîţš: {condition}. éé]</translation>
    </message>
    <message>
        <source>{days} at {time}</source>
        <comment>when a group meets</comment>
        <translation>[{days} åţ {time} é]</translation>
    </message>
    <message>
        <source>The {weeks} {days} of the month</source>
        <comment>when a group meets</comment>
        <translation>[Ţĥé {weeks} {days} öƒ ţĥé ɱöñţĥ ééééé]</translation>
    </message>
    <message>
        <source>Every {days}</source>
        <comment>when a group meets</comment>
        <translation>[Évéŕý {days} é]</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks on {days}</source>
        <comment>when a group meets</comment>
        <translation>
            <numerusform>[Évéŕý %n ŵééķ öñ {days} éééé]</numerusform>
            <numerusform>[Évéŕý %n ŵééķš öñ {days} éééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual format.</source>
        <translation>[Ţĥé ûšûåļ ƒöŕɱåţ. ééééé]</translation>
    </message>
    <message>
        <source>Chosen for this day.</source>
        <translation>[Çĥöšéñ ƒöŕ ţĥîš đåý. éééééé]</translation>
    </message>
    <message>
        <source>Because: {reason}.</source>
        <comment>why a night has its format</comment>
        <translation>[Ɓéçåûšé: {reason}. éé]</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Days of the week</source>
        <translation>[Đåýš öƒ ţĥé ŵééķ éééé]</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>[Šţåŕţ ţîɱé éé]</translation>
    </message>
    <message>
        <source>Count from one week later</source>
        <translation>[Çöûñţ ƒŕöɱ öñé ŵééķ ļåţéŕ éééééé é]</translation>
    </message>
    <message>
        <source>Only in these weeks of the month</source>
        <translation>[Öñļý îñ ţĥéšé ŵééķš öƒ ţĥé ɱöñţĥ éééééé éééé]</translation>
    </message>
    <message>
        <source>The usual format</source>
        <translation>[Ţĥé ûšûåļ ƒöŕɱåţ éééé]</translation>
    </message>
    <message>
        <source>The room is ours for longer. Now: {minutes}.</source>
        <translation>[Ţĥé ŕööɱ îš öûŕš ƒöŕ ļöñĝéŕ. Ñöŵ: {minutes}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>The room is ours for less long. Now: {minutes}.</source>
        <translation>[Ţĥé ŕööɱ îš öûŕš ƒöŕ ļéšš ļöñĝ. Ñöŵ: {minutes}. éééééé éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>More weeks between meetings. Now: every %n weeks.</source>
        <translation>
            <numerusform>[Ṁöŕé ŵééķš ƀéţŵééñ ɱééţîñĝš. Ñöŵ: évéŕý %n ŵééķ. éééééé éééééé éé]</numerusform>
            <numerusform>[Ṁöŕé ŵééķš ƀéţŵééñ ɱééţîñĝš. Ñöŵ: évéŕý %n ŵééķš. éééééé éééééé ééé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer weeks between meetings. Now: every %n weeks.</source>
        <translation>
            <numerusform>[Ƒéŵéŕ ŵééķš ƀéţŵééñ ɱééţîñĝš. Ñöŵ: évéŕý %n ŵééķ. éééééé éééééé ééé]</numerusform>
            <numerusform>[Ƒéŵéŕ ŵééķš ƀéţŵééñ ɱééţîñĝš. Ñöŵ: évéŕý %n ŵééķš. éééééé éééééé ééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>[Đåýš é]</translation>
    </message>
    <message>
        <source>Minutes the room is ours</source>
        <translation>[Ṁîñûţéš ţĥé ŕööɱ îš öûŕš éééééé é]</translation>
    </message>
    <message>
        <source>A longer format is told in the list of coming meetings.</source>
        <translation>[Å ļöñĝéŕ ƒöŕɱåţ îš ţöļđ îñ ţĥé ļîšţ öƒ çöɱîñĝ ɱééţîñĝš. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>[Évéŕý ĥöŵ ɱåñý ŵééķš éééééé]</translation>
    </message>
    <message>
        <source>If these are the wrong weeks</source>
        <translation>[Îƒ ţĥéšé åŕé ţĥé ŵŕöñĝ ŵééķš éééééé éé]</translation>
    </message>
    <message>
        <source>None chosen: in all of them.</source>
        <translation>[Ñöñé çĥöšéñ: îñ åļļ öƒ ţĥéɱ. éééééé éé]</translation>
    </message>
</context>
<context>
    <name>SeriesLists</name>
    <message>
        <source>Lists that go on from meeting to meeting</source>
        <translation>[Ļîšţš ţĥåţ ĝö öñ ƒŕöɱ ɱééţîñĝ ţö ɱééţîñĝ éééééé éééééé]</translation>
    </message>
    <message>
        <source>A list moves on only when a meeting was held. Write no names of people.</source>
        <translation>[Å ļîšţ ɱövéš öñ öñļý ŵĥéñ å ɱééţîñĝ ŵåš ĥéļđ. Ŵŕîţé ñö ñåɱéš öƒ þéöþļé. éééééé éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>[Åđđ å ļîšţ éé]</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>the name of a new list</comment>
        <translation>[Šţéþ é]</translation>
    </message>
</context>
<context>
    <name>SeriesNights</name>
    <message>
        <source>The next meetings</source>
        <translation>[Ţĥé ñéxţ ɱééţîñĝš ééééé]</translation>
    </message>
</context>
<context>
    <name>SeriesPage</name>
    <message>
        <source>When we meet</source>
        <translation>[Ŵĥéñ ŵé ɱééţ ééé]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Ɓåçķ é]</translation>
    </message>
    <message>
        <source>Settle it once, and Today offers the right format at the right time.</source>
        <translation>[Šéţţļé îţ öñçé, åñđ Ţöđåý öƒƒéŕš ţĥé ŕîĝĥţ ƒöŕɱåţ åţ ţĥé ŕîĝĥţ ţîɱé. éééééé éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>While a meeting runs, nothing is changed here.</source>
        <translation>[Ŵĥîļé å ɱééţîñĝ ŕûñš, ñöţĥîñĝ îš çĥåñĝéđ ĥéŕé. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Our meetings</source>
        <translation>[Öûŕ ɱééţîñĝš ééé]</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>[Åđđ å ɱééţîñĝ ééé]</translation>
    </message>
    <message>
        <source>Take this meeting away</source>
        <translation>[Ţåķé ţĥîš ɱééţîñĝ åŵåý éééééé]</translation>
    </message>
</context>
<context>
    <name>SeriesRules</name>
    <message>
        <source>Another format on some days</source>
        <translation>[Åñöţĥéŕ ƒöŕɱåţ öñ šöɱé đåýš éééééé éé]</translation>
    </message>
    <message>
        <source>The first rule that fits chooses the format.</source>
        <translation>[Ţĥé ƒîŕšţ ŕûļé ţĥåţ ƒîţš çĥööšéš ţĥé ƒöŕɱåţ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>[Åđđ å ŕûļé éé]</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>[Šéţţîñĝš é]</translation>
    </message>
    <message>
        <source>Language and direction</source>
        <translation>[Ļåñĝûåĝé åñđ đîŕéçţîöñ éééééé]</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>[Ļööķ é]</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>[Šöûñđ é]</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>[Ţîɱéŕš é]</translation>
    </message>
    <message>
        <source>A line halfway, when nobody has been counted</source>
        <translation>[Å ļîñé ĥåļƒŵåý, ŵĥéñ ñöƀöđý ĥåš ƀééñ çöûñţéđ éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Room screen</source>
        <translation>[Ŕööɱ šçŕééñ éé]</translation>
    </message>
    <message>
        <source>Letters and digits as keys in a meeting</source>
        <translation>[Ļéţţéŕš åñđ đîĝîţš åš ķéýš îñ å ɱééţîñĝ éééééé éééééé]</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation>[Šåɱé åš ţĥîš çöɱþûţéŕ éééééé]</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>[Ļåñĝûåĝé é]</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>[Ļîĝĥţ é]</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>[Đåŕķ é]</translation>
    </message>
    <message>
        <source>Larger text. Now {number} per cent.</source>
        <translation>[Ļåŕĝéŕ ţéxţ. Ñöŵ {number} þéŕ çéñţ. éééééé éé]</translation>
    </message>
    <message>
        <source>Smaller text. Now {number} per cent.</source>
        <translation>[Šɱåļļéŕ ţéxţ. Ñöŵ {number} þéŕ çéñţ. éééééé éé]</translation>
    </message>
    <message>
        <source>Text size, in per cent</source>
        <translation>[Ţéxţ šîžé, îñ þéŕ çéñţ éééééé]</translation>
    </message>
    <message>
        <source>Large print, with larger words to say</source>
        <translation>[Ļåŕĝé þŕîñţ, ŵîţĥ ļåŕĝéŕ ŵöŕđš ţö šåý éééééé éééééé]</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>[Åš ûšûåļ é]</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>[Åš ļîţţļé åš þöššîƀļé éééééé]</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>[Ṁövéɱéñţ é]</translation>
    </message>
    <message>
        <source>Louder. Now {number} of 100.</source>
        <translation>[Ļöûđéŕ. Ñöŵ {number} öƒ 100. éééééé]</translation>
    </message>
    <message>
        <source>Softer. Now {number} of 100.</source>
        <translation>[Šöƒţéŕ. Ñöŵ {number} öƒ 100. éééééé]</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>[Šöûñđš é]</translation>
    </message>
    <message>
        <source>How loud, up to 100</source>
        <translation>[Ĥöŵ ļöûđ, ûþ ţö 100 éééééé]</translation>
    </message>
    <message>
        <source>A soft bell when a share&apos;s time is up</source>
        <translation>[Å šöƒţ ƀéļļ ŵĥéñ å šĥåŕé&apos;š ţîɱé îš ûþ éééééé éééééé]</translation>
    </message>
    <message>
        <source>Disc and words</source>
        <translation>[Đîšç åñđ ŵöŕđš éééé]</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>[Đîšç é]</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>[Đîĝîţš é]</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>[Ñöţĥîñĝ é]</translation>
    </message>
    <message>
        <source>What shows a speaker&apos;s time</source>
        <translation>[Ŵĥåţ šĥöŵš å šþéåķéŕ&apos;š ţîɱé éééééé éé]</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>[Ñûɱƀéŕš é]</translation>
    </message>
    <message>
        <source>Colours of tokens</source>
        <translation>[Çöļöûŕš öƒ ţöķéñš ééééé]</translation>
    </message>
    <message>
        <source>How seats are called</source>
        <translation>[Ĥöŵ šéåţš åŕé çåļļéđ éééééé]</translation>
    </message>
    <message>
        <source>Larger letters for the room. Now {number}.</source>
        <translation>[Ļåŕĝéŕ ļéţţéŕš ƒöŕ ţĥé ŕööɱ. Ñöŵ {number}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Smaller letters for the room. Now {number}.</source>
        <translation>[Šɱåļļéŕ ļéţţéŕš ƒöŕ ţĥé ŕööɱ. Ñöŵ {number}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Light or dark room</source>
        <translation>[Ļîĝĥţ öŕ đåŕķ ŕööɱ ééééé]</translation>
    </message>
    <message>
        <source>What shows the room a speaker&apos;s time</source>
        <translation>[Ŵĥåţ šĥöŵš ţĥé ŕööɱ å šþéåķéŕ&apos;š ţîɱé éééééé ééééé]</translation>
    </message>
    <message>
        <source>The time-keeper&apos;s silent signs: two minutes, one minute</source>
        <translation>[Ţĥé ţîɱé-ķééþéŕ&apos;š šîļéñţ šîĝñš: ţŵö ɱîñûţéš, öñé ɱîñûţé éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>A clock in the corner</source>
        <translation>[Å çļöçķ îñ ţĥé çöŕñéŕ éééééé]</translation>
    </message>
    <message>
        <source>How far is the last chair?</source>
        <translation>[Ĥöŵ ƒåŕ îš ţĥé ļåšţ çĥåîŕ? éééééé é]</translation>
    </message>
    <message>
        <source>What does the room look at?</source>
        <translation>[Ŵĥåţ đöéš ţĥé ŕööɱ ļööķ åţ? éééééé éé]</translation>
    </message>
    <message>
        <source>Letters of a reading</source>
        <translation>[Ļéţţéŕš öƒ å ŕéåđîñĝ éééééé]</translation>
    </message>
    <message>
        <source>On</source>
        <translation>[Öñ é]</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>[Öƒƒ é]</translation>
    </message>
    <message>
        <source>Space, Backspace, PageDown and Enter always work.</source>
        <translation>[Šþåçé, Ɓåçķšþåçé, ÞåĝéĐöŵñ åñđ Éñţéŕ åļŵåýš ŵöŕķ. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>[Ĥéåŕ îţ é]</translation>
    </message>
    <message>
        <source>Hear it: the bell</source>
        <translation>[Ĥéåŕ îţ: ţĥé ƀéļļ ééééé]</translation>
    </message>
    <message>
        <source>Days and times. How many were here, and how many were new. Milestones by kind. Minutes shared. Your own cards, places and lists.</source>
        <translation>[Đåýš åñđ ţîɱéš. Ĥöŵ ɱåñý ŵéŕé ĥéŕé, åñđ ĥöŵ ɱåñý ŵéŕé ñéŵ. Ṁîļéšţöñéš ƀý ķîñđ. Ṁîñûţéš šĥåŕéđ. Ýöûŕ öŵñ çåŕđš, þļåçéš åñđ ļîšţš. éééééé éééééé éééééé éééééé éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Names, what was said, who waited, who spoke.</source>
        <translation>[Ñåɱéš, ŵĥåţ ŵåš šåîđ, ŵĥö ŵåîţéđ, ŵĥö šþöķé. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Nothing is kept this time.</source>
        <translation>[Ñöţĥîñĝ îš ķéþţ ţĥîš ţîɱé. éééééé é]</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>[Þŕîvåçý é]</translation>
    </message>
    <message>
        <source>Light, for bright rooms</source>
        <translation>[Ļîĝĥţ, ƒöŕ ƀŕîĝĥţ ŕööɱš éééééé]</translation>
    </message>
    <message>
        <source>32 inch television</source>
        <translation>[32 îñçĥ ţéļévîšîöñ ééééé]</translation>
    </message>
    <message>
        <source>43 inch</source>
        <translation>[43 îñçĥ é]</translation>
    </message>
    <message>
        <source>55 inch</source>
        <translation>[55 îñçĥ é]</translation>
    </message>
    <message>
        <source>Wall, 1.2 m high</source>
        <translation>[Ŵåļļ, 1.2 ɱ ĥîĝĥ éééé]</translation>
    </message>
    <message>
        <source>Wall, 1.5 m high</source>
        <translation>[Ŵåļļ, 1.5 ɱ ĥîĝĥ éééé]</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <comment>a distance in metres</comment>
        <translation>[{metres} ɱ é]</translation>
    </message>
    <message>
        <source>From the last chair this may be hard to read. Print it large instead, and hand it out.</source>
        <translation>[Ƒŕöɱ ţĥé ļåšţ çĥåîŕ ţĥîš ɱåý ƀé ĥåŕđ ţö ŕéåđ. Þŕîñţ îţ ļåŕĝé îñšţéåđ, åñđ ĥåñđ îţ öûţ. éééééé éééééé éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>From the last chair this reads well.</source>
        <translation>[Ƒŕöɱ ţĥé ļåšţ çĥåîŕ ţĥîš ŕéåđš ŵéļļ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>From the last chair this can be read. {size} reads more easily.</source>
        <translation>[Ƒŕöɱ ţĥé ļåšţ çĥåîŕ ţĥîš çåñ ƀé ŕéåđ. {size} ŕéåđš ɱöŕé éåšîļý. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>[Ŵĥåţ îš ķéþţ ééé]</translation>
    </message>
    <message>
        <source>Keys and remote</source>
        <translation>[Ķéýš åñđ ŕéɱöţé éééé]</translation>
    </message>
    <message>
        <source>Dim</source>
        <comment>a theme for a night room</comment>
        <translation>[Đîɱ é]</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>[Ĥîĝĥ çöñţŕåšţ, ļîĝĥţ éééééé]</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>[Ĥîĝĥ çöñţŕåšţ, đåŕķ éééééé]</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>[Çöļöûŕš é]</translation>
    </message>
    <message>
        <source>What is never kept</source>
        <translation>[Ŵĥåţ îš ñévéŕ ķéþţ ééééé]</translation>
    </message>
    <message>
        <source>Where it is kept, encrypted</source>
        <translation>[Ŵĥéŕé îţ îš ķéþţ, éñçŕýþţéđ éééééé éé]</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>[Ŵåýš îñ é]</translation>
    </message>
    <message>
        <source>These settings could not be saved. They hold until you close Facilitator.</source>
        <translation>[Ţĥéšé šéţţîñĝš çöûļđ ñöţ ƀé šåvéđ. Ţĥéý ĥöļđ ûñţîļ ýöû çļöšé Ƒåçîļîţåţöŕ. éééééé éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Ûñđö é]</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>[Ûñđö ţĥé ļåšţ çĥåñĝé éééééé]</translation>
    </message>
    <message>
        <source>Put this page back as it was</source>
        <translation>[Þûţ ţĥîš þåĝé ƀåçķ åš îţ ŵåš éééééé éé]</translation>
    </message>
    <message>
        <source>No loudspeaker answers.</source>
        <translation>[Ñö ļöûđšþéåķéŕ åñšŵéŕš. éééééé]</translation>
    </message>
    <message>
        <source>Sounds are off on this page.</source>
        <translation>[Šöûñđš åŕé öƒƒ öñ ţĥîš þåĝé. éééééé éé]</translation>
    </message>
    <message>
        <source>Sounds are off for now. M brings them back.</source>
        <translation>[Šöûñđš åŕé öƒƒ ƒöŕ ñöŵ. Ṁ ƀŕîñĝš ţĥéɱ ƀåçķ. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain, and five words.</source>
        <translation>[Ţĥîš çöɱþûţéŕ&apos;š ķéýçĥåîñ, åñđ ƒîvé ŵöŕđš. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Five words.</source>
        <translation>[Ƒîvé ŵöŕđš. éé]</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain, and nothing else yet.</source>
        <translation>[Ţĥîš çöɱþûţéŕ&apos;š ķéýçĥåîñ, åñđ ñöţĥîñĝ éļšé ýéţ. éééééé éééééé ééé]</translation>
    </message>
</context>
<context>
    <name>SingleStart</name>
    <message>
        <source>Facilitator is open already, but it does not answer. Wait a moment, then start it again.</source>
        <translation>[Ƒåçîļîţåţöŕ îš öþéñ åļŕéåđý, ƀûţ îţ đöéš ñöţ åñšŵéŕ. Ŵåîţ å ɱöɱéñţ, ţĥéñ šţåŕţ îţ åĝåîñ. éééééé éééééé éééééé éééééé ééééé]</translation>
    </message>
</context>
<context>
    <name>StartSteps</name>
    <message>
        <source>A quarter of an hour earlier. Now {time}.</source>
        <translation>[Å qûåŕţéŕ öƒ åñ ĥöûŕ éåŕļîéŕ. Ñöŵ {time}. éééééé ééééé]</translation>
    </message>
    <message>
        <source>A quarter of an hour later. Now {time}.</source>
        <translation>[Å qûåŕţéŕ öƒ åñ ĥöûŕ ļåţéŕ. Ñöŵ {time}. éééééé éééé]</translation>
    </message>
</context>
<context>
    <name>TakeUp</name>
    <message>
        <source>We use this from</source>
        <translation>[Ŵé ûšé ţĥîš ƒŕöɱ éééé]</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date pattern of a day that can be typed</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>[Ţåķé îţ ûþ éé]</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>[Ñöţ ýéţ é]</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>short, after a number</comment>
        <translation>
            <numerusform>[%n ɱîñ é]</numerusform>
            <numerusform>[%n ɱîñ é]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>[%n ɱîñûţé é]</numerusform>
            <numerusform>[%n ɱîñûţéš é]</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>Qt date pattern for a weekday and day, without the year</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>Qt date pattern for a list, without the year</comment>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>Qt date pattern for a list, with the year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>+{minutes} min</source>
        <comment>time over the limit</comment>
        <translation>[+{minutes} ɱîñ é]</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>[%n šéçöñđ é]</numerusform>
            <numerusform>[%n šéçöñđš é]</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute {seconds}</source>
        <comment>a length of time</comment>
        <translation>[1 ɱîñûţé {seconds} éé]</translation>
    </message>
    <message>
        <source>{minutes} minutes {seconds}</source>
        <comment>a length of time</comment>
        <translation>[{minutes} ɱîñûţéš {seconds} éé]</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>[Öñ ĥöļđ é]</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>[Ţîɱé îš ûþ éé]</translation>
    </message>
    <message>
        <source>A little over</source>
        <translation>[Å ļîţţļé övéŕ ééé]</translation>
    </message>
    <message>
        <source>A few seconds</source>
        <translation>[Å ƒéŵ šéçöñđš ééé]</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>[{seconds} šéçöñđš é]</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes</source>
        <comment>time left</comment>
        <translation>
            <numerusform>[Åƀöûţ %n ɱîñûţé ééé]</numerusform>
            <numerusform>[Åƀöûţ %n ɱîñûţéš éééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins in a few seconds</source>
        <translation>[Ɓéĝîñš îñ å ƒéŵ šéçöñđš éééééé]</translation>
    </message>
    <message>
        <source>Begins in {time}</source>
        <comment>a silence, after time to settle</comment>
        <translation>[Ɓéĝîñš îñ {time} éé]</translation>
    </message>
    <message>
        <source>of {time}</source>
        <comment>the whole of a speaker&apos;s time</comment>
        <translation>[öƒ {time} é]</translation>
    </message>
    <message numerus="yes">
        <source>Held %n min</source>
        <translation>
            <numerusform>[Ĥéļđ %n ɱîñ éé]</numerusform>
            <numerusform>[Ĥéļđ %n ɱîñ éé]</numerusform>
        </translation>
    </message>
    <message>
        <source>On time</source>
        <translation>[Öñ ţîɱé é]</translation>
    </message>
    <message>
        <source>A little behind</source>
        <translation>[Å ļîţţļé ƀéĥîñđ éééé]</translation>
    </message>
    <message>
        <source>A little ahead</source>
        <translation>[Å ļîţţļé åĥéåđ éééé]</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>[%n ɱîñ ƀéĥîñđ éé]</numerusform>
            <numerusform>[%n ɱîñ ƀéĥîñđ éé]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>[%n ɱîñ åĥéåđ éé]</numerusform>
            <numerusform>[%n ɱîñ åĥéåđ éé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned end {time}</source>
        <translation>[Þļåññéđ éñđ {time} ééé]</translation>
    </message>
    <message numerus="yes">
        <source>Ends {time}, %n minutes left</source>
        <translation>
            <numerusform>[Éñđš {time}, %n ɱîñûţé ļéƒţ éééééé]</numerusform>
            <numerusform>[Éñđš {time}, %n ɱîñûţéš ļéƒţ éééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends {time}</source>
        <comment>the planned end of a meeting</comment>
        <translation>[Éñđš {time} é]</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>people in the room</comment>
        <translation>[Ĥéŕé é]</translation>
    </message>
    <message>
        <source>New</source>
        <comment>people new to us</comment>
        <translation>[Ñéŵ é]</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>[Öñļîñé é]</translation>
    </message>
    <message>
        <source>First meeting ever</source>
        <translation>[Ƒîŕšţ ɱééţîñĝ évéŕ ééééé]</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>[Vîšîţöŕš é]</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>[24 ĥöûŕš é]</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>[1 ŵééķ é]</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>[30 đåýš é]</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>[60 đåýš é]</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>[90 đåýš é]</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>[6 ɱöñţĥš é]</translation>
    </message>
    <message>
        <source>9 months</source>
        <translation>[9 ɱöñţĥš é]</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>[1 ýéåŕ é]</translation>
    </message>
    <message>
        <source>18 months</source>
        <translation>[18 ɱöñţĥš éé]</translation>
    </message>
    <message>
        <source>Years</source>
        <comment>two or more</comment>
        <translation>[Ýéåŕš é]</translation>
    </message>
    <message>
        <source>None marked</source>
        <translation>[Ñöñé ɱåŕķéđ éé]</translation>
    </message>
    <message>
        <source>{milestone}: {number}</source>
        <comment>how many of one milestone</comment>
        <translation>[{milestone}: {number} é]</translation>
    </message>
</context>
<context>
    <name>TimeStepper</name>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>[Å qûåŕţéŕ öƒ åñ ĥöûŕ éåŕļîéŕ éééééé éé]</translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation>[Å qûåŕţéŕ öƒ åñ ĥöûŕ ļåţéŕ éééééé é]</translation>
    </message>
    <message>
        <source>Type a time like 19:30 or 7:30 pm.</source>
        <translation>[Ţýþé å ţîɱé ļîķé 19:30 öŕ 7:30 þɱ. éééééé ééééé]</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Tonight at {time}</source>
        <translation>[Ţöñîĝĥţ åţ {time} éé]</translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <translation>[Ţöđåý åţ {time} éé]</translation>
    </message>
    <message>
        <source>Tomorrow at {time}</source>
        <translation>[Ţöɱöŕŕöŵ åţ {time} ééé]</translation>
    </message>
    <message>
        <source>Yesterday at {time}</source>
        <translation>[Ýéšţéŕđåý åţ {time} ééé]</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>[{day} åţ {time} é]</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <comment>of a meeting&apos;s format</comment>
        <translation>
            <numerusform>[%n þåŕţ é]</numerusform>
            <numerusform>[%n þåŕţš é]</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes}, until {time}. {parts}.</source>
        <translation>[{minutes}, ûñţîļ {time}. {parts}. éé]</translation>
    </message>
    <message>
        <source>Start meeting, {format}, {time}, {minutes}</source>
        <translation>[Šţåŕţ ɱééţîñĝ, {format}, {time}, {minutes} éééééé]</translation>
    </message>
    <message>
        <source>A meeting was running until {time}.</source>
        <translation>[Å ɱééţîñĝ ŵåš ŕûññîñĝ ûñţîļ {time}. éééééé ééé]</translation>
    </message>
    <message>
        <source>A meeting was running until {time} on {day}.</source>
        <translation>[Å ɱééţîñĝ ŵåš ŕûññîñĝ ûñţîļ {time} öñ {day}. éééééé éééé]</translation>
    </message>
    <message numerus="yes">
        <source>%n chairs</source>
        <translation>
            <numerusform>[%n çĥåîŕ é]</numerusform>
            <numerusform>[%n çĥåîŕš é]</numerusform>
        </translation>
    </message>
    <message>
        <source>The room screen is open. It says when the meeting begins.</source>
        <translation>[Ţĥé ŕööɱ šçŕééñ îš öþéñ. Îţ šåýš ŵĥéñ ţĥé ɱééţîñĝ ƀéĝîñš. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Staying awake</source>
        <translation>[Šţåýîñĝ åŵåķé ééé]</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>[Ţîçķ öƒƒ é]</translation>
    </message>
    <message>
        <source>Tick off: getting ready</source>
        <translation>[Ţîçķ öƒƒ: ĝéţţîñĝ ŕéåđý éééééé]</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>[Ĝéţţîñĝ ŕéåđý ééé]</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>[Ƒîļļ îñ é]</translation>
    </message>
    <message>
        <source>Fill in the words for tonight</source>
        <translation>[Ƒîļļ îñ ţĥé ŵöŕđš ƒöŕ ţöñîĝĥţ éééééé ééé]</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>[Çĥåñĝé é]</translation>
    </message>
    <message>
        <source>Change the words for tonight</source>
        <translation>[Çĥåñĝé ţĥé ŵöŕđš ƒöŕ ţöñîĝĥţ éééééé éé]</translation>
    </message>
    <message>
        <source>Words for tonight</source>
        <translation>[Ŵöŕđš ƒöŕ ţöñîĝĥţ ééééé]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çļöšé é]</translation>
    </message>
    <message>
        <source>Close the room screen</source>
        <translation>[Çļöšé ţĥé ŕööɱ šçŕééñ éééééé]</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>[Öþéñ é]</translation>
    </message>
    <message>
        <source>Open the room screen</source>
        <translation>[Öþéñ ţĥé ŕööɱ šçŕééñ éééééé]</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>[Šéţ ûþ é]</translation>
    </message>
    <message>
        <source>Set up the room screen</source>
        <translation>[Šéţ ûþ ţĥé ŕööɱ šçŕééñ éééééé]</translation>
    </message>
    <message>
        <source>Room screen</source>
        <translation>[Ŕööɱ šçŕééñ éé]</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>[Šöûñđ é]</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>[Ĥéåŕ îţ é]</translation>
    </message>
    <message>
        <source>Hear it: the bell</source>
        <translation>[Ĥéåŕ îţ: ţĥé ƀéļļ ééééé]</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>[Ɓåţţéŕý é]</translation>
    </message>
    <message>
        <source>A second screen is connected. Nothing is shown on it.</source>
        <translation>[Å šéçöñđ šçŕééñ îš çöññéçţéđ. Ñöţĥîñĝ îš šĥöŵñ öñ îţ. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>One screen is connected. That is enough to lead a meeting.</source>
        <translation>[Öñé šçŕééñ îš çöññéçţéđ. Ţĥåţ îš éñöûĝĥ ţö ļéåđ å ɱééţîñĝ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>No loudspeaker answers. The bell shows on the screen.</source>
        <translation>[Ñö ļöûđšþéåķéŕ åñšŵéŕš. Ţĥé ƀéļļ šĥöŵš öñ ţĥé šçŕééñ. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>Sounds are off in Settings. The bell shows on the screen.</source>
        <translation>[Šöûñđš åŕé öƒƒ îñ Šéţţîñĝš. Ţĥé ƀéļļ šĥöŵš öñ ţĥé šçŕééñ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Sounds are off for now. M brings them back.</source>
        <translation>[Šöûñđš åŕé öƒƒ ƒöŕ ñöŵ. Ṁ ƀŕîñĝš ţĥéɱ ƀåçķ. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Soft bell for silence, low. No bell for shares.</source>
        <translation>[Šöƒţ ƀéļļ ƒöŕ šîļéñçé, ļöŵ. Ñö ƀéļļ ƒöŕ šĥåŕéš. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Soft bell for silence, half loud. No bell for shares.</source>
        <translation>[Šöƒţ ƀéļļ ƒöŕ šîļéñçé, ĥåļƒ ļöûđ. Ñö ƀéļļ ƒöŕ šĥåŕéš. éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>Soft bell for silence, loud. No bell for shares.</source>
        <translation>[Šöƒţ ƀéļļ ƒöŕ šîļéñçé, ļöûđ. Ñö ƀéļļ ƒöŕ šĥåŕéš. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Soft bell for silence and shares, low.</source>
        <translation>[Šöƒţ ƀéļļ ƒöŕ šîļéñçé åñđ šĥåŕéš, ļöŵ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Soft bell for silence and shares, half loud.</source>
        <translation>[Šöƒţ ƀéļļ ƒöŕ šîļéñçé åñđ šĥåŕéš, ĥåļƒ ļöûđ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Soft bell for silence and shares, loud.</source>
        <translation>[Šöƒţ ƀéļļ ƒöŕ šîļéñçé åñđ šĥåŕéš, ļöûđ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>{percent} %, and the charger is plugged in.</source>
        <translation>[{percent} %, åñđ ţĥé çĥåŕĝéŕ îš þļûĝĝéđ îñ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>{percent} %. Plug in the charger if you can.</source>
        <translation>[{percent} %. Þļûĝ îñ ţĥé çĥåŕĝéŕ îƒ ýöû çåñ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>{percent} %.</source>
        <comment>battery</comment>
        <translation>[{percent} %. é]</translation>
    </message>
    <message>
        <source>{percent} %, about {minutes}. Plug in the charger if you can.</source>
        <translation>[{percent} %, åƀöûţ {minutes}. Þļûĝ îñ ţĥé çĥåŕĝéŕ îƒ ýöû çåñ. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>{percent} %, about {minutes}. That is enough for this meeting.</source>
        <translation>[{percent} %, åƀöûţ {minutes}. Ţĥåţ îš éñöûĝĥ ƒöŕ ţĥîš ɱééţîñĝ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>This laptop stays awake while a meeting runs.</source>
        <translation>[Ţĥîš ļåþţöþ šţåýš åŵåķé ŵĥîļé å ɱééţîñĝ ŕûñš. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>This laptop may fall asleep. Touch a key now and then.</source>
        <translation>[Ţĥîš ļåþţöþ ɱåý ƒåļļ åšļééþ. Ţöûçĥ å ķéý ñöŵ åñđ ţĥéñ. éééééé éééééé éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>%n counts are not checked yet.</source>
        <translation>
            <numerusform>[%n çöûñţ îš ñöţ çĥéçķéđ ýéţ. éééééé é]</numerusform>
            <numerusform>[%n çöûñţš åŕé ñöţ çĥéçķéđ ýéţ. éééééé éé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s count is not checked yet.</source>
        <translation>[Ţöđåý&apos;š çöûñţ îš ñöţ çĥéçķéđ ýéţ. éééééé éééé]</translation>
    </message>
    <message>
        <source>Last week&apos;s count is not checked yet.</source>
        <translation>[Ļåšţ ŵééķ&apos;š çöûñţ îš ñöţ çĥéçķéđ ýéţ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>The count of {day} is not checked yet.</source>
        <translation>[Ţĥé çöûñţ öƒ {day} îš ñöţ çĥéçķéđ ýéţ. éééééé éééé]</translation>
    </message>
</context>
<context>
    <name>TodayChecklist</name>
    <message>
        <source>Done</source>
        <translation>[Đöñé é]</translation>
    </message>
    <message>
        <source>Done with the list: getting ready</source>
        <translation>[Đöñé ŵîţĥ ţĥé ļîšţ: ĝéţţîñĝ ŕéåđý éééééé éééé]</translation>
    </message>
</context>
<context>
    <name>TodayFillings</name>
    <message>
        <source>This is read aloud, so write no names of people.</source>
        <translation>[Ţĥîš îš ŕéåđ åļöûđ, šö ŵŕîţé ñö ñåɱéš öƒ þéöþļé. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>[Đöñé é]</translation>
    </message>
    <message>
        <source>Done with the words for tonight</source>
        <translation>[Đöñé ŵîţĥ ţĥé ŵöŕđš ƒöŕ ţöñîĝĥţ éééééé ééé]</translation>
    </message>
    <message>
        <source>Not saved yet. Tonight it is there.</source>
        <translation>[Ñöţ šåvéđ ýéţ. Ţöñîĝĥţ îţ îš ţĥéŕé. éééééé ééééé]</translation>
    </message>
    <message>
        <source>{name}. It is kept for every meeting.</source>
        <translation>[{name}. Îţ îš ķéþţ ƒöŕ évéŕý ɱééţîñĝ. éééééé ééé]</translation>
    </message>
    <message>
        <source>{name}. For tonight only.</source>
        <translation>[{name}. Ƒöŕ ţöñîĝĥţ öñļý. éééééé]</translation>
    </message>
    <message>
        <source>{name}. Type the text, paste it, or choose one. For tonight only.</source>
        <translation>[{name}. Ţýþé ţĥé ţéxţ, þåšţé îţ, öŕ çĥööšé öñé. Ƒöŕ ţöñîĝĥţ öñļý. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Take: {title}</source>
        <translation>[Ţåķé: {title} é]</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Change format</source>
        <translation>[Çĥåñĝé ƒöŕɱåţ ééé]</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>[Çĥåñĝé ţîɱé éé]</translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation>[Šţåŕţ ɱééţîñĝ ééé]</translation>
    </message>
    <message>
        <source>No format yet</source>
        <translation>[Ñö ƒöŕɱåţ ýéţ ééé]</translation>
    </message>
    <message>
        <source>Pick a format and you are ready.</source>
        <translation>[Þîçķ å ƒöŕɱåţ åñđ ýöû åŕé ŕéåđý. éééééé éééé]</translation>
    </message>
    <message>
        <source>Choose a format</source>
        <translation>[Çĥööšé å ƒöŕɱåţ éééé]</translation>
    </message>
    <message>
        <source>Part {part} of {parts}: {title}.</source>
        <translation>[Þåŕţ {part} öƒ {parts}: {title}. ééé]</translation>
    </message>
    <message>
        <source>Meeting running</source>
        <translation>[Ṁééţîñĝ ŕûññîñĝ éééé]</translation>
    </message>
    <message>
        <source>Return to meeting</source>
        <translation>[Ŕéţûŕñ ţö ɱééţîñĝ ééééé]</translation>
    </message>
    <message>
        <source>{chairs}. Change how many.</source>
        <translation>[{chairs}. Çĥåñĝé ĥöŵ ɱåñý. ééééé]</translation>
    </message>
    <message>
        <source>When we meet</source>
        <translation>[Ŵĥéñ ŵé ɱééţ ééé]</translation>
    </message>
    <message>
        <source>This meeting was never closed. Its counts are safe.</source>
        <translation>[Ţĥîš ɱééţîñĝ ŵåš ñévéŕ çļöšéđ. Îţš çöûñţš åŕé šåƒé. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>[Çļöšé îţ ñöŵ ééé]</translation>
    </message>
    <message>
        <source>This meeting is still open. It is as you left it.</source>
        <translation>[Ţĥîš ɱééţîñĝ îš šţîļļ öþéñ. Îţ îš åš ýöû ļéƒţ îţ. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>[Çåŕŕý öñ é]</translation>
    </message>
    <message>
        <source>Opening your group. The meeting starts then.</source>
        <translation>[Öþéñîñĝ ýöûŕ ĝŕöûþ. Ţĥé ɱééţîñĝ šţåŕţš ţĥéñ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Opening your group...</source>
        <translation>[Öþéñîñĝ ýöûŕ ĝŕöûþ... éééééé]</translation>
    </message>
</context>
<context>
    <name>TonightEditor</name>
    <message>
        <source>Chairs, add one. Now {chairs}.</source>
        <translation>[Çĥåîŕš, åđđ öñé. Ñöŵ {chairs}. éééééé]</translation>
    </message>
    <message>
        <source>Chairs, take one away. Now {chairs}.</source>
        <translation>[Çĥåîŕš, ţåķé öñé åŵåý. Ñöŵ {chairs}. éééééé éé]</translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>[Å qûåŕţéŕ öƒ åñ ĥöûŕ éåŕļîéŕ éééééé éé]</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>[Šţåŕţ ţîɱé éé]</translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation>[Å qûåŕţéŕ öƒ åñ ĥöûŕ ļåţéŕ éééééé é]</translation>
    </message>
    <message>
        <source>Type a time like 19:30 or 7:30 pm.</source>
        <translation>[Ţýþé å ţîɱé ļîķé 19:30 öŕ 7:30 þɱ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>[Đöñé é]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Ûñđö é]</translation>
    </message>
    <message>
        <source>Undo: start time and chairs as before</source>
        <translation>[Ûñđö: šţåŕţ ţîɱé åñđ çĥåîŕš åš ƀéƒöŕé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>[Çĥåîŕš é]</translation>
    </message>
</context>
<context>
    <name>Total</name>
    <message>
        <source>how many strokes there are</source>
        <translation>[ĥöŵ ɱåñý šţŕöķéš ţĥéŕé åŕé éééééé é]</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>These words do not open it.</source>
        <translation>[Ţĥéšé ŵöŕđš đö ñöţ öþéñ îţ. éééééé éé]</translation>
    </message>
    <message>
        <source>Look at them once more. Capitals and spaces do not matter.</source>
        <translation>[Ļööķ åţ ţĥéɱ öñçé ɱöŕé. Çåþîţåļš åñđ šþåçéš đö ñöţ ɱåţţéŕ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>A newer Facilitator has written this group&apos;s file. Nothing was changed.</source>
        <translation>[Å ñéŵéŕ Ƒåçîļîţåţöŕ ĥåš ŵŕîţţéñ ţĥîš ĝŕöûþ&apos;š ƒîļé. Ñöţĥîñĝ ŵåš çĥåñĝéđ. éééééé éééééé éééééé ééééé]</translation>
    </message>
    <message>
        <source>Bring this computer&apos;s Facilitator up to date, then open it again.</source>
        <translation>[Ɓŕîñĝ ţĥîš çöɱþûţéŕ&apos;š Ƒåçîļîţåţöŕ ûþ ţö đåţé, ţĥéñ öþéñ îţ åĝåîñ. éééééé éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Another program holds this group&apos;s file.</source>
        <translation>[Åñöţĥéŕ þŕöĝŕåɱ ĥöļđš ţĥîš ĝŕöûþ&apos;š ƒîļé. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Close the other Facilitator, then try again.</source>
        <translation>[Çļöšé ţĥé öţĥéŕ Ƒåçîļîţåţöŕ, ţĥéñ ţŕý åĝåîñ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>[Ţĥé đîšķ îš ƒûļļ. ééééé]</translation>
    </message>
    <message>
        <source>Make some room, then try again. Nothing you saw is lost.</source>
        <translation>[Ṁåķé šöɱé ŕööɱ, ţĥéñ ţŕý åĝåîñ. Ñöţĥîñĝ ýöû šåŵ îš ļöšţ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>The folder for this group&apos;s file cannot be written to.</source>
        <translation>[Ţĥé ƒöļđéŕ ƒöŕ ţĥîš ĝŕöûþ&apos;š ƒîļé çåññöţ ƀé ŵŕîţţéñ ţö. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Put the file back where it was. You can lead without it.</source>
        <translation>[Þûţ ţĥé ƒîļé ƀåçķ ŵĥéŕé îţ ŵåš. Ýöû çåñ ļéåđ ŵîţĥöûţ îţ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>The key file of this group is missing.</source>
        <translation>[Ţĥé ķéý ƒîļé öƒ ţĥîš ĝŕöûþ îš ɱîššîñĝ. éééééé éééééé]</translation>
    </message>
    <message>
        <source>Put vault.key back into the group&apos;s folder, then try again. Or start a new group beside it: the old file stays.</source>
        <translation>[Þûţ våûļţ.ķéý ƀåçķ îñţö ţĥé ĝŕöûþ&apos;š ƒöļđéŕ, ţĥéñ ţŕý åĝåîñ. Öŕ šţåŕţ å ñéŵ ĝŕöûþ ƀéšîđé îţ: ţĥé öļđ ƒîļé šţåýš. éééééé éééééé éééééé éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Keep the file as it is. You can lead without it.</source>
        <translation>[Ķééþ ţĥé ƒîļé åš îţ îš. Ýöû çåñ ļéåđ ŵîţĥöûţ îţ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Try again in a moment. You can lead without it.</source>
        <translation>[Ţŕý åĝåîñ îñ å ɱöɱéñţ. Ýöû çåñ ļéåđ ŵîţĥöûţ îţ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>This group&apos;s file is not where it was, or it is empty.</source>
        <translation>[Ţĥîš ĝŕöûþ&apos;š ƒîļé îš ñöţ ŵĥéŕé îţ ŵåš, öŕ îţ îš éɱþţý. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>Ask someone who knows computers to open it for writing. Or name another folder with --data-dir.</source>
        <translation>[Åšķ šöɱéöñé ŵĥö ķñöŵš çöɱþûţéŕš ţö öþéñ îţ ƒöŕ ŵŕîţîñĝ. Öŕ ñåɱé åñöţĥéŕ ƒöļđéŕ ŵîţĥ --đåţå-đîŕ. éééééé éééééé éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>This group&apos;s file is damaged. It has not been changed.</source>
        <translation>[Ţĥîš ĝŕöûþ&apos;š ƒîļé îš đåɱåĝéđ. Îţ ĥåš ñöţ ƀééñ çĥåñĝéđ. éééééé éééééé éééééé]</translation>
    </message>
    <message>
        <source>The computer&apos;s keychain does not answer, so the words are needed.</source>
        <translation>[Ţĥé çöɱþûţéŕ&apos;š ķéýçĥåîñ đöéš ñöţ åñšŵéŕ, šö ţĥé ŵöŕđš åŕé ñééđéđ. éééééé éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Type the group&apos;s words, or unlock the keychain and try again.</source>
        <translation>[Ţýþé ţĥé ĝŕöûþ&apos;š ŵöŕđš, öŕ ûñļöçķ ţĥé ķéýçĥåîñ åñđ ţŕý åĝåîñ. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>This group&apos;s file cannot be reached just now.</source>
        <translation>[Ţĥîš ĝŕöûþ&apos;š ƒîļé çåññöţ ƀé ŕéåçĥéđ ĵûšţ ñöŵ. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Something went wrong that we did not foresee.</source>
        <translation>[Šöɱéţĥîñĝ ŵéñţ ŵŕöñĝ ţĥåţ ŵé đîđ ñöţ ƒöŕéšéé. éééééé éééééé éé]</translation>
    </message>
    <message>
        <source>Close Facilitator and start it again. Your meeting is as you left it.</source>
        <translation>[Çļöšé Ƒåçîļîţåţöŕ åñđ šţåŕţ îţ åĝåîñ. Ýöûŕ ɱééţîñĝ îš åš ýöû ļéƒţ îţ. éééééé éééééé éééééé ééééé]</translation>
    </message>
</context>
<context>
    <name>UsualMinutes</name>
    <message>
        <source>{part}: planned {planned} min, and so it usually is.</source>
        <translation>[{part}: þļåññéđ {planned} ɱîñ, åñđ šö îţ ûšûåļļý îš. éééééé éééééé]</translation>
    </message>
    <message>
        <source>{part}: planned {planned} min, usually {usual}.</source>
        <translation>[{part}: þļåññéđ {planned} ɱîñ, ûšûåļļý {usual}. éééééé é]</translation>
    </message>
    <message>
        <source>{part}: planned {planned} min, usually {usual}. Half of them: {low} to {high}.</source>
        <translation>[{part}: þļåññéđ {planned} ɱîñ, ûšûåļļý {usual}. Ĥåļƒ öƒ ţĥéɱ: {low} ţö {high}. éééééé éééééé éé]</translation>
    </message>
</context>
<context>
    <name>UsualMinutesPanel</name>
    <message>
        <source>How long it really takes</source>
        <translation>[Ĥöŵ ļöñĝ îţ ŕéåļļý ţåķéš éééééé é]</translation>
    </message>
    <message>
        <source>Forget these minutes</source>
        <translation>[Ƒöŕĝéţ ţĥéšé ɱîñûţéš éééééé]</translation>
    </message>
    <message numerus="yes">
        <source>From %n meetings. No day and no evening is kept.</source>
        <translation>
            <numerusform>[Ƒŕöɱ %n ɱééţîñĝ. Ñö đåý åñđ ñö évéñîñĝ îš ķéþţ. éééééé éééééé éé]</numerusform>
            <numerusform>[Ƒŕöɱ %n ɱééţîñĝš. Ñö đåý åñđ ñö évéñîñĝ îš ķéþţ. éééééé éééééé éé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Ûñđö é]</translation>
    </message>
    <message>
        <source>Undo: bring them back</source>
        <translation>[Ûñđö: ƀŕîñĝ ţĥéɱ ƀåçķ éééééé]</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>[Ƒöŕĝöţţéñ. éé]</translation>
    </message>
    <message numerus="yes">
        <source>Make it %n minutes</source>
        <translation>
            <numerusform>[Ṁåķé îţ %n ɱîñûţé éééé]</numerusform>
            <numerusform>[Ṁåķé îţ %n ɱîñûţéš éééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>{offer}: {part}</source>
        <translation>[{offer}: {part} é]</translation>
    </message>
</context>
<context>
    <name>UsualRow</name>
    <message numerus="yes">
        <source>Make it %n minutes</source>
        <translation>
            <numerusform>[Ṁåķé îţ %n ɱîñûţé éééé]</numerusform>
            <numerusform>[Ṁåķé îţ %n ɱîñûţéš éééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>It usually takes as long as planned.</source>
        <translation>[Îţ ûšûåļļý ţåķéš åš ļöñĝ åš þļåññéđ. éééééé ééééé]</translation>
    </message>
    <message>
        <source>It usually takes {usual} min.</source>
        <translation>[Îţ ûšûåļļý ţåķéš {usual} ɱîñ. éééééé]</translation>
    </message>
    <message>
        <source>It usually takes {usual} min, half of the time {low} to {high}.</source>
        <translation>[Îţ ûšûåļļý ţåķéš {usual} ɱîñ, ĥåļƒ öƒ ţĥé ţîɱé {low} ţö {high}. éééééé éééééé éé]</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Back to writing</source>
        <translation>[Ɓåçķ ţö ŵŕîţîñĝ éééé]</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>[Véŕšîöñš é]</translation>
    </message>
    <message>
        <source>There is one version so far. Here you will see what changed.</source>
        <translation>[Ţĥéŕé îš öñé véŕšîöñ šö ƒåŕ. Ĥéŕé ýöû ŵîļļ šéé ŵĥåţ çĥåñĝéđ. éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>[Ŵĥåţ çĥåñĝéđ ééé]</translation>
    </message>
    <message>
        <source>Used from {day}.</source>
        <translation>[Ûšéđ ƒŕöɱ {day}. éé]</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>[Véŕšîöñ {number} é]</translation>
    </message>
    <message>
        <source>Go back to this one: version {number}</source>
        <translation>[Ĝö ƀåçķ ţö ţĥîš öñé: véŕšîöñ {number} éééééé ééé]</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>[Ĝö ƀåçķ ţö ţĥîš öñé éééééé]</translation>
    </message>
    <message>
        <source>What is being written</source>
        <translation>[Ŵĥåţ îš ƀéîñĝ ŵŕîţţéñ éééééé]</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>[Ɓéƒöŕé é]</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>[Ñöŵ é]</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are the same.</source>
        <translation>
            <numerusform>[%n þåŕţ îš ţĥé šåɱé. ééééé]</numerusform>
            <numerusform>[%n þåŕţš åŕé ţĥé šåɱé. éééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>[Ɓöţĥ åŕé ţĥé šåɱé. ééééé]</translation>
    </message>
    <message>
        <source>The title was “{before}”, and is “{now}”.</source>
        <translation>[Ţĥé ţîţļé ŵåš “{before}”, åñđ îš “{now}”. éééééé éé]</translation>
    </message>
    <message>
        <source>The line about it was “{before}”, and is “{now}”.</source>
        <translation>[Ţĥé ļîñé åƀöûţ îţ ŵåš “{before}”, åñđ îš “{now}”. éééééé ééééé]</translation>
    </message>
    <message>
        <source>It was for “{before}”, and is for “{now}”.</source>
        <translation>[Îţ ŵåš ƒöŕ “{before}”, åñđ îš ƒöŕ “{now}”. éééééé ééé]</translation>
    </message>
    <message>
        <source>Its own names were “{before}”, and are “{now}”.</source>
        <translation>[Îţš öŵñ ñåɱéš ŵéŕé “{before}”, åñđ åŕé “{now}”. éééééé ééééé]</translation>
    </message>
    <message>
        <source>Its wordings were “{before}”, and are “{now}”.</source>
        <translation>[Îţš ŵöŕđîñĝš ŵéŕé “{before}”, åñđ åŕé “{now}”. éééééé éééé]</translation>
    </message>
</context>
<context>
    <name>WaitingLines</name>
    <message>
        <source>Check it</source>
        <translation>[Çĥéçķ îţ é]</translation>
    </message>
    <message>
        <source>Show five words</source>
        <translation>[Šĥöŵ ƒîvé ŵöŕđš éééé]</translation>
    </message>
    <message>
        <source>Nothing is kept this time.</source>
        <translation>[Ñöţĥîñĝ îš ķéþţ ţĥîš ţîɱé. éééééé é]</translation>
    </message>
    <message>
        <source>Only this computer&apos;s keychain opens your group. Five words are a second way in.</source>
        <translation>[Öñļý ţĥîš çöɱþûţéŕ&apos;š ķéýçĥåîñ öþéñš ýöûŕ ĝŕöûþ. Ƒîvé ŵöŕđš åŕé å šéçöñđ ŵåý îñ. éééééé éééééé éééééé éééééé éé]</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Practice waits for you. Nothing of it is saved.</source>
        <translation>[Þŕåçţîçé ŵåîţš ƒöŕ ýöû. Ñöţĥîñĝ öƒ îţ îš šåvéđ. éééééé éééééé ééé]</translation>
    </message>
    <message>
        <source>Return to practice</source>
        <translation>[Ŕéţûŕñ ţö þŕåçţîçé ééééé]</translation>
    </message>
    <message>
        <source>Meeting running: {part}, part {number} of {parts}.</source>
        <translation>[Ṁééţîñĝ ŕûññîñĝ: {part}, þåŕţ {number} öƒ {parts}. éééééé ééé]</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>[Ŕéţûŕñ é]</translation>
    </message>
</context>
<context>
    <name>WayInPage</name>
    <message>
        <source>Five words</source>
        <translation>[Ƒîvé ŵöŕđš éé]</translation>
    </message>
    <message>
        <source>The group&apos;s five words, with a space between them</source>
        <translation>[Ţĥé ĝŕöûþ&apos;š ƒîvé ŵöŕđš, ŵîţĥ å šþåçé ƀéţŵééñ ţĥéɱ éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>[Šĥöŵ é]</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>[Ţŕý ţĥé ķéýçĥåîñ åĝåîñ éééééé]</translation>
    </message>
    <message>
        <source>Type the words</source>
        <translation>[Ţýþé ţĥé ŵöŕđš éééé]</translation>
    </message>
    <message>
        <source>Start a new group</source>
        <translation>[Šţåŕţ å ñéŵ ĝŕöûþ ééééé]</translation>
    </message>
    <message>
        <source>Lead now, keep nothing</source>
        <translation>[Ļéåđ ñöŵ, ķééþ ñöţĥîñĝ éééééé]</translation>
    </message>
    <message>
        <source>Without it nothing is kept this time.</source>
        <translation>[Ŵîţĥöûţ îţ ñöţĥîñĝ îš ķéþţ ţĥîš ţîɱé. éééééé éééééé]</translation>
    </message>
    <message>
        <source>If something happens</source>
        <translation>[Îƒ šöɱéţĥîñĝ ĥåþþéñš éééééé]</translation>
    </message>
    <message>
        <source>Opening your group...</source>
        <translation>[Öþéñîñĝ ýöûŕ ĝŕöûþ... éééééé]</translation>
    </message>
    <message>
        <source>The group&apos;s words</source>
        <translation>[Ţĥé ĝŕöûþ&apos;š ŵöŕđš ééééé]</translation>
    </message>
    <message>
        <source>The computer&apos;s keychain does not answer, so the five words are needed. If there are none yet, unlock the keychain and try it again.</source>
        <translation>[Ţĥé çöɱþûţéŕ&apos;š ķéýçĥåîñ đöéš ñöţ åñšŵéŕ, šö ţĥé ƒîvé ŵöŕđš åŕé ñééđéđ. Îƒ ţĥéŕé åŕé ñöñé ýéţ, ûñļöçķ ţĥé ķéýçĥåîñ åñđ ţŕý îţ åĝåîñ. éééééé éééééé éééééé éééééé éééééé éééééé éééééé é]</translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation>[Öþéñîñĝ... éé]</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>[Öþéñ é]</translation>
    </message>
    <message>
        <source>That did not match. You can try again in {time}.</source>
        <translation>[Ţĥåţ đîđ ñöţ ɱåţçĥ. Ýöû çåñ ţŕý åĝåîñ îñ {time}. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>{what} {next_step}</source>
        <translation>[{what} {next_step} é]</translation>
    </message>
    <message>
        <source>Trying...</source>
        <translation>[Ţŕýîñĝ... éé]</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>[Ţŕý åĝåîñ éé]</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>[Ĥîđé é]</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>A-</source>
        <comment>smaller text</comment>
        <translation>[Å- é]</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger text</comment>
        <translation>[Å+ é]</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the name of this language, in this language</comment>
        <translation>[Éñĝļîšĥ é]</translation>
    </message>
    <message>
        <source>{language}, as on this computer</source>
        <translation>[{language}, åš öñ ţĥîš çöɱþûţéŕ éééééé]</translation>
    </message>
    <message>
        <source>Take a chair. Take your time. You are welcome here.</source>
        <translation>[Ţåķé å çĥåîŕ. Ţåķé ýöûŕ ţîɱé. Ýöû åŕé ŵéļçöɱé ĥéŕé. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>[Ļåñĝûåĝé é]</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>[Ţéxţ šîžé éé]</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>[{percent} % é]</translation>
    </message>
    <message>
        <source>Smaller text. Now {percent} %.</source>
        <translation>[Šɱåļļéŕ ţéxţ. Ñöŵ {percent} %. éééééé]</translation>
    </message>
    <message>
        <source>Larger text. Now {percent} %.</source>
        <translation>[Ļåŕĝéŕ ţéxţ. Ñöŵ {percent} %. éééééé]</translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>Not filled in.</source>
        <translation>[Ñöţ ƒîļļéđ îñ. éééé]</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>[Ŵĥéŕé ŵé åŕé ééé]</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{action}: {sentence}</source>
        <translation>[{action}: {sentence} é]</translation>
    </message>
</context>
<context>
    <name>_MeetingRow</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>[%n ĥéŕé é]</numerusform>
            <numerusform>[%n ĥéŕé é]</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>[Çĥéçķ é]</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>[Çöŕŕéçţ é]</translation>
    </message>
    <message>
        <source>Check: {day}</source>
        <translation>[Çĥéçķ: {day} é]</translation>
    </message>
    <message>
        <source>Correct: {day}</source>
        <translation>[Çöŕŕéçţ: {day} éé]</translation>
    </message>
    <message>
        <source>{new}, {milestones}</source>
        <comment>how many new, how many milestones</comment>
        <translation>[{new}, {milestones} é]</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>[%n ñéŵ é]</numerusform>
            <numerusform>[%n ñéŵ é]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>[%n ɱîļéšţöñé éé]</numerusform>
            <numerusform>[%n ɱîļéšţöñéš éé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>[Ñöţ çĥéçķéđ ýéţ éééé]</translation>
    </message>
    <message>
        <source>{counts}. Not checked yet</source>
        <comment>what was counted</comment>
        <translation>[{counts}. Ñöţ çĥéçķéđ ýéţ ééééé]</translation>
    </message>
</context>
<context>
    <name>_Order</name>
    <message>
        <source>In this order</source>
        <translation>[Îñ ţĥîš öŕđéŕ ééé]</translation>
    </message>
</context>
<context>
    <name>_RoundBox</name>
    <message>
        <source>How many are we?</source>
        <translation>[Ĥöŵ ɱåñý åŕé ŵé? éééé]</translation>
    </message>
    <message>
        <source>The round goes by people instead of seats.</source>
        <translation>[Ţĥé ŕöûñđ ĝöéš ƀý þéöþļé îñšţéåđ öƒ šéåţš. éééééé éééééé é]</translation>
    </message>
    <message>
        <source>of us in this round</source>
        <comment>beside a number with minus and plus</comment>
        <translation>[öƒ ûš îñ ţĥîš ŕöûñđ éééééé]</translation>
    </message>
    <message>
        <source>By seats again</source>
        <translation>[Ɓý šéåţš åĝåîñ éééé]</translation>
    </message>
    <message>
        <source>Someone comes back</source>
        <translation>[Šöɱéöñé çöɱéš ƀåçķ ééééé]</translation>
    </message>
    <message>
        <source>Whoever passed can speak when the round is through.</source>
        <translation>[Ŵĥöévéŕ þåššéđ çåñ šþéåķ ŵĥéñ ţĥé ŕöûñđ îš ţĥŕöûĝĥ. éééééé éééééé éééé]</translation>
    </message>
    <message>
        <source>One more of us. Now {number}.</source>
        <translation>[Öñé ɱöŕé öƒ ûš. Ñöŵ {number}. éééééé]</translation>
    </message>
    <message>
        <source>One fewer of us. Now {number}.</source>
        <translation>[Öñé ƒéŵéŕ öƒ ûš. Ñöŵ {number}. éééééé]</translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>{number}. {who}</source>
        <comment>a place in the line</comment>
        <translation>[{number}. {who} é]</translation>
    </message>
    <message>
        <source>{who}: earlier</source>
        <translation>[{who}: éåŕļîéŕ éé]</translation>
    </message>
    <message>
        <source>{who}: later</source>
        <translation>[{who}: ļåţéŕ é]</translation>
    </message>
    <message>
        <source>{who}: out of the line</source>
        <translation>[{who}: öûţ öƒ ţĥé ļîñé ééééé]</translation>
    </message>
</context>
<context>
    <name>pause</name>
    <message>
        <source>a mark in a script</source>
        <translation>[å ɱåŕķ îñ å šçŕîþţ ééééé]</translation>
    </message>
</context>
<context>
    <name>{facts} {day}, {times}.</name>
    <message>
        <source>how long and how many parts; the day, and from when to when</source>
        <translation>[ĥöŵ ļöñĝ åñđ ĥöŵ ɱåñý þåŕţš; ţĥé đåý, åñđ ƒŕöɱ ŵĥéñ ţö ŵĥéñ éééééé éééééé éééééé é]</translation>
    </message>
</context>
<context>
    <name>{facts} {times}.</name>
    <message>
        <source>how long and how many parts; from when to when</source>
        <translation>[ĥöŵ ļöñĝ åñđ ĥöŵ ɱåñý þåŕţš; ƒŕöɱ ŵĥéñ ţö ŵĥéñ éééééé éééééé éé]</translation>
    </message>
</context>
<context>
    <name>{number}  {part}</name>
    <message>
        <source>a part&apos;s number and title</source>
        <translation>[å þåŕţ&apos;š ñûɱƀéŕ åñđ ţîţļé éééééé é]</translation>
    </message>
</context>
</TS>
