<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%Ln allowed</source>
        <translation>
            <numerusform>%Ln allowed</numerusform>
            <numerusform>%Ln allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not allowed</source>
        <translation>
            <numerusform>%Ln not allowed</numerusform>
            <numerusform>%Ln not allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln undecided</numerusform>
            <numerusform>%Ln undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A decision holds for all %Ln of them.</source>
        <translation>
            <numerusform>A decision holds for all %Ln of them.</numerusform>
            <numerusform>A decision holds for all %Ln of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message numerus="yes">
        <source>%Ln meeting(s) are one now.</source>
        <translation>
            <numerusform>%Ln meeting are one now.</numerusform>
            <numerusform>%Ln meetings are one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) stand alone again.</source>
        <translation>
            <numerusform>%Ln meeting stand alone again.</numerusform>
            <numerusform>%Ln meetings stand alone again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>May these %Ln meeting(s) train AI?</source>
        <translation>
            <numerusform>May these %Ln meeting train AI?</numerusform>
            <numerusform>May these %Ln meetings train AI?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message numerus="yes">
        <source>%Ln left as it was: {0}</source>
        <translation>
            <numerusform>%Ln left as it was: {0}</numerusform>
            <numerusform>%Ln left as it was: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowed: %Ln meeting(s).</source>
        <translation>
            <numerusform>Allowed: %Ln meeting.</numerusform>
            <numerusform>Allowed: %Ln meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln meeting(s): {0}</source>
        <translation>
            <numerusform>In %Ln meeting: {0}</numerusform>
            <numerusform>In %Ln meetings: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not allowed: %Ln meeting(s).</source>
        <translation>
            <numerusform>Not allowed: %Ln meeting.</numerusform>
            <numerusform>Not allowed: %Ln meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoked: %Ln meeting(s).</source>
        <translation>
            <numerusform>Revoked: %Ln meeting.</numerusform>
            <numerusform>Revoked: %Ln meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, as a new entry: %Ln grant(s) revoked.</source>
        <translation>
            <numerusform>Undone, as a new entry: %Ln grant revoked.</numerusform>
            <numerusform>Undone, as a new entry: %Ln grants revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, as a new entry: %Ln meeting(s) undecided.</source>
        <translation>
            <numerusform>Undone, as a new entry: %Ln meeting undecided.</numerusform>
            <numerusform>Undone, as a new entry: %Ln meetings undecided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) selected</source>
        <translation>
            <numerusform>%Ln meeting selected</numerusform>
            <numerusform>%Ln meetings selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message numerus="yes">
        <source>%Ln item(s), for {0}. Call them back under «Recalls» afterwards.</source>
        <translation>
            <numerusform>%Ln item, for {0}. Call them back under «Recalls» afterwards.</numerusform>
            <numerusform>%Ln items, for {0}. Call them back under «Recalls» afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given away before, in %Ln release(s):</source>
        <translation>
            <numerusform>Given away before, in %Ln release:</numerusform>
            <numerusform>Given away before, in %Ln releases:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for everyone but %Ln person(s)</source>
        <translation>
            <numerusform>for everyone but %Ln person</numerusform>
            <numerusform>for everyone but %Ln persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>What shows an answer was altered or is missing on this disk, in %Ln meeting(s). The answers still count: put the originals back, or ask again.</source>
        <translation>
            <numerusform>What shows an answer was altered or is missing on this disk, in %Ln meeting. The answers still count: put the originals back, or ask again.</numerusform>
            <numerusform>What shows an answer was altered or is missing on this disk, in %Ln meetings. The answers still count: put the originals back, or ask again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln item(s) are in {0}. The release is entry {1} of the ledger; what ends later can be called back under «Datasets».</source>
        <translation>
            <numerusform>%Ln item are in {0}. The release is entry {1} of the ledger; what ends later can be called back under «Datasets».</numerusform>
            <numerusform>%Ln items are in {0}. The release is entry {1} of the ledger; what ends later can be called back under «Datasets».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going: %Ln meeting(s)</source>
        <translation>
            <numerusform>Going: %Ln meeting</numerusform>
            <numerusform>Going: %Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected meeting(s)</source>
        <translation>
            <numerusform>Only the %Ln selected meeting</numerusform>
            <numerusform>Only the %Ln selected meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>Ledger verified · %Ln decision(s)</source>
        <translation>
            <numerusform>Ledger verified · %Ln decision</numerusform>
            <numerusform>Ledger verified · %Ln decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message numerus="yes">
        <source>What may these %Ln meeting(s) be used for?</source>
        <translation>
            <numerusform>What may these %Ln meeting be used for?</numerusform>
            <numerusform>What may these %Ln meetings be used for?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>Later: %Ln more meeting(s).</source>
        <translation>
            <numerusform>Later: %Ln more meeting.</numerusform>
            <numerusform>Later: %Ln more meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln meeting(s), {0} may train something; {1} wait for your decision.</source>
        <translation>
            <numerusform>Of %Ln meeting, {0} may train something; {1} wait for your decision.</numerusform>
            <numerusform>Of %Ln meetings, {0} may train something; {1} wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s) called back, no answer</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>item called back, no answer</numerusform>
            <numerusform>items called back, no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>release</numerusform>
            <numerusform>releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln file(s) {0}</source>
        <translation>
            <numerusform>%Ln file {0}</numerusform>
            <numerusform>%Ln files {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %Ln meeting(s).</source>
        <translation>
            <numerusform>Recorded for %Ln meeting.</numerusform>
            <numerusform>Recorded for %Ln meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back, no answer since {0}</source>
        <translation>
            <numerusform>%Ln item called back, no answer since {0}</numerusform>
            <numerusform>%Ln items called back, no answer since {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back: send the notice in {0}.</source>
        <translation>
            <numerusform>%Ln item called back: send the notice in {0}.</numerusform>
            <numerusform>%Ln items called back: send the notice in {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recall(s) not answered, the oldest since {0}: send the notice again, or take in the answer.</source>
        <translation>
            <numerusform>%Ln recall not answered, the oldest since {0}: send the notice again, or take in the answer.</numerusform>
            <numerusform>%Ln recalls not answered, the oldest since {0}: send the notice again, or take in the answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken in; %Ln item(s) are still out.</source>
        <translation>
            <numerusform>Taken in; %Ln item are still out.</numerusform>
            <numerusform>Taken in; %Ln items are still out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message numerus="yes">
        <source>And %Ln other set(s) of terms.</source>
        <translation>
            <numerusform>And %Ln other set of terms.</numerusform>
            <numerusform>And %Ln other sets of terms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln meeting(s)</source>
        <translation>
            <numerusform>In %Ln meeting</numerusform>
            <numerusform>In %Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message numerus="yes">
        <source>%Ln later decision(s) that this backup lacks:</source>
        <translation>
            <numerusform>%Ln later decision that this backup lacks:</numerusform>
            <numerusform>%Ln later decisions that this backup lacks:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grants that wait until you grant them again: %Ln.</source>
        <translation>
            <numerusform>Grants that wait until you grant them again: %Ln.</numerusform>
            <numerusform>Grants that wait until you grant them again: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later entries that this backup lacks and that can no longer be read: %Ln.</source>
        <translation>
            <numerusform>Later entries that this backup lacks and that can no longer be read: %Ln.</numerusform>
            <numerusform>Later entries that this backup lacks and that can no longer be read: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored: %Ln entries.</source>
        <translation>
            <numerusform>Restored: %Ln entries.</numerusform>
            <numerusform>Restored: %Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%Ln of them would be decided.</source>
        <translation>
            <numerusform>%Ln of them would be decided.</numerusform>
            <numerusform>%Ln of them would be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It speaks of %Ln meeting(s) now.</source>
        <translation>
            <numerusform>It speaks of %Ln meeting now.</numerusform>
            <numerusform>It speaks of %Ln meetings now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln changed.</numerusform>
            <numerusform>%Ln changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) found · {0}</source>
        <translation>
            <numerusform>%Ln meeting found · {0}</numerusform>
            <numerusform>%Ln meetings found · {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved.</source>
        <translation>
            <numerusform>%Ln moved.</numerusform>
            <numerusform>%Ln moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new meeting(s).</source>
        <translation>
            <numerusform>%Ln new meeting.</numerusform>
            <numerusform>%Ln new meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not seen this time.</source>
        <translation>
            <numerusform>%Ln not seen this time.</numerusform>
            <numerusform>%Ln not seen this time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left out:</source>
        <translation>
            <numerusform>%Ln place left out:</numerusform>
            <numerusform>%Ln places left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your rules decided on %Ln new meeting(s).</source>
        <translation>
            <numerusform>Your rules decided on %Ln new meeting.</numerusform>
            <numerusform>Your rules decided on %Ln new meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln passage(s)</source>
        <translation>
            <numerusform>the newest %Ln passage</numerusform>
            <numerusform>the newest %Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>Decided by rule: %Ln meeting(s).</source>
        <translation>
            <numerusform>Decided by rule: %Ln meeting.</numerusform>
            <numerusform>Decided by rule: %Ln meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>Allowed · %Ln purpose(s)</source>
        <translation>
            <numerusform>Allowed · %Ln purpose</numerusform>
            <numerusform>Allowed · %Ln purposes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln allowed meeting(s) will be revoked.</source>
        <translation>
            <numerusform>%Ln allowed meeting will be revoked.</numerusform>
            <numerusform>%Ln allowed meetings will be revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided meeting(s) will be allowed.</source>
        <translation>
            <numerusform>%Ln undecided meeting will be allowed.</numerusform>
            <numerusform>%Ln undecided meetings will be allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided meeting(s) will be refused.</source>
        <translation>
            <numerusform>%Ln undecided meeting will be refused.</numerusform>
            <numerusform>%Ln undecided meetings will be refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already allowed, keeping their terms and getting these as well: %Ln.</source>
        <translation>
            <numerusform>Already allowed, keeping their terms and getting these as well: %Ln.</numerusform>
            <numerusform>Already allowed, keeping their terms and getting these as well: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln meeting(s) a participant withdrew: what is theirs stays out.</source>
        <translation>
            <numerusform>In %Ln meeting a participant withdrew: what is theirs stays out.</numerusform>
            <numerusform>In %Ln meetings a participant withdrew: what is theirs stays out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not allowed already, and staying so: %Ln.</source>
        <translation>
            <numerusform>Not allowed already, and staying so: %Ln.</numerusform>
            <numerusform>Not allowed already, and staying so: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The grant of %Ln of them had ended: allowed again.</source>
        <translation>
            <numerusform>The grant of %Ln of them had ended: allowed again.</numerusform>
            <numerusform>The grant of %Ln of them had ended: allowed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had refused or revoked %Ln of them: allowed again.</source>
        <translation>
            <numerusform>You had refused or revoked %Ln of them: allowed again.</numerusform>
            <numerusform>You had refused or revoked %Ln of them: allowed again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%Ln left to decide</source>
        <translation>
            <numerusform>%Ln left to decide</numerusform>
            <numerusform>%Ln left to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ending soon: %Ln grant(s)</source>
        <translation>
            <numerusform>Ending soon: %Ln grant</numerusform>
            <numerusform>Ending soon: %Ln grants</numerusform>
        </translation>
    </message>
</context>
</TS>
