<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Hostapp</source>
        <translation>Über Hostapp</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>Nothing you recorded trains an AI unless somebody with the right to say so said yes, and anyone who holds the files can check it. Hostapp is free software under the Apache License 2.0. It sends nothing anywhere.</source>
        <translation>Nichts von Ihren Aufnahmen trainiert eine KI, solange nicht jemand, der das Recht dazu hat, ja gesagt hat; und wer die Dateien besitzt, kann es prüfen. Hostapp ist freie Software unter der Apache-Lizenz 2.0. Es sendet nichts irgendwohin.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source> on {0}</source>
        <translation> am {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed</source>
        <translation>
            <numerusform>%Ln erlaubt</numerusform>
            <numerusform>%Ln erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not allowed</source>
        <translation>
            <numerusform>%Ln nicht erlaubt</numerusform>
            <numerusform>%Ln nicht erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln unentschieden</numerusform>
            <numerusform>%Ln unentschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A decision holds for all %Ln of them.</source>
        <translation>
            <numerusform>Eine Entscheidung gilt für die eine.</numerusform>
            <numerusform>Eine Entscheidung gilt für alle %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may train {0}.</source>
        <translation>Erlaubt ist: {0}.</translation>
    </message>
    <message>
        <source>No longer. The grant ended on {0}.</source>
        <translation>Nicht mehr. Die Freigabe endete am {0}.</translation>
    </message>
    <message>
        <source>No longer. The grant has ended.</source>
        <translation>Nicht mehr. Die Freigabe ist abgelaufen.</translation>
    </message>
    <message>
        <source>No. A participant withdrew{0}.</source>
        <translation>Nein. Jemand, der teilgenommen hat, hat die Zustimmung zurückgezogen{0}.</translation>
    </message>
    <message>
        <source>No. You decided so{0}.</source>
        <translation>Nein. Das haben Sie so entschieden{0}.</translation>
    </message>
    <message>
        <source>No. You revoked the grant{0}.</source>
        <translation>Nein. Sie haben die Freigabe widerrufen{0}.</translation>
    </message>
    <message>
        <source>Not yet. Until you decide, nothing of it may be used.</source>
        <translation>Noch nicht. Solange Sie nicht entscheiden, darf nichts davon verwendet werden.</translation>
    </message>
    <message>
        <source>Partly. Some files are not as they were when you decided.</source>
        <translation>Teilweise. Einige Dateien sind nicht mehr wie bei Ihrer Entscheidung.</translation>
    </message>
    <message>
        <source>Partly. Some people are left out of any export.</source>
        <translation>Teilweise. Einige Personen bleiben bei jedem Export außen vor.</translation>
    </message>
    <message>
        <source>Partly. {0} of {1} people may be used; the rest is left out of any export.</source>
        <translation>Teilweise. {0} von {1} Personen dürfen verwendet werden; der Rest bleibt bei jedem Export außen vor.</translation>
    </message>
    <message>
        <source>Partly. {0}.</source>
        <translation>Teilweise. {0}.</translation>
    </message>
    <message>
        <source>Yes. {0}</source>
        <translation>Ja. {0}</translation>
    </message>
    <message>
        <source>{0} may train {1}, for {2}.</source>
        <translation>{0}: Training erlaubt für {1}, durch {2}.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>For all meetings with this person, later ones too</source>
        <translation>Für alle Besprechungen mit dieser Person, auch spätere</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Only for some purposes</source>
        <translation>Nur für einige Zwecke</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Takes an earlier yes back</source>
        <translation>Nimmt ein früheres Ja zurück</translation>
    </message>
    <message>
        <source>What did {0} say?</source>
        <translation>Was hat {0} gesagt?</translation>
    </message>
    <message>
        <source>What shows it (optional)</source>
        <translation>Was es belegt (freiwillig)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message numerus="yes">
        <source>%Ln meeting(s) are one now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) stand alone again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another tool seems to have recorded the same call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this meeting</source>
        <translation type="unfinished">Dateien dieser Besprechung</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings to be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other meeting began within a day of this one. Select meetings in the list to join them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the list changes: files and folders keep their names. Left empty, the title that the recording came with is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split files off “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are a meeting of their own now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files become a meeting of their own, which waits for a decision of its own. Nothing is moved on the disk, and a no that was said of a file still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become one meeting with the title of the first. Files stay where they are, and a no that was said of a file still holds. It can be undone with “Take apart”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Everyone in it agreed</source>
        <translation>Alle darin haben zugestimmt</translation>
    </message>
    <message>
        <source>I am alone in it</source>
        <translation>Ich bin allein darin</translation>
    </message>
    <message>
        <source>Only people whose yes is recorded count as agreed; everybody else is a no.</source>
        <translation>Als Zustimmung zählt nur ein festgehaltenes Ja; für alle anderen gilt Nein.</translation>
    </message>
    <message>
        <source>Only those whose yes is recorded</source>
        <translation>Nur wessen Ja festgehalten ist</translation>
    </message>
    <message>
        <source>You state, as the host, that everyone in the recording agreed to this.</source>
        <translation>Sie erklären als Gastgeber, dass alle in der Aufnahme dem zugestimmt haben.</translation>
    </message>
    <message>
        <source>You state, as the host, that you are alone in the recording.</source>
        <translation>Sie erklären als Gastgeber, dass Sie allein in der Aufnahme sind.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Choose what it may be used for (Shift+G)</source>
        <translation>Auswählen, wofür sie verwendet werden darf (Umschalt+G)</translation>
    </message>
    <message>
        <source>End what was allowed (R)</source>
        <translation>Beenden, was erlaubt war (R)</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Make it undecided again (U)</source>
        <translation>Wieder unentschieden machen (U)</translation>
    </message>
    <message numerus="yes">
        <source>May these %Ln meeting(s) train AI?</source>
        <translation>
            <numerusform>Darf diese Besprechung KI trainieren?</numerusform>
            <numerusform>Dürfen diese %Ln Besprechungen KI trainieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>May this meeting train AI?</source>
        <translation>Darf diese Besprechung KI trainieren?</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Say no (R)</source>
        <translation>Nein sagen (R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Training consent</source>
        <translation>Erlaubnis zum Training</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message numerus="yes">
        <source>%Ln left as it was: {0}</source>
        <translation>
            <numerusform>%Ln bleibt, wie sie war: {0}</numerusform>
            <numerusform>%Ln bleiben, wie sie waren: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln Besprechung</numerusform>
            <numerusform>%Ln Besprechungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowed: %Ln meeting(s).</source>
        <translation>
            <numerusform>Erlaubt: %Ln Besprechung.</numerusform>
            <numerusform>Erlaubt: %Ln Besprechungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not allowed: %Ln meeting(s).</source>
        <translation>
            <numerusform>Nicht erlaubt: %Ln Besprechung.</numerusform>
            <numerusform>Nicht erlaubt: %Ln Besprechungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files that are granted…</source>
        <translation>Die freigegebenen Dateien werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Revoked: %Ln meeting(s).</source>
        <translation>
            <numerusform>Widerrufen: %Ln Besprechung.</numerusform>
            <numerusform>Widerrufen: %Ln Besprechungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was decided.</source>
        <translation>Angehalten. Es wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Undone, as a new entry: %Ln grant(s) revoked.</source>
        <translation>
            <numerusform>Rückgängig, als neuer Eintrag: %Ln Freigabe widerrufen.</numerusform>
            <numerusform>Rückgängig, als neuer Eintrag: %Ln Freigaben widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, as a new entry: %Ln meeting(s) undecided.</source>
        <translation>
            <numerusform>Rückgängig, als neuer Eintrag: %Ln Besprechung unentschieden.</numerusform>
            <numerusform>Rückgängig, als neuer Eintrag: %Ln Besprechungen unentschieden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) selected</source>
        <translation>
            <numerusform>%Ln Besprechung ausgewählt</numerusform>
            <numerusform>%Ln Besprechungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Quittungen</translation>
    </message>
    <message>
        <source>Select a meeting to decide on it.</source>
        <translation>Wählen Sie eine Besprechung aus, um zu entscheiden.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>{0} (recognised by guess)</source>
        <translation>{0} (vermutlich)</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message numerus="yes">
        <source>%Ln item(s), for {0}. Call them back under «Recalls» afterwards.</source>
        <translation>
            <numerusform>%Ln Stück, für {0}. Rufen Sie es danach unter „Rückrufe“ zurück.</numerusform>
            <numerusform>%Ln Stücke, für {0}. Rufen Sie sie danach unter „Rückrufe“ zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given away before, in %Ln release(s):</source>
        <translation>
            <numerusform>Schon herausgegeben, in %Ln Lieferung:</numerusform>
            <numerusform>Schon herausgegeben, in %Ln Lieferungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>You can revoke it at any time, and then nothing more is used. What a model has learned by then stays learned, and copies given away can only be called back.</source>
        <translation>Sie können jederzeit widerrufen; dann wird nichts mehr verwendet. Was ein Modell bis dahin gelernt hat, bleibt gelernt, und weitergegebene Kopien lassen sich nur zurückrufen.</translation>
    </message>
    <message>
        <source>as you are alone in it</source>
        <translation>da Sie allein darin sind</translation>
    </message>
    <message numerus="yes">
        <source>for everyone but %Ln person(s)</source>
        <translation>
            <numerusform>für alle außer %Ln Person</numerusform>
            <numerusform>für alle außer %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>for everyone but those who said no</source>
        <translation>für alle, die nicht nein gesagt haben</translation>
    </message>
    <message>
        <source>for everyone in it</source>
        <translation>für alle darin</translation>
    </message>
    <message>
        <source>for those only whose yes is recorded (nobody yet)</source>
        <translation>nur für die, deren Ja festgehalten ist (noch niemand)</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} may be used for {1}, for {2}, {3}, {4}.</source>
        <translation>{0}: verwendbar für {1}, durch {2}, {3}, {4}.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A file that shows the answer</source>
        <translation>Eine Datei, die die Antwort belegt</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Paste what was written, or drop a file here</source>
        <translation>Einfügen, was geschrieben wurde, oder eine Datei hier ablegen</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln item(s) are in {0}. The release is entry {1} of the ledger; what ends later can be called back under «Datasets».</source>
        <translation>
            <numerusform>%Ln Stück liegt in {0}. Die Lieferung ist Eintrag {1} des Protokolls; was später endet, können Sie unter „Datensätze“ zurückrufen.</numerusform>
            <numerusform>%Ln Stücke liegen in {0}. Die Lieferung ist Eintrag {1} des Protokolls; was später endet, können Sie unter „Datensätze“ zurückrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Ein neuer oder leerer Ordner</translation>
    </message>
    <message>
        <source>An empty folder for the dataset</source>
        <translation>Ein leerer Ordner für den Datensatz</translation>
    </message>
    <message>
        <source>Asking about every meeting…</source>
        <translation>Jede Besprechung wird geprüft…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cut out of it: {0}.</source>
        <translation>Herausgeschnitten: {0}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export a dataset</source>
        <translation>Datensatz exportieren</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message numerus="yes">
        <source>Going: %Ln meeting(s)</source>
        <translation>
            <numerusform>Geht mit: %Ln Besprechung</numerusform>
            <numerusform>Gehen mit: %Ln Besprechungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked in texts</source>
        <translation>In Texten unkenntlich gemacht</translation>
    </message>
    <message>
        <source>Nothing may go: see below why.</source>
        <translation>Nichts darf mit: warum, steht unten.</translation>
    </message>
    <message>
        <source>Nothing was released: nothing of it may go.</source>
        <translation>Es wurde nichts herausgegeben: nichts davon darf mit.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected meeting(s)</source>
        <translation>
            <numerusform>Nur die ausgewählte Besprechung</numerusform>
            <numerusform>Nur die %Ln ausgewählten Besprechungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Our own team, or the name of a recipient</source>
        <translation>Unser eigenes Team oder der Name eines Empfängers</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What goes, and what stays</source>
        <translation>Was mitgeht, und was bleibt</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Was bleibt, und warum</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer es bekommt</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>Ganze Dateien</translation>
    </message>
    <message>
        <source>Writing the dataset…</source>
        <translation>Der Datensatz wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Hostapp ended unexpectedly last time. Every decision that was confirmed is kept.</source>
        <translation>Hostapp wurde letztes Mal unerwartet beendet. Jede bestätigte Entscheidung ist erhalten.</translation>
    </message>
    <message>
        <source>Hostapp made a mistake here. Every decision that was confirmed is kept.</source>
        <translation>Hostapp hat hier einen Fehler gemacht. Jede bestätigte Entscheidung ist erhalten.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Changed or added since the decision, or a person in it said no.</source>
        <translation>Seit der Entscheidung geändert oder hinzugekommen, oder jemand darin hat nein gesagt.</translation>
    </message>
    <message>
        <source>Files of this meeting</source>
        <translation>Dateien dieser Besprechung</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>darf nicht verwendet werden</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>nicht abgedeckt</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Every decision is signed and kept in a ledger on this computer. You can take it back at any time, and anyone you give a receipt can check it.</source>
        <translation>Jede Entscheidung wird signiert und in einem Protokoll auf diesem Computer aufbewahrt. Sie können sie jederzeit zurücknehmen, und wem Sie eine Quittung geben, der kann sie prüfen.</translation>
    </message>
    <message>
        <source>Find my recordings</source>
        <translation>Meine Aufnahmen suchen</translation>
    </message>
    <message>
        <source>Hostapp lists the meetings you recorded and keeps, for each, whether it may be used to train AI. Until you decide, the answer is no.</source>
        <translation>Hostapp listet die Besprechungen auf, die Sie aufgenommen haben, und hält zu jeder fest, ob sie KI trainieren darf. Solange Sie nicht entscheiden, ist die Antwort nein.</translation>
    </message>
    <message>
        <source>None of the usual folders is on this computer. Add the one that holds yours.</source>
        <translation>Keiner der üblichen Ordner ist auf diesem Computer. Fügen Sie den hinzu, in dem Ihre Aufnahmen liegen.</translation>
    </message>
    <message>
        <source>Where your recordings may be</source>
        <translation>Wo Ihre Aufnahmen liegen könnten</translation>
    </message>
    <message>
        <source>Which meetings may train AI?</source>
        <translation>Welche Besprechungen dürfen KI trainieren?</translation>
    </message>
    <message>
        <source>Your recordings are only read. Nothing is moved, changed or sent anywhere.</source>
        <translation>Ihre Aufnahmen werden nur gelesen. Nichts wird verschoben, geändert oder irgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Checking the ledger…</source>
        <translation>Das Protokoll wird geprüft…</translation>
    </message>
    <message>
        <source>Every decision is as it was signed; none is missing.</source>
        <translation>Jede Entscheidung ist so, wie sie signiert wurde; keine fehlt.</translation>
    </message>
    <message>
        <source>Every decision is being checked against its signature.</source>
        <translation>Jede Entscheidung wird mit ihrer Signatur verglichen.</translation>
    </message>
    <message>
        <source>Ledger not known here</source>
        <translation>Protokoll hier nicht bekannt</translation>
    </message>
    <message>
        <source>Ledger not verified</source>
        <translation>Protokoll nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Ledger verified · %Ln decision(s)</source>
        <translation>
            <numerusform>Protokoll geprüft · %Ln Entscheidung</numerusform>
            <numerusform>Protokoll geprüft · %Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger was changed</source>
        <translation>Protokoll wurde verändert</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Noch keine Entscheidungen</translation>
    </message>
    <message>
        <source>The ledger begins with the first decision.</source>
        <translation>Das Protokoll beginnt mit der ersten Entscheidung.</translation>
    </message>
    <message>
        <source>Until the ledger verifies, nothing may train.</source>
        <translation>Solange das Protokoll nicht geprüft ist, darf nichts trainieren.</translation>
    </message>
    <message>
        <source>Until this is cleared up, nothing may train.</source>
        <translation>Solange das nicht geklärt ist, darf nichts trainieren.</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation>{0} vergessen?</translation>
    </message>
    <message>
        <source>The name is erased from this store: from lists, the search, evidence, copies of the ledger and the ledger&apos;s own list of names. It cannot be brought back.</source>
        <translation>Der Name wird aus diesem Bestand gelöscht: aus Listen, der Suche, Belegen, Kopien des Protokolls und der Namensliste des Protokolls. Er lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>What was decided stays, and the ledger still verifies: a number takes the name&apos;s place. Recordings on disk are not changed.</source>
        <translation>Was entschieden wurde, bleibt, und das Protokoll ist weiterhin gültig: eine Nummer tritt an die Stelle des Namens. Aufnahmen auf der Festplatte werden nicht verändert.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd, d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd, d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>{0} h {1:02}</source>
        <translation>{0} h {1:02}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>Allow training</source>
        <translation>Training erlauben</translation>
    </message>
    <message>
        <source>Allow training: {0}</source>
        <translation>Training erlauben: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose at least one kind of data.</source>
        <translation>Wählen Sie mindestens eine Art von Daten.</translation>
    </message>
    <message>
        <source>Choose at least one purpose.</source>
        <translation>Wählen Sie mindestens einen Zweck.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Grant what is there anyway</source>
        <translation>Trotzdem freigeben, was da ist</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>It may be used for</source>
        <translation>Verwendbar für</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>Other terms…</source>
        <translation>Andere Bedingungen…</translation>
    </message>
    <message>
        <source>Others, by name, separated by commas</source>
        <translation>Andere, mit Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Our own team</source>
        <translation>Unser eigenes Team</translation>
    </message>
    <message>
        <source>Say who may use it.</source>
        <translation>Sagen Sie, wer es verwenden darf.</translation>
    </message>
    <message>
        <source>Some files are not ready: see above.</source>
        <translation>Einige Dateien sind noch nicht bereit: siehe oben.</translation>
    </message>
    <message>
        <source>Terms and notice</source>
        <translation>Bedingungen und Hinweis</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message numerus="yes">
        <source>What may these %Ln meeting(s) be used for?</source>
        <translation>
            <numerusform>Wofür darf diese Besprechung verwendet werden?</numerusform>
            <numerusform>Wofür dürfen diese %Ln Besprechungen verwendet werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>What may «{0}» be used for?</source>
        <translation>Wofür darf „{0}“ verwendet werden?</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welche Daten</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Wer es verwenden darf</translation>
    </message>
    <message>
        <source>Whose yes this rests on</source>
        <translation>Auf wessen Ja das beruht</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Files or people were added to the decision</source>
        <translation>Dateien oder Personen kamen zur Entscheidung hinzu</translation>
    </message>
    <message>
        <source>History of this meeting</source>
        <translation>Verlauf dieser Besprechung</translation>
    </message>
    <message>
        <source>Nobody has decided on it yet.</source>
        <translation>Darüber hat noch niemand entschieden.</translation>
    </message>
    <message>
        <source>Only for: {0}.</source>
        <translation>Nur für: {0}.</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>Sie haben es erlaubt</translation>
    </message>
    <message>
        <source>You refused</source>
        <translation>Sie haben abgelehnt</translation>
    </message>
    <message>
        <source>You revoked the grant</source>
        <translation>Sie haben die Freigabe widerrufen</translation>
    </message>
    <message>
        <source>You undid the refusal</source>
        <translation>Sie haben die Ablehnung rückgängig gemacht</translation>
    </message>
    <message>
        <source>{0} said no</source>
        <translation>{0} hat nein gesagt</translation>
    </message>
    <message>
        <source>{0} said yes</source>
        <translation>{0} hat ja gesagt</translation>
    </message>
    <message>
        <source>{0} withdrew</source>
        <translation>{0} hat die Zustimmung zurückgezogen</translation>
    </message>
    <message>
        <source>{0} · entry {1}</source>
        <translation>{0} · Eintrag {1}</translation>
    </message>
    <message>
        <source>{0} · verified</source>
        <translation>{0} · geprüft</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>Noch nicht umgewandelt</translation>
    </message>
    <message>
        <source>Participant audio</source>
        <translation>Ton je Person</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Export dataset…</source>
        <translation>Datensatz exportieren…</translation>
    </message>
    <message>
        <source>Give away what is allowed (Ctrl+E)</source>
        <translation>Herausgeben, was erlaubt ist (Strg+E)</translation>
    </message>
    <message>
        <source>Look for new and changed recordings (F5)</source>
        <translation>Nach neuen und geänderten Aufnahmen suchen (F5)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>No meeting has «{0}» in its title or among its people.</source>
        <translation>Keine Besprechung hat „{0}“ im Titel oder unter ihren Personen.</translation>
    </message>
    <message>
        <source>No recordings yet. Scan a folder that holds some.</source>
        <translation>Noch keine Aufnahmen. Durchsuchen Sie einen Ordner, der welche enthält.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search titles, people and transcripts</source>
        <translation>Titel, Personen und Mitschriften durchsuchen</translation>
    </message>
    <message>
        <source>There is no such meeting.</source>
        <translation>Diese Besprechung gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>About Hostapp</source>
        <translation>Über Hostapp</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Export a dataset…</source>
        <translation>Datensatz exportieren…</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Grant with other terms…</source>
        <translation>Mit anderen Bedingungen freigeben…</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Refuse or revoke</source>
        <translation>Ablehnen oder widerrufen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan for recordings</source>
        <translation>Nach Aufnahmen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Split off files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Any purpose</source>
        <translation>Jeder Zweck</translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>Nach Zweck</translation>
    </message>
    <message>
        <source>By tool</source>
        <translation>Nach Programm</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Grants that end within twelve months. Renew them, or nothing of them may train.</source>
        <translation>Freigaben, die binnen zwölf Monaten enden. Erneuern Sie sie, sonst darf nichts davon trainieren.</translation>
    </message>
    <message>
        <source>How the meetings of each recording tool stand.</source>
        <translation>Wie die Besprechungen jedes Aufnahmeprogramms stehen.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Items that left this computer, and what became of them.</source>
        <translation>Stücke, die diesen Computer verlassen haben, und was aus ihnen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Later: %Ln more meeting(s).</source>
        <translation>
            <numerusform>Später: %Ln weitere Besprechung.</numerusform>
            <numerusform>Später: %Ln weitere Besprechungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Darf nicht</translation>
    </message>
    <message>
        <source>May train</source>
        <translation>Darf trainieren</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Meetings that may be used now. One can count for several purposes.</source>
        <translation>Besprechungen, die jetzt verwendet werden dürfen. Eine kann für mehrere Zwecke zählen.</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each day.</source>
        <translation>Besprechungen mit gültiger Freigabe am Ende jedes Tages.</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each month.</source>
        <translation>Besprechungen mit gültiger Freigabe am Ende jedes Monats.</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each quarter.</source>
        <translation>Besprechungen mit gültiger Freigabe am Ende jedes Quartals.</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each week.</source>
        <translation>Besprechungen mit gültiger Freigabe am Ende jeder Woche.</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each year.</source>
        <translation>Besprechungen mit gültiger Freigabe am Ende jedes Jahres.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln meeting(s), {0} may train something; {1} wait for your decision.</source>
        <translation>
            <numerusform>Von %Ln Besprechung darf {0} etwas trainieren; {1} wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>Von %Ln Besprechungen dürfen {0} etwas trainieren; {1} warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Q{0} {1}</source>
        <translation>{1}, Q{0}</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Releases and recalls</source>
        <translation>Lieferungen und Rückrufe</translation>
    </message>
    <message>
        <source>There are no meetings yet: add a folder with recordings.</source>
        <translation>Noch keine Besprechungen: fügen Sie einen Ordner mit Aufnahmen hinzu.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Was endet</translation>
    </message>
    <message>
        <source>What may train, over time</source>
        <translation>Was trainieren darf, im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>end within 30 days</source>
        <translation>enden binnen 30 Tagen</translation>
    </message>
    <message>
        <source>items called back, no answer</source>
        <translation>Stücke zurückgerufen, ohne Antwort</translation>
    </message>
    <message>
        <source>may train something</source>
        <translation>dürfen etwas trainieren</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>wait for a decision</source>
        <translation>warten auf eine Entscheidung</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln file(s) {0}</source>
        <translation>
            <numerusform>%Ln Datei {0}</numerusform>
            <numerusform>%Ln Dateien {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply with a code…</source>
        <translation>Eine Antwort mit Code…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antwort…</translation>
    </message>
    <message>
        <source>Ask everybody…</source>
        <translation>Alle fragen…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Fragen…</translation>
    </message>
    <message>
        <source>Both names stand for one person now.</source>
        <translation>Beide Namen stehen jetzt für eine Person.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Forgotten; «{0}» takes the name&apos;s place.</source>
        <translation>Vergessen; „{0}“ tritt an die Stelle des Namens.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Nicht beachten</translation>
    </message>
    <message>
        <source>Left out of any export</source>
        <translation>Bleibt bei jedem Export außen vor</translation>
    </message>
    <message>
        <source>Make a request to send to this person</source>
        <translation>Eine Anfrage an diese Person verfassen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Nobody is named in this recording&apos;s files.</source>
        <translation>In den Dateien dieser Aufnahme wird niemand genannt.</translation>
    </message>
    <message>
        <source>Passages that sound like an answer</source>
        <translation>Stellen, die wie eine Antwort klingen</translation>
    </message>
    <message>
        <source>People in this meeting</source>
        <translation>Personen in dieser Besprechung</translation>
    </message>
    <message>
        <source>Recognised by guess</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation>Eine Antwort festhalten…</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %Ln meeting(s).</source>
        <translation>
            <numerusform>Festgehalten für %Ln Besprechung.</numerusform>
            <numerusform>Festgehalten für %Ln Besprechungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Dieselbe Person wie…</translation>
    </message>
    <message>
        <source>Sounds like an answer</source>
        <translation>Klingt wie eine Antwort</translation>
    </message>
    <message>
        <source>The name still stands in: {0}.</source>
        <translation>Der Name steht noch in: {0}.</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was außen vor bleibt</translation>
    </message>
    <message>
        <source>Write down what this person said (Enter)</source>
        <translation>Aufschreiben, was diese Person gesagt hat (Eingabe)</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>per Mail</translation>
    </message>
    <message>
        <source>by reply</source>
        <translation>per Antwort</translation>
    </message>
    <message>
        <source>came after the decision</source>
        <translation>kam nach der Entscheidung hinzu</translation>
    </message>
    <message>
        <source>changed since the decision</source>
        <translation>seit der Entscheidung geändert</translation>
    </message>
    <message>
        <source>cut from anything exported</source>
        <translation>wird aus jedem Export herausgeschnitten</translation>
    </message>
    <message>
        <source>does not say who the host is</source>
        <translation>sagt nicht, wer der Gastgeber ist</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>aus einer Liste</translation>
    </message>
    <message>
        <source>has no recorded yes</source>
        <translation>hat kein festgehaltenes Ja</translation>
    </message>
    <message>
        <source>in chat</source>
        <translation>im Chat</translation>
    </message>
    <message>
        <source>is a track of somebody who is out</source>
        <translation>ist die Tonspur von jemandem, der außen vor ist</translation>
    </message>
    <message>
        <source>like a no</source>
        <translation>nach einem Nein</translation>
    </message>
    <message>
        <source>like a yes</source>
        <translation>nach einem Ja</translation>
    </message>
    <message>
        <source>may show somebody who is out</source>
        <translation>zeigt vielleicht jemanden, der außen vor ist</translation>
    </message>
    <message>
        <source>names nobody whose yes could be recorded</source>
        <translation>nennt niemanden, dessen Ja festgehalten werden könnte</translation>
    </message>
    <message>
        <source>no answer recorded</source>
        <translation>keine Antwort festgehalten</translation>
    </message>
    <message>
        <source>not allowed in another meeting</source>
        <translation>in einer anderen Besprechung nicht erlaubt</translation>
    </message>
    <message>
        <source>not read since it changed</source>
        <translation>seit der Änderung nicht gelesen</translation>
    </message>
    <message>
        <source>rests on a list that was erased</source>
        <translation>beruht auf einer Liste, die gelöscht wurde</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>hat nein gesagt</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>hat ja gesagt</translation>
    </message>
    <message>
        <source>shows that the host was not alone</source>
        <translation>zeigt, dass der Gastgeber nicht allein war</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>mit einer Datei</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>hat zurückgezogen</translation>
    </message>
    <message>
        <source>{0}  (host)</source>
        <translation>{0}  (Gastgeber)</translation>
    </message>
    <message>
        <source>{0} in transcript</source>
        <translation>{0} in der Mitschrift</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Green and blue: may be used. Pale red: cut out. Click to play from there.</source>
        <translation>Grün und Blau: darf verwendet werden. Blassrot: herausgeschnitten. Klicken, um ab dort abzuspielen.</translation>
    </message>
    <message>
        <source>Open in the system&apos;s player</source>
        <translation>Im Abspieler des Systems öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Qt&apos;s part that plays audio and video is missing on this computer.</source>
        <translation>Der Teil von Qt, der Ton und Video abspielt, fehlt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>This file cannot be played here: {0}.</source>
        <translation>Diese Datei lässt sich hier nicht abspielen: {0}.</translation>
    </message>
    <message>
        <source>This file does not begin to play here.</source>
        <translation>Diese Datei fängt hier nicht an zu spielen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>A name for these terms</source>
        <translation>Ein Name für diese Bedingungen</translation>
    </message>
    <message>
        <source>Begin every grant with it</source>
        <translation>Jede Freigabe damit beginnen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep as a preset…</source>
        <translation>Als Vorlage behalten…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Terms of your own</source>
        <translation>Eigene Bedingungen</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0} (üblich)</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Ask the host for a new one.</source>
        <translation>Bitten Sie den Gastgeber um eine neue.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Entries in the host&apos;s log: {0}</source>
        <translation>Einträge im Protokoll des Gastgebers: {0}</translation>
    </message>
    <message>
        <source>Entry {0}: {1}</source>
        <translation>Eintrag {0}: {1}</translation>
    </message>
    <message>
        <source>It does not agree with its own signature: do not rely on it, and ask the host for a new one.</source>
        <translation>Der Inhalt passt nicht zur eigenen Signatur: verlassen Sie sich nicht darauf und bitten Sie den Gastgeber um eine neue.</translation>
    </message>
    <message>
        <source>It is signed by the key that was expected.</source>
        <translation>Mit dem erwarteten Schlüssel signiert.</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>Schlüssel: {0}</translation>
    </message>
    <message>
        <source>Nothing in it was changed since it was signed with the key below. Ask the host by another way, such as the telephone, whether that key is theirs.</source>
        <translation>Seit der Signatur mit dem unten genannten Schlüssel wurde nichts darin verändert. Fragen Sie den Gastgeber auf anderem Weg, etwa am Telefon, ob dieser Schlüssel ihm gehört.</translation>
    </message>
    <message>
        <source>The feed</source>
        <translation>Die Sperrliste</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>The recall</source>
        <translation>Der Rückruf</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Die Quittung</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>Die Lieferung</translation>
    </message>
    <message>
        <source>This cannot be checked.</source>
        <translation>Das lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>{0} – Hostapp</source>
        <translation>{0} – Hostapp</translation>
    </message>
    <message>
        <source>✓ {0} is genuine.</source>
        <translation>✓ {0} ist echt.</translation>
    </message>
    <message>
        <source>✓ {0} is intact.</source>
        <translation>✓ {0} ist unverändert.</translation>
    </message>
    <message>
        <source>✗ {0} cannot be read.</source>
        <translation>✗ {0} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>✗ {0} was changed.</source>
        <translation>✗ {0} wurde verändert.</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Analytics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Messen von Modellen</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Sprachmodelle</translation>
    </message>
    <message>
        <source>Meeting features</source>
        <translation>Besprechungsfunktionen</translation>
    </message>
    <message>
        <source>Speaker recognition</source>
        <translation>Sprechererkennung</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>Speech synthesis</source>
        <translation>Sprachsynthese</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>A signed notice names what has to be deleted. You send it to the recipient, who answers with a signed acknowledgement.</source>
        <translation>Eine signierte Mitteilung nennt, was zu löschen ist. Sie schicken sie dem Empfänger, der mit einer signierten Bestätigung antwortet.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Call back everything?</source>
        <translation>Alles zurückrufen?</translation>
    </message>
    <message>
        <source>Call back what has ended?</source>
        <translation>Zurückrufen, was geendet hat?</translation>
    </message>
    <message>
        <source>What cannot be undone: models that are trained already, copies passed on, backups, and what caches of training tools still hold.</source>
        <translation>Was sich nicht rückgängig machen lässt: bereits trainierte Modelle, weitergegebene Kopien, Sicherungen und was Zwischenspeicher von Trainingsprogrammen noch enthalten.</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>A receipt is a small folder with the signed decision. Anyone can check it with «hostapp verify», without this computer and without the network.</source>
        <translation>Eine Quittung ist ein kleiner Ordner mit der signierten Entscheidung. Jeder kann sie mit „hostapp verify“ prüfen, ohne diesen Computer und ohne Netz.</translation>
    </message>
    <message>
        <source>An empty folder for the receipt</source>
        <translation>Ein leerer Ordner für die Quittung</translation>
    </message>
    <message>
        <source>Save a receipt…</source>
        <translation>Quittung speichern…</translation>
    </message>
    <message>
        <source>The receipt is in {0}.</source>
        <translation>Die Quittung liegt in {0}.</translation>
    </message>
    <message>
        <source>There is no decision yet to give a receipt of.</source>
        <translation>Es gibt noch keine Entscheidung, die eine Quittung belegen könnte.</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Our own team</source>
        <translation>Unser eigenes Team</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back, no answer since {0}</source>
        <translation>
            <numerusform>%Ln Stück zurückgerufen, seit {0} keine Antwort</numerusform>
            <numerusform>%Ln Stücke zurückgerufen, seit {0} keine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back: send the notice in {0}.</source>
        <translation>
            <numerusform>%Ln Stück zurückgerufen: senden Sie die Mitteilung in {0}.</numerusform>
            <numerusform>%Ln Stücke zurückgerufen: senden Sie die Mitteilung in {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back everything…</source>
        <translation>Alles zurückrufen…</translation>
    </message>
    <message>
        <source>Call back what has ended</source>
        <translation>Zurückrufen, was geendet hat</translation>
    </message>
    <message>
        <source>Called back, and not yet acknowledged. A model that was trained keeps what it learned; copies are deleted by those who have them.</source>
        <translation>Zurückgerufen und noch nicht bestätigt. Ein trainiertes Modell behält, was es gelernt hat; Kopien löscht, wer sie hat.</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Take in an acknowledgement…</source>
        <translation>Bestätigung einlesen…</translation>
    </message>
    <message numerus="yes">
        <source>Taken in; %Ln item(s) are still out.</source>
        <translation>
            <numerusform>Eingelesen; %Ln Stück steht noch aus.</numerusform>
            <numerusform>Eingelesen; %Ln Stücke stehen noch aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The acknowledgement that came back</source>
        <translation>Die zurückgekommene Bestätigung</translation>
    </message>
    <message>
        <source>What left this computer, for whom and for what. What was revoked since can be called back: the recipient gets a signed notice and answers with one.</source>
        <translation>Was diesen Computer verlassen hat, für wen und wofür. Was seither widerrufen wurde, lässt sich zurückrufen: der Empfänger bekommt eine signierte Mitteilung und antwortet mit einer.</translation>
    </message>
    <message>
        <source>list erased</source>
        <translation>Liste gelöscht</translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>On the same terms as before, until the end of</source>
        <translation>Zu denselben Bedingungen wie bisher, bis einschließlich</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Renew: {0}</source>
        <translation>Erneuern: {0}</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Wird erneuert…</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>A reply to a request</source>
        <translation>Eine Antwort auf eine Anfrage</translation>
    </message>
    <message>
        <source>It says no</source>
        <translation>Sie sagt nein</translation>
    </message>
    <message>
        <source>It says yes</source>
        <translation>Sie sagt ja</translation>
    </message>
    <message>
        <source>It takes a yes back</source>
        <translation>Sie nimmt ein Ja zurück</translation>
    </message>
    <message>
        <source>Paste or drop the reply. The code in it says whose it is and which meeting it is about; the reply is kept as evidence.</source>
        <translation>Fügen Sie die Antwort ein oder legen Sie sie hier ab. Der Code darin sagt, von wem sie ist und um welche Besprechung es geht; die Antwort wird als Beleg aufbewahrt.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>A folder for the texts</source>
        <translation>Ein Ordner für die Texte</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Um Zustimmung bitten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
    <message>
        <source>Send each person their own text, as a mail or in a chat. The code in it is theirs alone: with it they can answer, and take a yes back later.</source>
        <translation>Schicken Sie jeder Person ihren eigenen Text, als Mail oder im Chat. Der Code darin gehört nur ihr: damit kann sie antworten und später ein Ja zurücknehmen.</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation>Text der Anfrage</translation>
    </message>
    <message>
        <source>They cannot be saved: {0}.</source>
        <translation>Sie lassen sich nicht speichern: {0}.</translation>
    </message>
</context>
<context>
    <name>Revoke</name>
    <message>
        <source>From now on nothing of it may be used for these purposes. What else was granted stays, and so does every earlier entry in the ledger.</source>
        <translation>Ab jetzt darf nichts davon mehr für diese Zwecke verwendet werden. Was sonst freigegeben wurde, bleibt, und jeder frühere Eintrag im Protokoll auch.</translation>
    </message>
    <message>
        <source>From now on nothing of it may be used. The earlier grant stays in the ledger, and so does this revocation; only a new grant allows it again.</source>
        <translation>Ab jetzt darf nichts davon mehr verwendet werden. Die frühere Freigabe bleibt im Protokoll stehen, und dieser Widerruf auch; nur eine neue Freigabe erlaubt es wieder.</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>Nothing of it may be used, until you decide otherwise.</source>
        <translation>Nichts davon darf verwendet werden, bis Sie anders entscheiden.</translation>
    </message>
    <message>
        <source>Only for some purposes</source>
        <translation>Nur für einige Zwecke</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Refuse: {0}</source>
        <translation>Ablehnen: {0}</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke: {0}</source>
        <translation>Widerrufen: {0}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>in folder</source>
        <translation>im Ordner</translation>
    </message>
    <message>
        <source>people of</source>
        <translation>Personen von</translation>
    </message>
    <message>
        <source>recorded by</source>
        <translation>aufgenommen mit</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>title has</source>
        <translation>Titel enthält</translation>
    </message>
</context>
<context>
    <name>Same</name>
    <message>
        <source>Choose or type another spelling. From now on both names stand for one person, in all meetings. Two people of whom decisions speak already stay two.</source>
        <translation>Wählen oder schreiben Sie eine andere Schreibweise. Ab jetzt stehen beide Namen in allen Besprechungen für eine Person. Zwei Personen, von denen schon Entscheidungen handeln, bleiben zwei.</translation>
    </message>
    <message>
        <source>The other name</source>
        <translation>Der andere Name</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>Sie sind eine Person</translation>
    </message>
    <message>
        <source>Who else is {0}?</source>
        <translation>Wer ist {0} noch?</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln geändert.</numerusform>
            <numerusform>%Ln geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) found · {0}</source>
        <translation>
            <numerusform>%Ln Besprechung gefunden · {0}</numerusform>
            <numerusform>%Ln Besprechungen gefunden · {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved.</source>
        <translation>
            <numerusform>%Ln verschoben.</numerusform>
            <numerusform>%Ln verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new meeting(s).</source>
        <translation>
            <numerusform>%Ln neue Besprechung.</numerusform>
            <numerusform>%Ln neue Besprechungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not seen any more.</source>
        <translation>
            <numerusform>%Ln nicht mehr gesehen.</numerusform>
            <numerusform>%Ln nicht mehr gesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left out:</source>
        <translation>
            <numerusform>%Ln Stelle ausgelassen:</numerusform>
            <numerusform>%Ln Stellen ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder that holds recordings</source>
        <translation>Ein Ordner, der Aufnahmen enthält</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>Aufnahmen werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <translation>Nichts Neues gefunden.</translation>
    </message>
    <message>
        <source>Reading lengths and words: {0} of {1}</source>
        <translation>Längen und Worte werden gelesen: {0} von {1}</translation>
    </message>
    <message>
        <source>Reading what is new…</source>
        <translation>Neues wird gelesen…</translation>
    </message>
    <message>
        <source>Stopped; what was found stays.</source>
        <translation>Angehalten; was gefunden wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Your rules decided on %Ln new meeting(s).</source>
        <translation>
            <numerusform>Ihre Regeln haben über %Ln neue Besprechung entschieden.</numerusform>
            <numerusform>Ihre Regeln haben über %Ln neue Besprechungen entschieden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>In what was said: {0}</source>
        <translation>In dem, was gesagt wurde: {0}</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln passage(s)</source>
        <translation>
            <numerusform>die neueste Stelle</numerusform>
            <numerusform>die neuesten %Ln Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>The list has changed meanwhile: select them again.</source>
        <translation>Die Liste hat sich inzwischen geändert: wählen Sie noch einmal aus.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Hostapp closes as soon as your decision is written.</source>
        <translation>Hostapp schließt, sobald Ihre Entscheidung geschrieben ist.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr geht richtig</translation>
    </message>
    <message>
        <source>The clock is taken as right: decide again.</source>
        <translation>Die Uhr gilt als richtig: entscheiden Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Every decision in one file, checked after writing. The newest copies also lie beside the ledger.</source>
        <translation>Alle Entscheidungen in einer Datei, nach dem Schreiben geprüft. Die neuesten Kopien liegen auch neben dem Protokoll.</translation>
    </message>
    <message>
        <source>Everything you decided is in {0}, checked.</source>
        <translation>Alles, was Sie entschieden haben, liegt geprüft in {0}.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Light or dark; usually as the system is.</source>
        <translation>Hell oder dunkel; gewöhnlich so wie das System.</translation>
    </message>
    <message>
        <source>Made with your first decision.</source>
        <translation>Entsteht mit Ihrer ersten Entscheidung.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show recovery words</source>
        <translation>Wiederherstellungswörter zeigen</translation>
    </message>
    <message>
        <source>Signing key and recovery</source>
        <translation>Signierschlüssel und Wiederherstellung</translation>
    </message>
    <message>
        <source>Standing rules</source>
        <translation>Ständige Regeln</translation>
    </message>
    <message>
        <source>The public key that others check your receipts with. Whoever has the recovery words can sign as you: write them on paper and lock them away.</source>
        <translation>Der öffentliche Schlüssel, mit dem andere Ihre Quittungen prüfen. Wer die Wiederherstellungswörter hat, kann in Ihrem Namen signieren: schreiben Sie sie auf Papier und schließen Sie sie weg.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>What is decided on new recordings without asking you. What a rule decided stays decided.</source>
        <translation>Was über neue Aufnahmen entschieden wird, ohne Sie zu fragen. Was eine Regel entschieden hat, bleibt entschieden.</translation>
    </message>
    <message>
        <source>Where Hostapp looks for recordings. Removing one deletes nothing and undoes no decision.</source>
        <translation>Wo Hostapp nach Aufnahmen sucht. Einen zu entfernen löscht nichts und macht keine Entscheidung rückgängig.</translation>
    </message>
    <message>
        <source>Who of the people in your recordings you are. A grant for a recording of you alone needs it.</source>
        <translation>Wer von den Personen in Ihren Aufnahmen Sie sind. Eine Freigabe für eine Aufnahme nur von Ihnen braucht das.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>not there at the moment</source>
        <translation>zurzeit nicht da</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>All meetings</source>
        <translation>Alle Besprechungen</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Training allowed</source>
        <translation>Training erlaubt</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>It was not found in the last scan.</source>
        <translation>Sie wurde bei der letzten Suche nicht gefunden.</translation>
    </message>
    <message>
        <source>Some files are only in the cloud: download them first.</source>
        <translation>Einige Dateien sind nur in der Cloud: laden Sie sie zuerst herunter.</translation>
    </message>
    <message>
        <source>Some files cannot be read.</source>
        <translation>Einige Dateien sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Some files of this meeting are missing.</source>
        <translation>Einige Dateien dieser Besprechung fehlen.</translation>
    </message>
    <message>
        <source>The date can be read in two ways.</source>
        <translation>Das Datum lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>The drive or folder is away at the moment.</source>
        <translation>Das Laufwerk oder der Ordner ist zurzeit nicht da.</translation>
    </message>
    <message>
        <source>The recording tool could not convert this recording.</source>
        <translation>Das Aufnahmeprogramm konnte diese Aufnahme nicht umwandeln.</translation>
    </message>
    <message>
        <source>The transcript holds no words yet.</source>
        <translation>Die Mitschrift enthält noch keine Worte.</translation>
    </message>
    <message>
        <source>There is no audio or video, only text.</source>
        <translation>Es gibt weder Ton noch Video, nur Text.</translation>
    </message>
    <message>
        <source>This recording is still being written.</source>
        <translation>Diese Aufnahme wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Zoom has not converted this recording yet.</source>
        <translation>Zoom hat diese Aufnahme noch nicht umgewandelt.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Allowed until {0}</source>
        <translation>Erlaubt bis {0}</translation>
    </message>
    <message numerus="yes">
        <source>Allowed · %Ln purpose(s)</source>
        <translation>
            <numerusform>Erlaubt · %Ln Zweck</numerusform>
            <numerusform>Erlaubt · %Ln Zwecke</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed · {0}</source>
        <translation>Erlaubt · {0}</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Partly allowed</source>
        <translation>Teilweise erlaubt</translation>
    </message>
    <message>
        <source>Partly · {0} of {1} people</source>
        <translation>Teilweise · {0} von {1} Personen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln allowed meeting(s) will be revoked.</source>
        <translation>
            <numerusform>%Ln erlaubte Besprechung wird widerrufen.</numerusform>
            <numerusform>%Ln erlaubte Besprechungen werden widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided meeting(s) will be allowed.</source>
        <translation>
            <numerusform>%Ln unentschiedene Besprechung wird erlaubt.</numerusform>
            <numerusform>%Ln unentschiedene Besprechungen werden erlaubt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided meeting(s) will be refused.</source>
        <translation>
            <numerusform>%Ln unentschiedene Besprechung wird abgelehnt.</numerusform>
            <numerusform>%Ln unentschiedene Besprechungen werden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already allowed, keeping their terms and getting these as well: %Ln.</source>
        <translation>
            <numerusform>Schon erlaubt; sie behält ihre Bedingungen und bekommt diese dazu: %Ln.</numerusform>
            <numerusform>Schon erlaubt; sie behalten ihre Bedingungen und bekommen diese dazu: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln meeting(s) a participant withdrew: what is theirs stays out.</source>
        <translation>
            <numerusform>In %Ln Besprechung hat jemand die Zustimmung zurückgezogen: was dieser Person gehört, bleibt außen vor.</numerusform>
            <numerusform>In %Ln Besprechungen hat jemand die Zustimmung zurückgezogen: was diesen Personen gehört, bleibt außen vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about {0}.</source>
        <translation>Es geht um {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Not allowed already, and staying so: %Ln.</source>
        <translation>
            <numerusform>Schon nicht erlaubt, und das bleibt so: %Ln.</numerusform>
            <numerusform>Schon nicht erlaubt, und das bleibt so: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The grant of %Ln of them had ended: allowed again.</source>
        <translation>
            <numerusform>Bei %Ln davon war die Freigabe abgelaufen: wieder erlaubt.</numerusform>
            <numerusform>Bei %Ln davon war die Freigabe abgelaufen: wieder erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their no stays whatever you decide: {0}.</source>
        <translation>Ihr Nein bleibt, was auch immer Sie entscheiden: {0}.</translation>
    </message>
    <message>
        <source>Undo (U) makes them undecided again, as new entries.</source>
        <translation>Rückgängig (U) macht sie mit neuen Einträgen wieder unentschieden.</translation>
    </message>
    <message>
        <source>Undo (U) revokes all of these grants again, as new entries.</source>
        <translation>Rückgängig (U) widerruft alle diese Freigaben wieder, mit neuen Einträgen.</translation>
    </message>
    <message>
        <source>What is revoked needs a new grant to be allowed again.</source>
        <translation>Was widerrufen ist, braucht eine neue Freigabe, um wieder erlaubt zu sein.</translation>
    </message>
    <message numerus="yes">
        <source>You had refused or revoked %Ln of them: allowed again.</source>
        <translation>
            <numerusform>%Ln davon hatten Sie abgelehnt oder widerrufen: wieder erlaubt.</numerusform>
            <numerusform>%Ln davon hatten Sie abgelehnt oder widerrufen: wieder erlaubt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>{0}: {1}; for {2}; {3}.</source>
        <translation>{0}: {1}; für {2}; {3}.</translation>
    </message>
</context>
<context>
    <name>TimeBase</name>
    <message>
        <source>as the recorder&apos;s clock said</source>
        <translation>nach der Uhr des Aufnahmegeräts</translation>
    </message>
    <message>
        <source>organiser&apos;s local time</source>
        <translation>Ortszeit der einladenden Person</translation>
    </message>
    <message>
        <source>time of the file</source>
        <translation>Zeit der Datei</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>There is no transcript, caption or chat to show.</source>
        <translation>Es gibt keine Mitschrift, keine Untertitel und keinen Chat.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>in the chat:</source>
        <translation>im Chat:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%Ln left to decide</source>
        <translation>
            <numerusform>Noch %Ln zu entscheiden</numerusform>
            <numerusform>Noch %Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ending soon: %Ln grant(s)</source>
        <translation>
            <numerusform>Bald endet: %Ln Freigabe</numerusform>
            <numerusform>Bald enden: %Ln Freigaben</numerusform>
        </translation>
    </message>
    <message>
        <source>G grant · Shift+G choose terms · R refuse · U undo</source>
        <translation>G freigeben · Umschalt+G Bedingungen wählen · R ablehnen · U rückgängig</translation>
    </message>
    <message>
        <source>G: terms as last time</source>
        <translation>G: Bedingungen wie zuletzt</translation>
    </message>
    <message>
        <source>G: {0}</source>
        <translation>G: {0}</translation>
    </message>
    <message>
        <source>Grant again on the same terms, to end later</source>
        <translation>Zu denselben Bedingungen erneut freigeben, mit späterem Ende</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>What the key G grants</source>
        <translation>Was die Taste G freigibt</translation>
    </message>
</context>
</TS>
