<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Hostapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you recorded trains an AI unless somebody with the right to say so said yes, and anyone who holds the files can check it. Hostapp is free software under the Apache License 2.0. It sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source> on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not allowed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A decision holds for all %Ln of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It may train {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer. The grant ended on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer. The grant has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. A participant withdrew{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. You decided so{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. You revoked the grant{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet. Until you decide, nothing of it may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly. Some files are not as they were when you decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly. Some people are left out of any export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly. {0} of {1} people may be used; the rest is left out of any export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly. {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may train {1}, for {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>For all meetings with this person, later ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for some purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an earlier yes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did {0} say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Everyone in it agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am alone in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people whose yes is recorded count as agreed; everybody else is a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those whose yes is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You state, as the host, that everyone in the recording agreed to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You state, as the host, that you are alone in the recording.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Choose what it may be used for (Shift+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End what was allowed (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it undecided again (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>May these %Ln meeting(s) train AI?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>May this meeting train AI?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say no (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message numerus="yes">
        <source>%Ln left as it was: {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowed: %Ln meeting(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not allowed: %Ln meeting(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files that are granted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Revoked: %Ln meeting(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undone, as a new entry: %Ln grant(s) revoked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, as a new entry: %Ln meeting(s) undecided.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a meeting to decide on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (recognised by guess)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message numerus="yes">
        <source>%Ln item(s), for {0}. Call them back under «Recalls» afterwards.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given away before, in %Ln release(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can revoke it at any time, and then nothing more is used. What a model has learned by then stays learned, and copies given away can only be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you are alone in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for everyone but %Ln person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for everyone but those who said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for everyone in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for those only whose yes is recorded (nobody yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may be used for {1}, for {2}, {3}, {4}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A file that shows the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what was written, or drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln item(s) are in {0}. The release is entry {1} of the ledger; what ends later can be called back under «Datasets».</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking about every meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut out of it: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Going: %Ln meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing may go: see below why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was released: nothing of it may go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Our own team, or the name of a recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes, and what stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the dataset…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hostapp ended unexpectedly last time. Every decision that was confirmed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hostapp made a mistake here. Every decision that was confirmed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Changed or added since the decision, or a person in it said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision is signed and kept in a ledger on this computer. You can take it back at any time, and anyone you give a receipt can check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find my recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hostapp lists the meetings you recorded and keeps, for each, whether it may be used to train AI. Until you decide, the answer is no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the usual folders is on this computer. Add the one that holds yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your recordings may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which meetings may train AI?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recordings are only read. Nothing is moved, changed or sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Checking the ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision is as it was signed; none is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision is being checked against its signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ledger verified · %Ln decision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger begins with the first decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the ledger verifies, nothing may train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this is cleared up, nothing may train.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is erased from this store: from lists, the search, evidence, copies of the ledger and the ledger&apos;s own list of names. It cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided stays, and the ledger still verifies: a number takes the name&apos;s place. Recordings on disk are not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>Allow training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one kind of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant what is there anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others, by name, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files are not ready: see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose yes this rests on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Files or people were added to the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has decided on it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You revoked the grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You undid the refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · entry {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Export dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give away what is allowed (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new and changed recordings (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting has «{0}» in its title or among its people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recordings yet. Scan a folder that holds some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles, people and transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such meeting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>About Hostapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant with other terms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse or revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan for recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln file(s) {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A reply with a code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask everybody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both names stand for one person now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten; «{0}» takes the name&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of any export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a request to send to this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named in this recording&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages that sound like an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %Ln meeting(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds like an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name still stands in: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what this person said (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came after the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut from anything exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say who the host is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no recorded yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a track of somebody who is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like a yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may show somebody who is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names nobody whose yes could be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed in another meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read since it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on a list that was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows that the host was not alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  (host)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Green and blue: may be used. Pale red: cut out. Click to play from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the system&apos;s player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s part that plays audio and video is missing on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be played here: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not begin to play here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Analytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech synthesis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>A signed notice names what has to be deleted. You send it to the recipient, who answers with a signed acknowledgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back what has ended?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be undone: models that are trained already, copies passed on, backups, and what caches of training tools still hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>A receipt is a small folder with the signed decision. Anyone can check it with «hostapp verify», without this computer and without the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision yet to give a receipt of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Our own team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back, no answer since {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back: send the notice in {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Call back everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back what has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back, and not yet acknowledged. A model that was trained keeps what it learned; copies are deleted by those who have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in an acknowledgement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taken in; %Ln item(s) are still out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The acknowledgement that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left this computer, for whom and for what. What was revoked since can be called back: the recipient gets a signed notice and answers with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list erased</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same terms as before, until the end of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>A reply to a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a yes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or drop the reply. The code in it says whose it is and which meeting it is about; the reply is kept as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>A folder for the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send each person their own text, as a mail or in a chat. The code in it is theirs alone: with it they can answer, and take a yes back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be saved: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revoke</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on nothing of it may be used. The earlier grant stays in the ledger, and so does this revocation; only a new grant allows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Same</name>
    <message>
        <source>Choose or type another spelling. From now on both names stand for one person, in all meetings. Two people of whom decisions speak already stay two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else is {0}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) found · {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new meeting(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not seen any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left out:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A folder that holds recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading lengths and words: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is new…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what was found stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your rules decided on %Ln new meeting(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In what was said: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>The list has changed meanwhile: select them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Hostapp closes as soon as your decision is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is taken as right: decide again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision in one file, checked after writing. The newest copies also lie beside the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you decided is in {0}, checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark; usually as the system is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with your first decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key and recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key that others check your receipts with. Whoever has the recovery words can sign as you: write them on paper and lock them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided on new recordings without asking you. What a rule decided stays decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Hostapp looks for recordings. Removing one deletes nothing and undoes no decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of the people in your recordings you are. A grant for a recording of you alone needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there at the moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>All meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>It was not found in the last scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files are only in the cloud: download them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files of this meeting are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date can be read in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive or folder is away at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording tool could not convert this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript holds no words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no audio or video, only text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom has not converted this recording yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Allowed · %Ln purpose(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly · {0} of {1} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}; for {2}; {3}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeBase</name>
    <message>
        <source>as the recorder&apos;s clock said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organiser&apos;s local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no transcript, caption or chat to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%Ln left to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ending soon: %Ln grant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>G grant · Shift+G choose terms · R refuse · U undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant again on the same terms, to end later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
