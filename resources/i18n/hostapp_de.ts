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
        <source>Nothing you recorded trains an AI unless somebody with the right to say so said yes, and anyone who holds the files can check it. Hostapp sends nothing anywhere.</source>
        <translation>Nichts von Ihren Aufnahmen trainiert eine KI, solange nicht jemand, der das Recht dazu hat, ja gesagt hat; und wer die Dateien besitzt, kann es prüfen. Hostapp sendet nirgendwohin etwas.</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>The words of this licence are at {0}.</source>
        <translation>Der Wortlaut dieser Lizenz steht unter {0}.</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <translation>Wortlaut der Lizenz</translation>
    </message>
    <message>
        <source>{0} is under {1}.</source>
        <translation>{0} steht unter {1}.</translation>
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
        <source>No. {0} said no.</source>
        <translation>Nein. {0} hat nein gesagt.</translation>
    </message>
    <message>
        <source>Not verified. Until the ledger verifies, it is a no.</source>
        <translation>Nicht geprüft. Bis das Protokoll stimmt, heißt es Nein.</translation>
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
        <translation>Teilweise. Die Daten von {0} der {1} Personen dürfen verwendet werden; der Rest bleibt bei jedem Export außen vor.</translation>
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
    <message>
        <source>{0}.</source>
        <comment>a list of numbers</comment>
        <translation>{0}.</translation>
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
        <translation>Was es belegt (optional)</translation>
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
        <translation>
            <numerusform>%Ln Besprechung ist jetzt eine.</numerusform>
            <numerusform>%Ln Besprechungen sind jetzt eine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) stand alone again.</source>
        <translation>
            <numerusform>%Ln Besprechung steht wieder für sich.</numerusform>
            <numerusform>%Ln Besprechungen stehen wieder für sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another tool seems to have recorded the same call.</source>
        <translation>Ein anderes Programm hat wohl dasselbe Gespräch aufgenommen.</translation>
    </message>
    <message>
        <source>Files of this meeting</source>
        <translation>Dateien dieser Besprechung</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Join with «{0}»</source>
        <translation>Mit „{0}“ verbinden</translation>
    </message>
    <message>
        <source>Meetings to be joined</source>
        <translation>Besprechungen, die verbunden werden</translation>
    </message>
    <message>
        <source>No other meeting began within a day of this one. Select meetings in the list to join them.</source>
        <translation>Keine andere Besprechung begann höchstens einen Tag vor oder nach dieser. Wählen Sie Besprechungen in der Liste aus, um sie zu verbinden.</translation>
    </message>
    <message>
        <source>Only the list changes: files and folders keep their names. Left empty, the title that the recording came with is back.</source>
        <translation>Nur die Liste ändert sich: Dateien und Ordner behalten ihre Namen. Bleibt das Feld leer, gilt wieder der Titel der Aufnahme.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename this meeting</source>
        <translation>Diese Besprechung umbenennen</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Umbenannt.</translation>
    </message>
    <message>
        <source>Split files off «{0}»</source>
        <translation>Dateien von „{0}“ abtrennen</translation>
    </message>
    <message>
        <source>They become one meeting with the title of the first. Files stay where they are, and a no that was said of a file still holds. It can be undone with «Take apart».</source>
        <translation>Sie werden ein Meeting mit dem Titel des ersten. Die Dateien bleiben, wo sie sind, und ein Nein zu einer Datei gilt weiter. „Trennen“ macht es rückgängig.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>The files are a meeting of their own now.</source>
        <translation>Die Dateien sind jetzt eine eigene Besprechung.</translation>
    </message>
    <message>
        <source>The files become a meeting of their own, which waits for a decision of its own. Nothing is moved on the disk, and a no that was said of a file still holds.</source>
        <translation>Die Dateien werden eine eigene Besprechung, die auf eine eigene Entscheidung wartet. Auf der Festplatte wird nichts verschoben, und ein Nein zu einer Datei gilt weiter.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <translation>Nur die, deren Ja festgehalten ist</translation>
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
    <name>Concern</name>
    <message>
        <source>Ask again…</source>
        <translation>Erneut fragen…</translation>
    </message>
    <message>
        <source>Put the original back…</source>
        <translation>Original zurücklegen…</translation>
    </message>
    <message>
        <source>Said yes under version {0} of the notice, and version {1} is in force: {2}. Their yes still counts for what it said.</source>
        <translation>Hat unter Version {0} des Hinweises ja gesagt; in Kraft ist Version {1}: {2}. Das Ja gilt weiter für das, was darin stand.</translation>
    </message>
    <message>
        <source>The copy of «{0}», which shows the answer of {1}, is missing on this disk. The answer still counts: put the original back, or ask again.</source>
        <translation>Die Kopie von „{0}“, die die Antwort von {1} belegt, fehlt auf diesem Datenträger. Die Antwort gilt weiter: legen Sie das Original zurück oder fragen Sie erneut.</translation>
    </message>
    <message>
        <source>The copy of «{0}», which shows the answer of {1}, was altered on this disk. The answer still counts: put the original back, or ask again.</source>
        <translation>Die Kopie von „{0}“, die die Antwort von {1} belegt, wurde auf diesem Datenträger verändert. Die Antwort gilt weiter: legen Sie das Original zurück oder fragen Sie erneut.</translation>
    </message>
    <message>
        <source>The evidence is as it was when the answer was recorded.</source>
        <translation>Der Beleg ist so wie beim Festhalten der Antwort.</translation>
    </message>
    <message>
        <source>The original of this evidence</source>
        <translation>Das Original dieses Belegs</translation>
    </message>
    <message>
        <source>You granted this under version {0} of your own notice, and version {1} is in force: press Grant… to decide under the new words.</source>
        <translation>Sie haben das unter Version {0} Ihres eigenen Hinweises freigegeben; in Kraft ist Version {1}: drücken Sie Freigeben…, um nach dem neuen Wortlaut zu entscheiden.</translation>
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
        <source>In %Ln meeting(s): {0}</source>
        <translation>
            <numerusform>In %Ln Besprechung: {0}</numerusform>
            <numerusform>In %Ln Besprechungen: {0}</numerusform>
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
        <translation>Abgebrochen. Es wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
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
        <translation>Diese Besprechung ordnen</translation>
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
            <numerusform>%Ln Element, für {0}. Rufen Sie es danach unter „Rückrufe“ zurück.</numerusform>
            <numerusform>%Ln Elemente, für {0}. Rufen Sie sie danach unter „Rückrufe“ zurück.</numerusform>
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
    <name>Error</name>
    <message>
        <source>A feed is for somebody: name the recipient.</source>
        <translation>Eine Statusliste ist für jemanden bestimmt: nennen Sie den Empfänger.</translation>
    </message>
    <message>
        <source>A feed must be good for a day at least.</source>
        <translation>Eine Statusliste muss mindestens einen Tag lang gelten.</translation>
    </message>
    <message>
        <source>A grant cannot name the kind of data «{0}». The kinds of data are: {1}.</source>
        <translation>Eine Freigabe kann die Datenart „{0}“ nicht nennen. Die Datenarten sind: {1}.</translation>
    </message>
    <message>
        <source>A name in the receipt is not the one that was sealed.</source>
        <translation>Ein Name in der Quittung ist nicht der, der versiegelt wurde.</translation>
    </message>
    <message>
        <source>A notice needs a title and at least one paragraph.</source>
        <translation>Ein Hinweis braucht einen Titel und mindestens einen Absatz.</translation>
    </message>
    <message>
        <source>A part of the release was erased while it was written.</source>
        <translation>Ein Teil der Lieferung wurde gelöscht, während sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>A piece of evidence cannot be deleted: {0}.</source>
        <translation>Ein Beleg kann nicht gelöscht werden: {0}.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>A preset&apos;s name has at most {0} characters.</source>
        <translation>Der Name einer Vorlage hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>A recipient needs a name; leave --recipient out for your own team.</source>
        <translation>Ein Empfänger braucht einen Namen; für Ihr eigenes Team lassen Sie --recipient weg.</translation>
    </message>
    <message>
        <source>A rule needs a title, a series, a folder, a tool or a domain.</source>
        <translation>Eine Regel braucht einen Titel, eine Serie, einen Ordner, ein Programm oder eine Domain.</translation>
    </message>
    <message>
        <source>A rule that grants needs terms, and only such a rule.</source>
        <translation>Eine Regel, die freigibt, braucht Bedingungen, und nur eine solche.</translation>
    </message>
    <message>
        <source>A signature does not fit what it signs.</source>
        <translation>Eine Signatur passt nicht zu dem, was sie signiert.</translation>
    </message>
    <message>
        <source>A signature line of the note is malformed.</source>
        <translation>Eine Signaturzeile der Notiz ist fehlerhaft.</translation>
    </message>
    <message>
        <source>All of this release is still allowed: revoke what you want back, or add --all.</source>
        <translation>Diese Lieferung ist noch ganz erlaubt: widerrufen Sie, was Sie zurückhaben möchten, oder fügen Sie --all hinzu.</translation>
    </message>
    <message>
        <source>An opened name in the receipt is malformed.</source>
        <translation>Ein geöffneter Name in der Quittung ist fehlerhaft.</translation>
    </message>
    <message>
        <source>An own purpose needs a label and a plain explanation.</source>
        <translation>Ein eigener Zweck braucht eine Bezeichnung und eine einfache Erklärung.</translation>
    </message>
    <message>
        <source>Another Hostapp changed the key just now: look and try again.</source>
        <translation>Ein anderes Hostapp hat gerade den Schlüssel gewechselt: sehen Sie nach und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A decision came while the release was being completed, so it is abandoned and nothing of it is in {0}: make it again.</source>
        <translation>Während die Lieferung fertiggestellt wurde, kam eine Entscheidung dazwischen; sie ist verworfen, und nichts davon liegt in {0}: machen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Another Hostapp is busy with the signing key: wait for it and try again.</source>
        <translation>Ein anderes Hostapp ist gerade mit dem Signierschlüssel beschäftigt: warten Sie, bis es fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another Hostapp keeps changing the signing key: try again.</source>
        <translation>Ein anderes Hostapp wechselt laufend den Signierschlüssel: versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another apply is at work on {0}: run this again when it has ended.</source>
        <translation>Ein anderes «apply» arbeitet gerade an {0}: starten Sie dies noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Another program keeps {0} busy: close it and try again.</source>
        <translation>Ein anderes Programm hält {0} belegt: schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decisions speak of {0} and of {1}: they stay two people.</source>
        <translation>Über {0} und über {1} gibt es Entscheidungen: sie bleiben zwei Personen.</translation>
    </message>
    <message>
        <source>Entry 0 does not say which log this is.</source>
        <translation>Eintrag 0 sagt nicht, welches Protokoll dies ist.</translation>
    </message>
    <message>
        <source>Entry 0 names a key of another log.</source>
        <translation>Eintrag 0 nennt einen Schlüssel eines anderen Protokolls.</translation>
    </message>
    <message>
        <source>Entry {0} does not call back anything of this release.</source>
        <translation>Eintrag {0} ruft nichts aus dieser Lieferung zurück.</translation>
    </message>
    <message>
        <source>Entry {0} is not text that Hostapp writes.</source>
        <translation>Eintrag {0} ist kein Text, wie Hostapp ihn schreibt.</translation>
    </message>
    <message>
        <source>Entry {0} names a key that is not one.</source>
        <translation>Eintrag {0} nennt einen Schlüssel, der keiner ist.</translation>
    </message>
    <message>
        <source>Entry {0} of the ledger was written by a newer Hostapp: update Hostapp.</source>
        <translation>Eintrag {0} des Protokolls stammt von einem neueren Hostapp: aktualisieren Sie Hostapp.</translation>
    </message>
    <message>
        <source>Entry {0} replaces a key that was not in use.</source>
        <translation>Eintrag {0} ersetzt einen Schlüssel, der nicht in Gebrauch war.</translation>
    </message>
    <message>
        <source>Entry {0} starts a log inside of another.</source>
        <translation>Eintrag {0} beginnt ein Protokoll innerhalb eines anderen.</translation>
    </message>
    <message>
        <source>Entry {0}: {1}</source>
        <translation>Eintrag {0}: {1}</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Files ending in {0} cannot be freed of tags.</source>
        <translation>Dateien mit der Endung {0} lassen sich nicht von Angaben befreien.</translation>
    </message>
    <message>
        <source>Files of this kind are never used for training.</source>
        <translation>Dateien dieser Art werden nie zum Training verwendet.</translation>
    </message>
    <message>
        <source>HOSTAPP_KEY_PASSPHRASE does not open {0}.</source>
        <translation>HOSTAPP_KEY_PASSPHRASE öffnet {0} nicht.</translation>
    </message>
    <message>
        <source>Hostapp is under the Apache License 2.0. This copy runs from its source; the Python packages that it uses were installed beside it, each under its own licence. One of them, Qt Charts, is under the GNU General Public License, version 3: who passes on Hostapp together with it does so under that licence.</source>
        <translation>Hostapp steht unter der Apache-Lizenz 2.0. Dieses Exemplar läuft aus seinem Quelltext; die Python-Pakete, die es benutzt, wurden daneben installiert, jedes unter seiner eigenen Lizenz. Eines davon, Qt Charts, steht unter der GNU General Public License, Version 3: wer Hostapp zusammen damit weitergibt, tut es unter dieser Lizenz.</translation>
    </message>
    <message>
        <source>Hostapp&apos;s own source is under the Apache License 2.0. This installed program also carries other people&apos;s work, among it Qt Charts, and x264 and x265 (inside FFmpeg), which are under the GNU General Public License. As a whole it is therefore distributed under the GNU General Public License, version 3, and without any warranty. The source of every part is at the address named here.</source>
        <translation>Der eigene Quelltext von Hostapp steht unter der Apache-Lizenz 2.0. Dieses installierte Programm enthält auch die Arbeit anderer, darunter Qt Charts sowie x264 und x265 (in FFmpeg), die unter der GNU General Public License stehen. Als Ganzes wird es deshalb unter der GNU General Public License, Version 3, und ohne jede Gewähr verteilt. Der Quelltext jedes Teils liegt unter der hier genannten Adresse.</translation>
    </message>
    <message>
        <source>If it is right, say so with --clock-is-right.</source>
        <translation>Geht sie richtig, sagen Sie es mit --clock-is-right.</translation>
    </message>
    <message>
        <source>It cannot be copied without its tags: {0}.</source>
        <translation>Sie lässt sich nicht ohne ihre Angaben kopieren: {0}.</translation>
    </message>
    <message>
        <source>It cannot be copied without some of it: {0}.</source>
        <translation>Sie lässt sich nicht ohne einen Teil kopieren: {0}.</translation>
    </message>
    <message>
        <source>It cannot be decoded to its end: {0}.</source>
        <translation>Sie lässt sich nicht bis zum Ende entschlüsseln: {0}.</translation>
    </message>
    <message>
        <source>It holds neither sound nor picture.</source>
        <translation>Sie enthält weder Ton noch Bild.</translation>
    </message>
    <message>
        <source>It holds no sound that can be decoded.</source>
        <translation>Sie enthält keinen Ton, der sich abspielen lässt.</translation>
    </message>
    <message>
        <source>It holds no sound.</source>
        <translation>Sie enthält keinen Ton.</translation>
    </message>
    <message>
        <source>It holds nothing of {0}, nor anything else that could be granted.</source>
        <translation>Sie enthält nichts von {0} und auch nichts anderes, das freigegeben werden könnte.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Es ist keine Datei.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It is undecided already.</source>
        <translation>Sie ist schon unentschieden.</translation>
    </message>
    <message>
        <source>It was granted for {0} only; to say no, refuse it.</source>
        <translation>Sie wurde nur für {0} freigegeben; um nein zu sagen, lehnen Sie ab.</translation>
    </message>
    <message>
        <source>Its files are refused as meeting {0}: reopen that one.</source>
        <translation>Ihre Dateien sind als Besprechung {0} abgelehnt: öffnen Sie jene wieder.</translation>
    </message>
    <message>
        <source>Its grant has no end.</source>
        <translation>Ihre Freigabe hat kein Ende.</translation>
    </message>
    <message>
        <source>Its name holds the name of somebody who was forgotten: rename it, and scan again.</source>
        <translation>Der Name enthält den Namen von jemandem, der vergessen wurde: benennen Sie um und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Its times make no sense.</source>
        <translation>Ihre Zeiten ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Keys do not belong into the store: choose another folder than {0}.</source>
        <translation>Schlüssel gehören nicht in den Bestand: wählen Sie einen anderen Ordner als {0}.</translation>
    </message>
    <message>
        <source>Leave at least one file in the meeting.</source>
        <translation>Lassen Sie mindestens eine Datei in der Besprechung.</translation>
    </message>
    <message>
        <source>Line {0} of {1} names nobody.</source>
        <translation>Zeile {0} von {1} nennt niemanden.</translation>
    </message>
    <message>
        <source>Line {0} of {1} says «{2}»: an answer is yes, no or withdraw.</source>
        <translation>Zeile {0} von {1} sagt „{2}“: eine Antwort ist yes, no oder withdraw.</translation>
    </message>
    <message>
        <source>Line {0} of {1}: write the date «{2}» as year-month-day.</source>
        <translation>Zeile {0} von {1}: schreiben Sie das Datum „{2}“ als Jahr-Monat-Tag.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Meeting {0} is in the ledger, but not in the library: its folder bears a forgotten name, or is not scanned any more. Rename the folder and scan to see it; `history`, `revoke` and `refuse` know it by its id.</source>
        <translation>Besprechung {0} steht im Protokoll, aber nicht in der Bibliothek: ihr Ordner trägt einen vergessenen Namen oder wird nicht mehr durchsucht. Benennen Sie den Ordner um und suchen Sie erneut, um sie zu sehen; `history`, `revoke` und `refuse` kennen sie an ihrer Kennung.</translation>
    </message>
    <message>
        <source>Name files that lie together in this meeting to be split off.</source>
        <translation>Nennen Sie Dateien dieser Besprechung, die zusammen abgetrennt werden sollen.</translation>
    </message>
    <message>
        <source>Name two meetings or more to be joined.</source>
        <translation>Nennen Sie mindestens zwei Besprechungen, die verbunden werden sollen.</translation>
    </message>
    <message>
        <source>No masking tool {0} is installed. There are: {1}.</source>
        <translation>Kein Werkzeug {0} zum Unkenntlichmachen ist installiert. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>No such format: {0}. There are {1}.</source>
        <translation>Dieses Format gibt es nicht: {0}. Es gibt {1}.</translation>
    </message>
    <message>
        <source>No yes of {0} is recorded, and nobody can be cut out of a video.</source>
        <translation>Von {0} ist kein Ja festgehalten, und aus einem Video lässt sich niemand herausschneiden.</translation>
    </message>
    <message>
        <source>No yes of {0} is recorded, and their voice or words are in it: an export can cut them out.</source>
        <translation>Von {0} ist kein Ja festgehalten, und Stimme oder Worte davon sind enthalten: ein Export kann sie herausschneiden.</translation>
    </message>
    <message>
        <source>No yes of {0} is recorded, and this is their voice or words alone.</source>
        <translation>Von {0} ist kein Ja festgehalten, und es sind allein Stimme oder Worte davon.</translation>
    </message>
    <message>
        <source>Nobody but you is known to be in «{0}».</source>
        <translation>Außer Ihnen ist niemand bekannt, der an „{0}“ teilnahm.</translation>
    </message>
    <message>
        <source>Nobody has decided about exactly these bytes: a new, changed or replaced file needs a decision of its own.</source>
        <translation>Über genau diese Bytes hat niemand entschieden: eine neue, geänderte oder ersetzte Datei braucht eine eigene Entscheidung.</translation>
    </message>
    <message>
        <source>Nobody here is called «{0}»: give the id that `show` prints.</source>
        <translation>Niemand heißt hier „{0}“: geben Sie die Kennung an, die `show` ausgibt.</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”: give a name as `show` shows it, or an id.</source>
        <translation>Niemand heißt „{0}“: geben Sie einen Namen an, wie `show` ihn zeigt, oder eine Kennung.</translation>
    </message>
    <message>
        <source>Nobody knows which of {0} is you: use --basis everyone or named.</source>
        <translation>Niemand weiß, wer von {0} Sie sind: nutzen Sie --basis everyone oder named.</translation>
    </message>
    <message>
        <source>Nobody reads a notice of more than {0:,} characters.</source>
        <translation>Niemand liest einen Hinweis von mehr als {0:,} Zeichen.</translation>
    </message>
    <message>
        <source>Nobody with the id {0} is in the meeting «{1}».</source>
        <translation>In der Besprechung „{1}“ ist niemand mit der Kennung {0}.</translation>
    </message>
    <message>
        <source>Not ready: {0}. Use --anyway to grant what is there.</source>
        <translation>Nicht bereit: {0}. Mit --anyway geben Sie frei, was da ist.</translation>
    </message>
    <message>
        <source>Nothing tells when somebody who said no is heard in it.</source>
        <translation>Nichts sagt, wann jemand, der nein gesagt hat, darin zu hören ist.</translation>
    </message>
    <message>
        <source>Nothing was decided on this meeting: there is no receipt to give.</source>
        <translation>Über diese Besprechung wurde nichts entschieden: es gibt keine Quittung.</translation>
    </message>
    <message>
        <source>Nothing was decided yet: there is nothing to publish.</source>
        <translation>Es wurde noch nichts entschieden: es gibt nichts zu veröffentlichen.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Only a refusal can be undone; its newest decision is another one.</source>
        <translation>Nur eine Ablehnung lässt sich rückgängig machen; die neueste Entscheidung ist eine andere.</translation>
    </message>
    <message>
        <source>Only the time of day tells when somebody who said no is heard in it, and the recording may have been paused: it is in parts, or its words go on longer than it does.</source>
        <translation>Nur die Uhrzeit sagt, wann jemand, der nein gesagt hat, darin zu hören ist, und die Aufnahme wurde vielleicht unterbrochen: sie hat Teile, oder ihre Worte gehen länger als sie selbst.</translation>
    </message>
    <message>
        <source>Only the time of day tells when somebody who said no is heard in it. It may be a minute off, and nearly nothing is left without what may be theirs.</source>
        <translation>Nur die Uhrzeit sagt, wann jemand, der nein gesagt hat, darin zu hören ist. Sie kann um eine Minute abweichen, und ohne das, was dieser Person gehören könnte, bleibt fast nichts übrig.</translation>
    </message>
    <message>
        <source>Reading it never comes to an end.</source>
        <translation>Das Lesen kommt nie zu einem Ende.</translation>
    </message>
    <message>
        <source>Row {0} of the feed is not one that Hostapp writes.</source>
        <translation>Zeile {0} der Statusliste ist keine, die Hostapp schreibt.</translation>
    </message>
    <message>
        <source>Row {0} of the feed is out of order.</source>
        <translation>Zeile {0} der Statusliste steht nicht an ihrem Platz.</translation>
    </message>
    <message>
        <source>SQLite {0} can damage the ledger: install {1} or newer.</source>
        <translation>SQLite {0} kann das Protokoll beschädigen: installieren Sie {1} oder neuer.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Somebody who said no can still be heard in what was written.</source>
        <translation>Jemand, der nein gesagt hat, ist in dem Geschriebenen noch zu hören.</translation>
    </message>
    <message>
        <source>Stopped before it was decided.</source>
        <translation>Angehalten, bevor darüber entschieden wurde.</translation>
    </message>
    <message>
        <source>Stopped before the files were read to their end.</source>
        <translation>Angehalten, bevor die Dateien zu Ende gelesen waren.</translation>
    </message>
    <message>
        <source>Stopped: no release was made.</source>
        <translation>Angehalten: es entstand keine Lieferung.</translation>
    </message>
    <message>
        <source>The JSON file has too many parts to be a transcript.</source>
        <translation>Die JSON-Datei hat zu viele Teile für eine Mitschrift.</translation>
    </message>
    <message>
        <source>The JSON file holds no transcript of a kind that is known here.</source>
        <translation>Die JSON-Datei enthält keine Mitschrift einer hier bekannten Art.</translation>
    </message>
    <message>
        <source>The XML declares a document type, which records of meetings never do.</source>
        <translation>Das XML legt einen Dokumenttyp fest, was Aufzeichnungen von Besprechungen nie tun.</translation>
    </message>
    <message>
        <source>The XML is nested too deeply to be a record of a meeting.</source>
        <translation>Das XML ist zu tief verschachtelt für die Aufzeichnung einer Besprechung.</translation>
    </message>
    <message>
        <source>The acknowledgement is malformed.</source>
        <translation>Die Bestätigung ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The acknowledgement names no key.</source>
        <translation>Die Bestätigung nennt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The backup does not verify: {0}</source>
        <translation>Die Sicherung hält der Prüfung nicht stand: {0}</translation>
    </message>
    <message>
        <source>The check of the ledger was stopped before its end.</source>
        <translation>Die Prüfung des Protokolls wurde vor ihrem Ende angehalten.</translation>
    </message>
    <message>
        <source>The checkpoint is malformed.</source>
        <translation>Der Prüfpunkt ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The checkpoint is signed for another log.</source>
        <translation>Der Prüfpunkt ist für ein anderes Protokoll signiert.</translation>
    </message>
    <message>
        <source>The checkpoint was not signed for these entries.</source>
        <translation>Der Prüfpunkt wurde nicht für diese Einträge signiert.</translation>
    </message>
    <message>
        <source>The code {0} was not given out by this store.</source>
        <translation>Der Code {0} wurde nicht von diesem Bestand ausgegeben.</translation>
    </message>
    <message>
        <source>The damaged ledger cannot be kept in {0}: {1}.</source>
        <translation>Das beschädigte Protokoll lässt sich nicht in {0} aufbewahren: {1}.</translation>
    </message>
    <message>
        <source>The database was altered: «{0}» is not as Hostapp made it.</source>
        <translation>Die Datenbank wurde verändert: „{0}“ ist nicht so, wie Hostapp es angelegt hat.</translation>
    </message>
    <message>
        <source>The demo could not be written to {0}: {1}. Choose another folder.</source>
        <translation>Das Beispiel ließ sich nicht nach {0} schreiben: {1}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk failed on {0}: check the disk and its free space.</source>
        <translation>Der Datenträger hat bei {0} versagt: prüfen Sie ihn und seinen freien Platz.</translation>
    </message>
    <message>
        <source>The disk is full: free some space where {0} lies and try again.</source>
        <translation>Der Datenträger ist voll: schaffen Sie Platz, wo {0} liegt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The document has too many parts to be a transcript.</source>
        <translation>Das Dokument hat zu viele Teile für eine Mitschrift.</translation>
    </message>
    <message>
        <source>The document holds no transcript of a kind that is known here.</source>
        <translation>Das Dokument enthält keine Mitschrift einer hier bekannten Art.</translation>
    </message>
    <message>
        <source>The document is cut off or damaged.</source>
        <translation>Das Dokument ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation>Das Dokument ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>The document unpacks to far more than a transcript needs.</source>
        <translation>Das Dokument entpackt sich zu weit mehr, als eine Mitschrift braucht.</translation>
    </message>
    <message>
        <source>The entry is not the one that the checkpoint was signed for.</source>
        <translation>Der Eintrag ist nicht der, für den der Prüfpunkt signiert wurde.</translation>
    </message>
    <message>
        <source>The evidence cannot be copied: {0}.</source>
        <translation>Der Beleg lässt sich nicht kopieren: {0}.</translation>
    </message>
    <message>
        <source>The evidence cannot be kept: {0}.</source>
        <translation>Der Beleg lässt sich nicht aufbewahren: {0}.</translation>
    </message>
    <message>
        <source>The feed cannot be written to {0}: {1}.</source>
        <translation>Die Statusliste lässt sich nicht nach {0} schreiben: {1}.</translation>
    </message>
    <message>
        <source>The feed does not continue the one that was used here before.</source>
        <translation>Die Statusliste setzt die nicht fort, die hier zuvor benutzt wurde.</translation>
    </message>
    <message>
        <source>The feed has another number of rows than was signed.</source>
        <translation>Die Statusliste hat eine andere Zeilenzahl, als signiert wurde.</translation>
    </message>
    <message>
        <source>The feed in {0} cannot be read: {1}.</source>
        <translation>Die Statusliste in {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>The feed in {0} does not continue the one that was issued: publish to another folder, and ask the recipient which one they use.</source>
        <translation>Die Statusliste in {0} setzt die ausgegebene nicht fort: veröffentlichen Sie in einem anderen Ordner und fragen Sie den Empfänger, welche er benutzt.</translation>
    </message>
    <message>
        <source>The feed in {0} was issued after entry {1}, which this ledger does not have: restore a newer backup.</source>
        <translation>Die Statusliste in {0} wurde nach Eintrag {1} ausgegeben, den dieses Protokoll nicht hat: stellen Sie eine neuere Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The feed is not signed by the expected key. {0}</source>
        <translation>Die Statusliste ist nicht mit dem erwarteten Schlüssel signiert. {0}</translation>
    </message>
    <message>
        <source>The feed is not the one that was signed.</source>
        <translation>Die Statusliste ist nicht die, die signiert wurde.</translation>
    </message>
    <message>
        <source>The feed is of another ledger than the release. If the host lost the key and began a new one, the old release cannot follow it: delete it, and ask for a new one.</source>
        <translation>Die Statusliste gehört zu einem anderen Protokoll als die Lieferung. Hat der Gastgeber den Schlüssel verloren und neu begonnen, kann die alte Lieferung nicht folgen: löschen Sie sie und bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>The feed is older than one that was used here before (row {0} of {1}): fetch the newest one.</source>
        <translation>Die Statusliste ist älter als eine, die hier schon benutzt wurde (Zeile {0} von {1}): holen Sie die neueste.</translation>
    </message>
    <message>
        <source>The feed is older than this release: fetch the newest one.</source>
        <translation>Die Statusliste ist älter als diese Lieferung: holen Sie die neueste.</translation>
    </message>
    <message>
        <source>The feed is signed by another key than the one that was used here before, which did not sign it in. {0}</source>
        <translation>Die Statusliste ist mit einem anderen Schlüssel signiert als dem hier zuvor benutzten, der ihn nicht eingeführt hat. {0}</translation>
    </message>
    <message>
        <source>The feed is signed for another ledger.</source>
        <translation>Die Statusliste ist für ein anderes Protokoll signiert.</translation>
    </message>
    <message>
        <source>The feed is signed with what is no text.</source>
        <translation>Die Statusliste ist mit etwas signiert, das kein Text ist.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Die Datei ist nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>The file is XML or HTML, but holds neither a chat nor the events of a meeting.</source>
        <translation>Die Datei ist XML oder HTML, enthält aber weder einen Chat noch die Ereignisse einer Besprechung.</translation>
    </message>
    <message>
        <source>The file is a packed file, but no Word document.</source>
        <translation>Die Datei ist gepackt, aber kein Word-Dokument.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file looks like JSON but is cut off or damaged.</source>
        <translation>Die Datei sieht aus wie JSON, ist aber abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The grant does not cover this kind of data.</source>
        <translation>Die Freigabe umfasst diese Art von Daten nicht.</translation>
    </message>
    <message>
        <source>The grant does not name the purpose {0}.</source>
        <translation>Die Freigabe nennt den Zweck {0} nicht.</translation>
    </message>
    <message>
        <source>The grant does not name the recipient {0}.</source>
        <translation>Die Freigabe nennt den Empfänger {0} nicht.</translation>
    </message>
    <message>
        <source>The grant ended on {0}.</source>
        <translation>Die Freigabe endete am {0}.</translation>
    </message>
    <message>
        <source>The grant holds for the host alone, and does not say who the host is.</source>
        <translation>Die Freigabe gilt für den Gastgeber allein und sagt nicht, wer das ist.</translation>
    </message>
    <message>
        <source>The grant holds for the host alone, and {0} are in the recording too.</source>
        <translation>Die Freigabe gilt für den Gastgeber allein, und {0} sind auch in der Aufnahme.</translation>
    </message>
    <message>
        <source>The grant holds for the host alone, and {0} is in the recording too.</source>
        <translation>Die Freigabe gilt für den Gastgeber allein, und {0} ist auch in der Aufnahme.</translation>
    </message>
    <message>
        <source>The grant needs a recorded yes of everyone who speaks, and nobody is known to speak here.</source>
        <translation>Die Freigabe braucht ein festgehaltenes Ja von allen, die sprechen, und hier ist nicht bekannt, wer spricht.</translation>
    </message>
    <message>
        <source>The host has not decided on it, and undecided means no.</source>
        <translation>Der Gastgeber hat nicht darüber entschieden, und unentschieden heißt nein.</translation>
    </message>
    <message>
        <source>The host refused it.</source>
        <translation>Der Gastgeber hat abgelehnt.</translation>
    </message>
    <message>
        <source>The host revoked the grant.</source>
        <translation>Der Gastgeber hat die Freigabe widerrufen.</translation>
    </message>
    <message>
        <source>The key that signs this ledger is not in {0}: bring it back with `hostapp key recover`, or run `hostapp key rotate --lost`.</source>
        <translation>Der Schlüssel, der dieses Protokoll signiert, ist nicht in {0}: holen Sie ihn mit `hostapp key recover` zurück oder führen Sie `hostapp key rotate --lost` aus.</translation>
    </message>
    <message>
        <source>The keyring cannot be opened: unlock or create it and try again.</source>
        <translation>Der Schlüsselbund lässt sich nicht öffnen: entsperren oder erstellen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring does not answer: unlock it, close its dialog, and try again.</source>
        <translation>Der Schlüsselbund antwortet nicht: entsperren Sie ihn, schließen Sie sein Fenster und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring does not keep what it is given: {0}.</source>
        <translation>Der Schlüsselbund behält nicht, was er bekommt: {0}.</translation>
    </message>
    <message>
        <source>The keyring failed ({0}): {1}.</source>
        <translation>Der Schlüsselbund hat versagt ({0}): {1}.</translation>
    </message>
    <message>
        <source>The keyring holds another key than the ledger&apos;s: restore it from your recovery sheet, or run `hostapp key rotate --lost`.</source>
        <translation>Im Schlüsselbund liegt ein anderer Schlüssel als der des Protokolls: holen Sie ihn mit Ihrem Wiederherstellungsblatt zurück oder führen Sie `hostapp key rotate --lost` aus.</translation>
    </message>
    <message>
        <source>The keyring is locked: unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt: entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The ledger became shorter while it was open.</source>
        <translation>Das Protokoll wurde kürzer, während es offen war.</translation>
    </message>
    <message>
        <source>The ledger changed while it was being read.</source>
        <translation>Das Protokoll änderte sich, während es gelesen wurde.</translation>
    </message>
    <message>
        <source>The ledger does not continue what was signed before.</source>
        <translation>Das Protokoll setzt nicht fort, was zuvor signiert wurde.</translation>
    </message>
    <message>
        <source>The ledger grew meanwhile: publish again.</source>
        <translation>Das Protokoll ist inzwischen gewachsen: veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The ledger has a checkpoint, but no entries.</source>
        <translation>Das Protokoll hat einen Prüfpunkt, aber keine Einträge.</translation>
    </message>
    <message>
        <source>The ledger has an entry with a number that no entry can have.</source>
        <translation>Das Protokoll hat einen Eintrag mit einer Nummer, die kein Eintrag haben kann.</translation>
    </message>
    <message>
        <source>The ledger has entries, but no signed checkpoint.</source>
        <translation>Das Protokoll hat Einträge, aber keinen signierten Prüfpunkt.</translation>
    </message>
    <message>
        <source>The ledger is not verified yet: wait for the check to end.</source>
        <translation>Das Protokoll ist noch nicht geprüft: warten Sie, bis die Prüfung endet.</translation>
    </message>
    <message>
        <source>The ledger is shorter than it was.</source>
        <translation>Das Protokoll ist kürzer, als es war.</translation>
    </message>
    <message>
        <source>The ledger is signed by a key that never belonged to it.</source>
        <translation>Das Protokoll ist mit einem Schlüssel signiert, der nie dazugehörte.</translation>
    </message>
    <message>
        <source>The ledger of this store is gone: {0} entries were signed. Restore a backup.</source>
        <translation>Das Protokoll dieses Bestands ist weg: {0} Einträge waren signiert. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The ledger was changed: it does not continue what was signed before.</source>
        <translation>Das Protokoll wurde verändert: es setzt nicht fort, was zuvor signiert wurde.</translation>
    </message>
    <message>
        <source>The ledger was emptied while the receipt was written.</source>
        <translation>Das Protokoll wurde geleert, während die Quittung geschrieben wurde.</translation>
    </message>
    <message>
        <source>The ledger was emptied while the release was written.</source>
        <translation>Das Protokoll wurde geleert, während die Lieferung geschrieben wurde.</translation>
    </message>
    <message>
        <source>The ledger was replaced: it has to be verified anew.</source>
        <translation>Das Protokoll wurde ersetzt: es muss neu geprüft werden.</translation>
    </message>
    <message>
        <source>The ledger&apos;s first {0} entries are not those that were signed before.</source>
        <translation>Die ersten {0} Einträge des Protokolls sind nicht die, die zuvor signiert wurden.</translation>
    </message>
    <message>
        <source>The library does not know it any more: scan again.</source>
        <translation>Die Bibliothek kennt sie nicht mehr: suchen Sie erneut.</translation>
    </message>
    <message>
        <source>The list of files is not the one that was released.</source>
        <translation>Die Dateiliste ist nicht die, die herausgegeben wurde.</translation>
    </message>
    <message>
        <source>The list of items has a row that Hostapp never wrote.</source>
        <translation>Die Liste der Elemente hat eine Zeile, die Hostapp nie geschrieben hat.</translation>
    </message>
    <message>
        <source>The list of items is not the one that was released.</source>
        <translation>Die Liste der Elemente ist nicht die, die herausgegeben wurde.</translation>
    </message>
    <message>
        <source>The list of people that the grant rests on cannot be read any more: grant the meeting again, or restore a backup that holds the list.</source>
        <translation>Die Personenliste, auf der die Freigabe beruht, lässt sich nicht mehr lesen: geben Sie die Besprechung erneut frei oder stellen Sie eine Sicherung wieder her, die die Liste enthält.</translation>
    </message>
    <message>
        <source>The same recording goes as meeting {0}.</source>
        <translation>Dieselbe Aufnahme geht als Besprechung {0} mit.</translation>
    </message>
    <message>
        <source>The stored size of the ledger is not the one that was signed.</source>
        <translation>Die gespeicherte Länge des Protokolls ist nicht die, die signiert wurde.</translation>
    </message>
    <message>
        <source>The tracks cannot be mixed: {0}.</source>
        <translation>Die Spuren lassen sich nicht mischen: {0}.</translation>
    </message>
    <message>
        <source>This computer had not remembered the newest entries of the ledger ({0}), as after a crash. They are signed and continue it, and are remembered now.</source>
        <translation>Dieser Computer hatte sich die neuesten Einträge des Protokolls ({0}) nicht gemerkt, wie nach einem Absturz. Sie sind signiert und setzen es fort; jetzt sind sie gemerkt.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock once said {0}, so grants that end before then count as ended.</source>
        <translation>Die Uhr dieses Computers zeigte einmal {0}; Freigaben, die davor enden, gelten deshalb als beendet.</translation>
    </message>
    <message>
        <source>This is another ledger than the one that this computer remembers, and its key is not here: restore a backup of your own, or bring the key back with `hostapp key recover`.</source>
        <translation>Das ist ein anderes Protokoll als das, das dieser Computer sich gemerkt hat, und sein Schlüssel ist nicht hier: stellen Sie eine eigene Sicherung wieder her oder holen Sie den Schlüssel mit `hostapp key recover` zurück.</translation>
    </message>
    <message>
        <source>This is not there at the moment: connect its drive, then scan again.</source>
        <translation>Das ist gerade nicht da: schließen Sie das Laufwerk an und suchen Sie dann erneut.</translation>
    </message>
    <message>
        <source>What this computer remembers of the ledger is damaged: if the ledger is yours, run `hostapp key re-anchor`.</source>
        <translation>Was dieser Computer sich vom Protokoll gemerkt hat, ist beschädigt: ist das Protokoll Ihres, führen Sie `hostapp key re-anchor` aus.</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} holds something else than keys, one a line: mend or delete it.</source>
        <translation>{0} enthält etwas anderes als Schlüssel, einen je Zeile: bringen Sie die Datei in Ordnung oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>{0} is no backup, or a damaged one: give the file that `hostapp backup` wrote.</source>
        <translation>{0} ist keine Sicherung oder eine beschädigte: geben Sie die Datei an, die `hostapp backup` geschrieben hat.</translation>
    </message>
    <message>
        <source>The masking tool {0} cannot be loaded: {1}.</source>
        <translation>Das Werkzeug {0} zum Unkenntlichmachen lässt sich nicht laden: {1}.</translation>
    </message>
    <message>
        <source>It holds nothing of {0}, only {1}: choose that as data.</source>
        <translation>Es enthält nichts von {0}, nur {1}: wählen Sie das als Daten.</translation>
    </message>
    <message>
        <source>Nothing in it can go in these formats.</source>
        <translation>In diesen Formaten kann nichts davon hinaus.</translation>
    </message>
    <message>
        <source>Somebody in it withdrew.</source>
        <translation>Jemand darin hat das Ja zurückgezogen.</translation>
    </message>
    <message>
        <source>The document is packed in a way that Word does not know.</source>
        <translation>Das Dokument ist auf eine Weise gepackt, die Word nicht kennt.</translation>
    </message>
    <message>
        <source>The feed is for {0!r}, not for {1!r}: take the one that the host publishes for {1!r}.</source>
        <translation>Die Statusliste ist für {0!r}, nicht für {1!r}: nehmen Sie die, die der Gastgeber für {1!r} veröffentlicht.</translation>
    </message>
    <message>
        <source>The grant ended.</source>
        <translation>Die Freigabe hat geendet.</translation>
    </message>
    <message>
        <source>The host refused it, or somebody in it said no.</source>
        <translation>Der Gastgeber hat es abgelehnt, oder jemand darin hat nein gesagt.</translation>
    </message>
    <message>
        <source>The masking tool {0} failed: {1}.</source>
        <translation>Das Werkzeug {0} zum Unkenntlichmachen ist gescheitert: {1}.</translation>
    </message>
    <message>
        <source>The masking tool {0} found what is not in the text.</source>
        <translation>Das Werkzeug {0} zum Unkenntlichmachen fand etwas, das nicht im Text steht.</translation>
    </message>
    <message>
        <source>The meeting is granted, but this file is not: it was added or changed since.</source>
        <translation>Die Besprechung ist freigegeben, diese Datei aber nicht: sie kam später hinzu oder hat sich geändert.</translation>
    </message>
    <message>
        <source>The note is not signed by the expected key.</source>
        <translation>Die Notiz ist nicht mit dem erwarteten Schlüssel signiert.</translation>
    </message>
    <message>
        <source>The numbers of the ledger&apos;s entries have a gap.</source>
        <translation>Die Nummern der Einträge haben eine Lücke.</translation>
    </message>
    <message>
        <source>The page of the receipt does not say what its entries say.</source>
        <translation>Die Seite der Quittung sagt nicht, was ihre Einträge sagen.</translation>
    </message>
    <message>
        <source>The proof file is malformed.</source>
        <translation>Die Beweisdatei ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The proof is longer than the tree is high.</source>
        <translation>Der Beweis ist länger, als der Baum hoch ist.</translation>
    </message>
    <message>
        <source>The proof of entry {0} is of another ledger.</source>
        <translation>Der Beweis von Eintrag {0} gehört zu einem anderen Protokoll.</translation>
    </message>
    <message>
        <source>The proof speaks of an entry that the checkpoint does not cover.</source>
        <translation>Der Beweis handelt von einem Eintrag, den der Prüfpunkt nicht abdeckt.</translation>
    </message>
    <message>
        <source>The recall is in the ledger, but its notice cannot be written to {0}: {1}.</source>
        <translation>Der Rückruf steht im Protokoll, aber seine Mitteilung lässt sich nicht nach {0} schreiben: {1}.</translation>
    </message>
    <message>
        <source>The recall is not the one that was signed.</source>
        <translation>Der Rückruf ist nicht der, der signiert wurde.</translation>
    </message>
    <message>
        <source>The recall is signed with what is no text.</source>
        <translation>Der Rückruf ist mit etwas signiert, das kein Text ist.</translation>
    </message>
    <message>
        <source>The release does not hold what its ledger entry says.</source>
        <translation>Die Lieferung enthält nicht, was ihr Protokolleintrag sagt.</translation>
    </message>
    <message>
        <source>The release does not say of itself what it said when made.</source>
        <translation>Die Lieferung sagt von sich nicht, was sie bei ihrer Entstehung sagte.</translation>
    </message>
    <message>
        <source>The release does not say what its entry says.</source>
        <translation>Die Lieferung sagt nicht, was ihr Eintrag sagt.</translation>
    </message>
    <message>
        <source>The release does not say what its ledger entry says.</source>
        <translation>Die Lieferung sagt nicht, was ihr Protokolleintrag sagt.</translation>
    </message>
    <message>
        <source>The release in {0} is damaged: {1}</source>
        <translation>Die Lieferung in {0} ist beschädigt: {1}</translation>
    </message>
    <message>
        <source>The release names a file outside of itself: {0}</source>
        <translation>Die Lieferung nennt eine Datei außerhalb von sich: {0}</translation>
    </message>
    <message>
        <source>The release points to an entry that released nothing.</source>
        <translation>Die Lieferung verweist auf einen Eintrag, der nichts herausgab.</translation>
    </message>
    <message>
        <source>The report is damaged: its columns cannot be told apart.</source>
        <translation>Der Bericht ist beschädigt: seine Spalten lassen sich nicht trennen.</translation>
    </message>
    <message>
        <source>The report names nobody.</source>
        <translation>Der Bericht nennt niemanden.</translation>
    </message>
    <message>
        <source>The rows have no column {0!r}: name the one that holds each file&apos;s SHA-256, as in huggingface(purpose, column=…).</source>
        <translation>Die Zeilen haben keine Spalte {0!r}: nennen Sie die mit dem SHA-256 jeder Datei, wie in huggingface(purpose, column=…).</translation>
    </message>
    <message>
        <source>The signature of the feed is malformed.</source>
        <translation>Die Signatur der Statusliste ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The stored edge of the tree does not fit its size.</source>
        <translation>Der gespeicherte Rand des Baums passt nicht zu seiner Größe.</translation>
    </message>
    <message>
        <source>The terms of rule {0} have ended: give it a later end.</source>
        <translation>Die Bedingungen der Regel {0} sind abgelaufen: geben Sie ihr ein späteres Ende.</translation>
    </message>
    <message>
        <source>There is already a preset «{0}».</source>
        <translation>Es gibt schon eine Vorlage „{0}“.</translation>
    </message>
    <message>
        <source>There is already a purpose «{0}».</source>
        <translation>Es gibt schon einen Zweck „{0}“.</translation>
    </message>
    <message>
        <source>There is more than one answer code in it: record them one by one.</source>
        <translation>Es enthält mehr als einen Antwortcode: halten Sie sie einzeln fest.</translation>
    </message>
    <message>
        <source>There is no answer code in it: it is twelve letters and digits.</source>
        <translation>Es enthält keinen Antwortcode: das sind zwölf Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>There is no backup at {0}.</source>
        <translation>Bei {0} liegt keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no basis «{0}». The bases are: {1}.</source>
        <translation>Die Grundlage „{0}“ gibt es nicht. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no file {0}: name the file that shows the answer.</source>
        <translation>Die Datei {0} gibt es nicht: nennen Sie die Datei, die die Antwort belegt.</translation>
    </message>
    <message>
        <source>There is no folder {0}: check its name.</source>
        <translation>Den Ordner {0} gibt es nicht: prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no grant to renew.</source>
        <translation>Es gibt keine Freigabe, die sich erneuern ließe.</translation>
    </message>
    <message>
        <source>There is no grant to revoke; to say no, refuse it.</source>
        <translation>Es gibt keine Freigabe, die sich widerrufen ließe; um nein zu sagen, lehnen Sie ab.</translation>
    </message>
    <message>
        <source>There is no key yet: it is made at the first decision.</source>
        <translation>Es gibt noch keinen Schlüssel: er entsteht mit der ersten Entscheidung.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the signing key in: {0}.</source>
        <translation>Es gibt keinen Schlüsselbund, der den Signierschlüssel aufbewahrt: {0}.</translation>
    </message>
    <message>
        <source>There is no ledger yet: it is made at the first decision.</source>
        <translation>Es gibt noch kein Protokoll: es entsteht mit der ersten Entscheidung.</translation>
    </message>
    <message>
        <source>There is no meeting {0}: list the meetings to see their ids.</source>
        <translation>Es gibt keine Besprechung {0}: lassen Sie sich die Besprechungen mit ihren Kennungen auflisten.</translation>
    </message>
    <message>
        <source>There is no meeting “{0}”: give an id as `list` shows it, or scan its folder.</source>
        <translation>Es gibt keine Besprechung „{0}“: geben Sie eine Kennung an, wie `list` sie zeigt, oder durchsuchen Sie ihren Ordner.</translation>
    </message>
    <message>
        <source>There is no notice in «{0}»; there is one in {1}.</source>
        <translation>In „{0}“ gibt es keinen Hinweis; es gibt einen in {1}.</translation>
    </message>
    <message>
        <source>There is no notice «{0}»; the notices are {1}.</source>
        <translation>Den Hinweis „{0}“ gibt es nicht; die Hinweise sind {1}.</translation>
    </message>
    <message>
        <source>There is no preset «{0}».</source>
        <translation>Die Vorlage „{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no purpose «{0}». The purposes are: {1}.</source>
        <translation>Den Zweck „{0}“ gibt es nicht. Die Zwecke sind: {1}.</translation>
    </message>
    <message>
        <source>There is no release {0}: `hostapp releases` lists them.</source>
        <translation>Die Lieferung {0} gibt es nicht: `hostapp releases` listet sie auf.</translation>
    </message>
    <message>
        <source>There is no rule «{0}»: see «hostapp rules list».</source>
        <translation>Die Regel „{0}“ gibt es nicht: siehe „hostapp rules list“.</translation>
    </message>
    <message>
        <source>There is no safe keyring for the signing key: {0}.</source>
        <translation>Für den Signierschlüssel gibt es keinen sicheren Schlüsselbund: {0}.</translation>
    </message>
    <message>
        <source>There is no sound in it that can be drawn.</source>
        <translation>Es enthält keinen Ton, der sich zeichnen lässt.</translation>
    </message>
    <message>
        <source>These are the words in force already.</source>
        <translation>Diese Worte gelten schon.</translation>
    </message>
    <message>
        <source>These words are a key, but not the one that signs this ledger.</source>
        <translation>Diese Wörter sind ein Schlüssel, aber nicht der, der dieses Protokoll signiert.</translation>
    </message>
    <message>
        <source>This acknowledges a release that is none of yours.</source>
        <translation>Damit wird eine Lieferung bestätigt, die keine von Ihren ist.</translation>
    </message>
    <message>
        <source>This cannot be read: {0}.</source>
        <translation>Das ist nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>This comes from {0}; the release went to {1}.</source>
        <translation>Das kommt von {0}; die Lieferung ging an {1}.</translation>
    </message>
    <message>
        <source>This computer does not remember this ledger: if it is yours, run `hostapp key re-anchor`.</source>
        <translation>Dieser Computer kennt dieses Protokoll nicht: ist es Ihres, führen Sie `hostapp key re-anchor` aus.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {0}, but it once said {1}: if it is wrong, set it right first.</source>
        <translation>Die Uhr dieses Computers zeigt {0}, zeigte aber einmal {1}: ist sie falsch, stellen Sie sie zuerst richtig.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {0}, {1:,} days after Hostapp was last used: if it is wrong, set it right first.</source>
        <translation>Die Uhr dieses Computers zeigt {0}, {1:,} Tage nach der letzten Nutzung von Hostapp: ist sie falsch, stellen Sie sie zuerst richtig.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is only in the cloud; open it once so that it is downloaded.</source>
        <translation>Diese Datei ist nur in der Cloud; öffnen Sie sie einmal, damit sie heruntergeladen wird.</translation>
    </message>
    <message>
        <source>This file is still being written or was never finished.</source>
        <translation>Diese Datei wird noch geschrieben oder wurde nie fertig.</translation>
    </message>
    <message>
        <source>This has a recording&apos;s name but is a pipe, socket or device.</source>
        <translation>Das heißt wie eine Aufnahme, ist aber eine Pipe, ein Socket oder ein Gerät.</translation>
    </message>
    <message>
        <source>This is a link; add the folder that it leads to if its recordings should be seen.</source>
        <translation>Das ist eine Verknüpfung; fügen Sie den Ordner hinzu, auf den sie zeigt, wenn seine Aufnahmen gesehen werden sollen.</translation>
    </message>
    <message>
        <source>This is an older copy of the ledger: it has {0} of {1} entries.</source>
        <translation>Das ist eine ältere Kopie des Protokolls: sie hat {0} von {1} Einträgen.</translation>
    </message>
    <message>
        <source>This is another feed than the one that was used here before: it belongs to another ledger or recipient. If the host lost the key and began a new ledger, begin anew with another state.</source>
        <translation>Das ist eine andere Statusliste als die hier zuvor benutzte: sie gehört zu einem anderen Protokoll oder Empfänger. Hat der Gastgeber den Schlüssel verloren und ein neues Protokoll begonnen, fangen Sie mit einem anderen Zustand neu an.</translation>
    </message>
    <message>
        <source>This is neither a verifier key nor a file with one: {0}.</source>
        <translation>Das ist weder ein Prüfschlüssel noch eine Datei mit einem: {0}.</translation>
    </message>
    <message>
        <source>This is not a file that can be read, but a folder, pipe or device.</source>
        <translation>Das ist keine lesbare Datei, sondern ein Ordner, eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>This is not a signed note.</source>
        <translation>Das ist keine signierte Notiz.</translation>
    </message>
    <message>
        <source>This meeting was decided by its bytes, as meeting {0}: ask for the receipt of that one.</source>
        <translation>Über diese Besprechung wurde durch ihre Bytes entschieden, als Besprechung {0}: verlangen Sie deren Quittung.</translation>
    </message>
    <message>
        <source>This meeting was not joined with another one.</source>
        <translation>Diese Besprechung wurde mit keiner anderen verbunden.</translation>
    </message>
    <message>
        <source>This names items that were never in the release.</source>
        <translation>Das nennt Elemente, die nie in der Lieferung waren.</translation>
    </message>
    <message>
        <source>What has ended of this release was called back already.</source>
        <translation>Was aus dieser Lieferung geendet hat, wurde schon zurückgerufen.</translation>
    </message>
    <message>
        <source>What tells of changed keys is not what Hostapp wrote.</source>
        <translation>Was von geänderten Schlüsseln berichtet, hat Hostapp so nicht geschrieben.</translation>
    </message>
    <message>
        <source>What the host signed is no receipt.</source>
        <translation>Was der Gastgeber signiert hat, ist keine Quittung.</translation>
    </message>
    <message>
        <source>What was remembered of the feed cannot be used: {0}: {1}.</source>
        <translation>Was von der Statusliste gemerkt wurde, ist nicht verwendbar: {0}: {1}.</translation>
    </message>
    <message>
        <source>You are not alone in it: {0} appear too.</source>
        <translation>Sie sind nicht allein darin: auch {0}.</translation>
    </message>
    <message>
        <source>You have no permission to look into this.</source>
        <translation>Sie dürfen hier nicht hineinsehen.</translation>
    </message>
    <message>
        <source>You said no to it while its files were being read; grant it again if you mean it.</source>
        <translation>Sie haben nein gesagt, während die Dateien gelesen wurden; geben Sie erneut frei, wenn Sie es so meinen.</translation>
    </message>
    <message>
        <source>cues and chat lines are removed</source>
        <translation>Untertitel und Chatzeilen werden entfernt</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>it cannot be read: allow reading its folder</source>
        <translation>sie ist nicht lesbar: erlauben Sie das Lesen ihres Ordners</translation>
    </message>
    <message>
        <source>it has neither audio nor video</source>
        <translation>sie hat weder Ton noch Video</translation>
    </message>
    <message>
        <source>it is a transcript&apos;s shell without a recording</source>
        <translation>es ist die Hülle einer Mitschrift ohne Aufnahme</translation>
    </message>
    <message>
        <source>it is in no folder that is scanned: add its folder again</source>
        <translation>sie liegt in keinem Ordner, der durchsucht wird: fügen Sie ihren Ordner wieder hinzu</translation>
    </message>
    <message>
        <source>it is not converted yet: open it in its tool first</source>
        <translation>sie ist noch nicht umgewandelt: öffnen Sie sie zuerst in ihrem Programm</translation>
    </message>
    <message>
        <source>it is only in the cloud: download it first</source>
        <translation>sie ist nur in der Cloud: laden Sie sie zuerst herunter</translation>
    </message>
    <message>
        <source>it is still being written</source>
        <translation>sie wird noch geschrieben</translation>
    </message>
    <message>
        <source>it was not seen when its folder was last scanned</source>
        <translation>sie wurde bei der letzten Suche in ihrem Ordner nicht gesehen</translation>
    </message>
    <message>
        <source>its conversion failed: open it in its tool again</source>
        <translation>ihre Umwandlung ist gescheitert: öffnen Sie sie noch einmal in ihrem Programm</translation>
    </message>
    <message>
        <source>its date can be read in two ways</source>
        <translation>ihr Datum lässt sich auf zwei Arten lesen</translation>
    </message>
    <message>
        <source>its folder is away: connect it first</source>
        <translation>ihr Ordner ist nicht da: verbinden Sie ihn zuerst</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>one other person</source>
        <translation>eine andere Person</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>set up a keyring (GNOME Keyring, KWallet, macOS Keychain, Windows Credential Manager), or on a server set HOSTAPP_KEY_PASSPHRASE</source>
        <translation>richten Sie einen Schlüsselbund ein (GNOME-Schlüsselbund, KWallet, macOS-Schlüsselbund, Windows-Anmeldeinformationsverwaltung) oder setzen Sie auf einem Server HOSTAPP_KEY_PASSPHRASE</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>silenced by the clock times of the words, best effort</source>
        <translation>nach den Uhrzeiten der Worte stummgeschaltet, so gut es geht</translation>
    </message>
    <message>
        <source>silenced by the times of the transcript, best effort</source>
        <translation>nach den Zeiten der Mitschrift stummgeschaltet, so gut es geht</translation>
    </message>
    <message>
        <source>silenced where their own track has a voice</source>
        <translation>stummgeschaltet, wo die eigene Spur eine Stimme hat</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>some of its files are missing</source>
        <translation>einige ihrer Dateien fehlen</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>the mix is built from the tracks of the others</source>
        <translation>die Mischung entsteht aus den Spuren der anderen</translation>
    </message>
    <message>
        <source>their own track stays here</source>
        <translation>die eigene Spur bleibt hier</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>what cannot be cut apart stays here</source>
        <translation>was sich nicht trennen lässt, bleibt hier</translation>
    </message>
    <message>
        <source>{0} A JSON file cannot be read in part.</source>
        <translation>{0} Eine JSON-Datei kann nicht teilweise gelesen werden.</translation>
    </message>
    <message>
        <source>{0} A Word document cannot be read in part.</source>
        <translation>{0} Ein Word-Dokument kann nicht teilweise gelesen werden.</translation>
    </message>
    <message>
        <source>{0} If that was wrong, and the clock is right now, say so with --clock-is-right.</source>
        <translation>{0} Wenn das falsch war und die Uhr jetzt stimmt, sagen Sie es mit --clock-is-right.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} belongs to another program: choose another store folder.</source>
        <translation>{0} gehört einem anderen Programm: wählen Sie einen anderen Ordner für den Bestand.</translation>
    </message>
    <message>
        <source>{0} cannot be changed: allow writing to its folder and try again.</source>
        <translation>{0} lässt sich nicht ändern: erlauben Sie das Schreiben in seinen Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{0} cannot be copied: {1}.</source>
        <translation>{0} kann nicht kopiert werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be locked: {1}.</source>
        <translation>{0} kann nicht gesperrt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: its folder is gone or not allowed.</source>
        <translation>{0} lässt sich nicht öffnen: sein Ordner ist verschwunden oder nicht zugänglich.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Choose another folder.</source>
        <translation>{0} ist nicht lesbar: {1}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>{0} ist nicht verwendbar: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written to: {1}.</source>
        <translation>In {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} changed while it was read; try again later.</source>
        <translation>{0} änderte sich beim Lesen; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{0} does not belong to the receipt.</source>
        <translation>{0} gehört nicht zur Quittung.</translation>
    </message>
    <message>
        <source>{0} does not hold a key of Hostapp.</source>
        <translation>{0} enthält keinen Schlüssel von Hostapp.</translation>
    </message>
    <message>
        <source>{0} exists already: choose another name.</source>
        <translation>{0} gibt es schon: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} has no proof.</source>
        <translation>{0} hat keinen Beweis.</translation>
    </message>
    <message>
        <source>{0} holds another key than the ledger&apos;s.</source>
        <translation>{0} enthält einen anderen Schlüssel als den des Protokolls.</translation>
    </message>
    <message>
        <source>{0} holds no decisions.</source>
        <translation>{0} enthält keine Entscheidungen.</translation>
    </message>
    <message>
        <source>{0} holds no key.</source>
        <translation>{0} enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>{0} holds the feed for {1}.</source>
        <translation>{0} enthält die Statusliste für {1}.</translation>
    </message>
    <message>
        <source>{0} holds the feed of another ledger.</source>
        <translation>{0} enthält die Statusliste eines anderen Protokolls.</translation>
    </message>
    <message>
        <source>{0} is a file. Name a folder that is new or empty.</source>
        <translation>{0} ist eine Datei. Nennen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>{0} is a file: move it away, a folder belongs there.</source>
        <translation>{0} ist eine Datei: räumen Sie sie weg, dort gehört ein Ordner hin.</translation>
    </message>
    <message>
        <source>{0} is a report of who was there, and {1} is not in it.</source>
        <translation>{0} ist ein Bericht darüber, wer dabei war, und {1} kommt darin nicht vor.</translation>
    </message>
    <message>
        <source>{0} is damaged: restore a backup of it.</source>
        <translation>{0} ist beschädigt: stellen Sie eine Sicherung davon wieder her.</translation>
    </message>
    <message>
        <source>{0} is damaged: start Hostapp again, and a scan rebuilds it.</source>
        <translation>{0} ist beschädigt: starten Sie Hostapp neu, dann baut eine Suche sie wieder auf.</translation>
    </message>
    <message>
        <source>{0} is gone: put its folder back, or restore a backup.</source>
        <translation>{0} ist weg: legen Sie den Ordner zurück oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{0} is in the past: a grant must end today or later.</source>
        <translation>{0} liegt in der Vergangenheit: eine Freigabe muss heute oder später enden.</translation>
    </message>
    <message>
        <source>{0} is missing from the receipt.</source>
        <translation>{0} fehlt in der Quittung.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} fehlt.</translation>
    </message>
    <message>
        <source>{0} is no acknowledgement: give the file that `hostapp apply` wrote at the recipient&apos;s.</source>
        <translation>{0} ist keine Bestätigung: geben Sie die Datei an, die `hostapp apply` beim Empfänger geschrieben hat.</translation>
    </message>
    <message>
        <source>{0} is no feed.</source>
        <translation>{0} ist keine Statusliste.</translation>
    </message>
    <message>
        <source>{0} is no file, as it was when it was released.</source>
        <translation>{0} ist keine Datei mehr, wie bei der Herausgabe.</translation>
    </message>
    <message>
        <source>{0} is no release of Hostapp: it has no {1}.</source>
        <translation>{0} ist keine Lieferung von Hostapp: {1} fehlt.</translation>
    </message>
    <message>
        <source>{0} is not a CSV file: {1}.</source>
        <translation>{0} ist keine CSV-Datei: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a Hostapp database: restore a backup or move it away.</source>
        <translation>{0} ist keine Datenbank von Hostapp: stellen Sie eine Sicherung wieder her oder legen Sie die Datei woanders hin.</translation>
    </message>
    <message>
        <source>{0} is not an empty folder: choose another one.</source>
        <translation>{0} ist kein leerer Ordner: wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{0} is not empty. Name a folder that is new or empty.</source>
        <translation>{0} ist nicht leer. Nennen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>{0} is not scanned: see the list of folders.</source>
        <translation>{0} wird nicht durchsucht: siehe die Liste der Ordner.</translation>
    </message>
    <message>
        <source>{0} is not text: save it as «CSV UTF-8».</source>
        <translation>{0} ist kein Text: speichern Sie als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>{0} is not the one that the host signed.</source>
        <translation>{0} ist nicht, was der Gastgeber signiert hat.</translation>
    </message>
    <message>
        <source>{0} is not what Hostapp wrote.</source>
        <translation>{0} ist nicht das, was Hostapp geschrieben hat.</translation>
    </message>
    <message>
        <source>{0} is not what was granted any more: it changed.</source>
        <translation>{0} ist nicht mehr das, was freigegeben wurde: sie hat sich geändert.</translation>
    </message>
    <message>
        <source>{0} is not what was kept then: its bytes are different.</source>
        <translation>{0} ist nicht das, was damals aufbewahrt wurde: der Inhalt ist ein anderer.</translation>
    </message>
    <message>
        <source>{0} is not what was released: somebody changed it. Delete it, and run this again, or ask the host for the release anew.</source>
        <translation>{0} ist nicht, was herausgegeben wurde: jemand hat es geändert. Löschen Sie es und starten Sie dies noch einmal, oder bitten Sie den Gastgeber erneut um die Lieferung.</translation>
    </message>
    <message>
        <source>{0} is not what was released: {1}</source>
        <translation>{0} ist nicht, was herausgegeben wurde: {1}</translation>
    </message>
    <message>
        <source>{0} is not what was remembered of a feed: bring back a copy of it, or name another file to begin anew.</source>
        <translation>{0} ist nicht das, was von einer Statusliste gemerkt wurde: bringen Sie eine Kopie zurück oder nennen Sie eine andere Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>{0} is nothing that Hostapp can verify: give the folder of a receipt, a release, a feed or a recall.</source>
        <translation>{0} ist nichts, was Hostapp prüfen kann: nennen Sie den Ordner einer Quittung, einer Lieferung, einer Statusliste oder eines Rückrufs.</translation>
    </message>
    <message>
        <source>{0} is shown without its newest changes, which are in {1}: allow writing to its folder, free some space there, and open it again.</source>
        <translation>{0} wird ohne die neuesten Änderungen gezeigt, die in {1} liegen: erlauben Sie das Schreiben in den Ordner, schaffen Sie dort Platz und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is too far away: name an earlier date.</source>
        <translation>{0} ist zu weit weg: nennen Sie ein früheres Datum.</translation>
    </message>
    <message>
        <source>{0} is too large for a list of answers.</source>
        <translation>{0} ist zu groß für eine Liste von Antworten.</translation>
    </message>
    <message>
        <source>{0} is too large to be kept as evidence: name a smaller extract.</source>
        <translation>{0} ist zu groß, um als Beleg aufbewahrt zu werden: nennen Sie einen kleineren Auszug.</translation>
    </message>
    <message>
        <source>{0} needs a first line with the heads «name» (or «email») and «answer». A report of who was there says nothing of an answer: give it with --evidence.</source>
        <translation>{0} braucht eine erste Zeile mit den Überschriften „name“ (oder „email“) und „answer“. Ein Bericht darüber, wer dabei war, sagt nichts über eine Antwort: geben Sie ihn mit --evidence an.</translation>
    </message>
    <message>
        <source>{0} of the feed is not the key that signed it.</source>
        <translation>{0} der Statusliste ist nicht der Schlüssel, der sie signiert hat.</translation>
    </message>
    <message>
        <source>{0} of the receipt cannot be read: {1}.</source>
        <translation>{0} der Quittung lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>{0} of the receipt holds no key.</source>
        <translation>{0} der Quittung enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>{0} other people</source>
        <translation>{0} andere Personen</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
    <message>
        <source>{0} proves entry {1}, not the one it is named for.</source>
        <translation>{0} beweist Eintrag {1}, nicht den, nach dem sie benannt ist.</translation>
    </message>
    <message>
        <source>{0} said no, and nobody can be cut out of a video.</source>
        <translation>{0} – nein gesagt, und aus einem Video lässt sich niemand herausschneiden.</translation>
    </message>
    <message>
        <source>{0} said no, and their voice or words are in it: an export can cut them out.</source>
        <translation>{0} – nein gesagt, und Stimme oder Worte davon sind enthalten: ein Export kann sie herausschneiden.</translation>
    </message>
    <message>
        <source>{0} said no, and this is their voice or words alone.</source>
        <translation>{0}: nein gesagt, und dies ist allein deren Stimme oder Text.</translation>
    </message>
    <message>
        <source>{0} was written by a newer Hostapp (format {1}, this one knows {2}): update Hostapp.</source>
        <translation>{0} stammt von einem neueren Hostapp (Format {1}, dieses kennt {2}): aktualisieren Sie Hostapp.</translation>
    </message>
    <message>
        <source>{0} with «{1}»: `hostapp releases` lists them.</source>
        <translation>{0} mit „{1}“: `hostapp releases` listet sie auf.</translation>
    </message>
    <message>
        <source>{0} withdrew, and nobody can be cut out of a video.</source>
        <translation>{0} – Zustimmung zurückgezogen, und aus einem Video lässt sich niemand herausschneiden.</translation>
    </message>
    <message>
        <source>{0} withdrew, and their voice or words are in it: an export can cut them out.</source>
        <translation>{0} – Zustimmung zurückgezogen, und Stimme oder Worte davon sind enthalten: ein Export kann sie herausschneiden.</translation>
    </message>
    <message>
        <source>{0} withdrew, and this is their voice or words alone.</source>
        <translation>{0}: Ja zurückgezogen, und dies ist allein deren Stimme oder Text.</translation>
    </message>
    <message>
        <source>{0} {1} {2}</source>
        <translation>{0}. {1} {2}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <source>{{{0}}} is no blank of this notice; it has {1}.</source>
        <translation>{{{0}}} ist kein Platzhalter dieses Hinweises; er hat {1}.</translation>
    </message>
    <message>
        <source>«{0}» cannot be the id of a purpose: use up to {1} small letters a-z, digits and single hyphens, such as «sign-language».</source>
        <translation>„{0}“ kann nicht die Kennung eines Zwecks sein: bis zu {1} Kleinbuchstaben a-z, Ziffern und einzelne Bindestriche, etwa „sign-language“.</translation>
    </message>
    <message>
        <source>«{0}» is more than one person: give an id ({1}).</source>
        <translation>„{0}“ sind mehrere Personen: geben Sie eine Kennung an ({1}).</translation>
    </message>
    <message>
        <source>«{0}» is more than one person: say which by id ({1}).</source>
        <translation>„{0}“ sind mehrere Personen: sagen Sie mit der Kennung, welche ({1}).</translation>
    </message>
    <message>
        <source>«{0}» is not a date: write it as year-month-day, such as 2027-12-31.</source>
        <translation>„{0}“ ist kein Datum: schreiben Sie es als Jahr-Monat-Tag, etwa 2027-12-31.</translation>
    </message>
    <message>
        <source>«{0}» is not in the meeting «{1}»; in it: {2}.</source>
        <translation>„{0}“ nimmt nicht an der Besprechung „{1}“ teil; dabei sind: {2}.</translation>
    </message>
    <message>
        <source>“{0}” could be {1} meetings: say which of {2}.</source>
        <translation>„{0}“ könnten {1} Besprechungen sein: sagen Sie, welche von {2}.</translation>
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
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is no plain text: save a copy to open it.</source>
        <translation>Das ist kein reiner Text: speichern Sie eine Kopie, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>Paste what was written, or drop a file here</source>
        <translation>Einfügen, was geschrieben wurde, oder eine Datei hier ablegen</translation>
    </message>
    <message>
        <source>Play from {0}</source>
        <translation>Ab {0} abspielen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>Die Kopie ist gespeichert.</translation>
    </message>
    <message>
        <source>The copy that was kept is gone from this disk. The answer still counts.</source>
        <translation>Die aufbewahrte Kopie ist nicht mehr auf dieser Festplatte. Die Antwort zählt weiterhin.</translation>
    </message>
    <message numerus="yes">
        <source>What shows an answer was altered or is missing on this disk, in %Ln meeting(s). The answers still count: put the originals back, or ask again.</source>
        <translation>
            <numerusform>In %Ln Besprechung wurde der Beleg einer Antwort verändert oder fehlt auf diesem Datenträger. Die Antworten gelten weiter: legen Sie die Originale zurück oder fragen Sie erneut.</numerusform>
            <numerusform>In %Ln Besprechungen wurden Belege von Antworten verändert oder fehlen auf diesem Datenträger. Die Antworten gelten weiter: legen Sie die Originale zurück oder fragen Sie erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>What shows the answer of {0}</source>
        <translation>Was die Antwort von {0} belegt</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>Wohin die Kopie gespeichert wird</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln item(s) are in {0}. The release is entry {1} of the ledger; what ends later can be called back under «Datasets».</source>
        <translation>
            <numerusform>%Ln Element liegt in {0}. Die Lieferung ist Eintrag {1} des Protokolls; was später endet, können Sie unter „Datensätze“ zurückrufen.</numerusform>
            <numerusform>%Ln Elemente liegen in {0}. Die Lieferung ist Eintrag {1} des Protokolls; was später endet, können Sie unter „Datensätze“ zurückrufen.</numerusform>
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
        <source>Back</source>
        <translation>Zurück</translation>
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
        <source>Cut out, and how</source>
        <translation>Herausgeschnitten, und wie</translation>
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
            <numerusform>Exportiert wird: %Ln Besprechung</numerusform>
            <numerusform>Exportiert werden: %Ln Besprechungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked in texts</source>
        <translation>In Texten unkenntlich gemacht</translation>
    </message>
    <message>
        <source>Nothing may go: see below why.</source>
        <translation>Nichts darf exportiert werden: warum, steht unten.</translation>
    </message>
    <message>
        <source>Nothing was released: nothing of it may go.</source>
        <translation>Es wurde nichts herausgegeben: nichts davon darf exportiert werden.</translation>
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
        <source>What goes</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>What goes, and what stays</source>
        <translation>Was exportiert wird, und was bleibt</translation>
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
        <source>Hostapp ended unexpectedly last time. Every decision that was confirmed is kept: go on where you were.</source>
        <translation>Hostapp wurde beim letzten Mal unerwartet beendet. Jede bestätigte Entscheidung ist erhalten: machen Sie dort weiter, wo Sie waren.</translation>
    </message>
    <message>
        <source>Hostapp made a mistake here. Every decision that was confirmed is kept: do it again, and start Hostapp anew if that does not help.</source>
        <translation>Hier hat Hostapp einen Fehler gemacht. Jede bestätigte Entscheidung ist erhalten: versuchen Sie es noch einmal, und starten Sie Hostapp neu, wenn das nicht hilft.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Copy digest</source>
        <translation>Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Files of this meeting</source>
        <translation>Dateien dieser Besprechung</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
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
        <source>digest {0}</source>
        <translation>Prüfsumme {0}</translation>
    </message>
    <message>
        <source>no digest yet</source>
        <translation>noch keine Prüfsumme</translation>
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
        <source>None of the usual folders is on this computer. Add the one that holds yours, or drag it into this window.</source>
        <translation>Keiner der üblichen Ordner ist auf diesem Computer. Fügen Sie den mit Ihren Aufnahmen hinzu oder ziehen Sie ihn in dieses Fenster.</translation>
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
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
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
        <source>Nothing is decided yet. Before you decide: {0}</source>
        <translation>Noch ist nichts entschieden. Bevor Sie entscheiden: {0}</translation>
    </message>
    <message>
        <source>Nothing may train until this is cleared up: restore a backup in Settings.</source>
        <translation>Bis das geklärt ist, darf nichts trainieren: stellen Sie in den Einstellungen eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The ledger begins with the first decision.</source>
        <translation>Das Protokoll beginnt mit der ersten Entscheidung.</translation>
    </message>
    <message>
        <source>Until the ledger verifies, nothing may train.</source>
        <translation>Solange das Protokoll nicht geprüft ist, darf nichts trainieren.</translation>
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
        <translation>Was entschieden wurde, bleibt, und das Protokoll besteht weiterhin jede Prüfung: eine Nummer tritt an die Stelle des Namens. Aufnahmen auf der Festplatte werden nicht verändert.</translation>
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
        <translation>Notiz (optional)</translation>
    </message>
    <message>
        <source>Other recipients</source>
        <translation>Andere Empfänger</translation>
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
        <source>There is none of this data, only {0}: choose that.</source>
        <translation>Davon ist nichts da, nur {0}: wählen Sie das.</translation>
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
        <source>Decided as meeting «{0}», which has the same files.</source>
        <translation>Entschieden als Besprechung „{0}“, die dieselben Dateien hat.</translation>
    </message>
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
    <name>Key</name>
    <message>
        <source>A new key signs from now on: write down its recovery words.</source>
        <translation>Ab jetzt signiert ein neuer Schlüssel: schreiben Sie seine Wiederherstellungswörter auf.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring the key back</source>
        <translation>Den Schlüssel zurückholen</translation>
    </message>
    <message>
        <source>Give the new public key to those who check your feeds, and write down the new recovery words: the old words bring back the old key only.</source>
        <translation>Geben Sie den neuen öffentlichen Schlüssel denen, die Ihre Statuslisten prüfen, und schreiben Sie die neuen Wiederherstellungswörter auf: die alten bringen nur den alten Schlüssel zurück.</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>Ich habe sie aufgeschrieben</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>Sign with a new key?</source>
        <translation>Mit einem neuen Schlüssel signieren?</translation>
    </message>
    <message>
        <source>The key as a QR code</source>
        <translation>Der Schlüssel als QR-Code</translation>
    </message>
    <message>
        <source>The key is in this computer&apos;s keyring again.</source>
        <translation>Der Schlüssel liegt wieder im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The old key signs the new one in, as an entry of the ledger. Receipts and releases that you gave out stay valid.</source>
        <translation>Der alte Schlüssel führt den neuen mit einem Protokolleintrag ein. Quittungen und Lieferungen, die Sie ausgegeben haben, bleiben gültig.</translation>
    </message>
    <message>
        <source>Type the twenty-four recovery words in their order, or paste what the code says. The key is put into this computer&apos;s keyring.</source>
        <translation>Geben Sie die vierundzwanzig Wiederherstellungswörter in ihrer Reihenfolge ein oder fügen Sie ein, was der Code sagt. Der Schlüssel kommt in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Write these down in their order, or photograph the code, and lock it away. Whoever has them can sign as you. They are shown only while this sheet is open.</source>
        <translation>Schreiben Sie diese Wörter in ihrer Reihenfolge auf oder fotografieren Sie den Code, und schließen Sie beides weg. Wer sie hat, kann in Ihrem Namen signieren. Sie werden nur gezeigt, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
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
        <source>Nobody has to be asked again.</source>
        <translation>Niemand muss erneut gefragt werden.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Aufnahmen suchen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search meetings</source>
        <translation>Besprechungen durchsuchen</translation>
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
        <translation>Ordnen</translation>
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
        <translation>Verbinden mit…</translation>
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
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Diese Liste speichern…</translation>
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
        <translation>Dateien abtrennen…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Trennen</translation>
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
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>An empty line begins a new paragraph.</source>
        <translation>Eine leere Zeile beginnt einen neuen Absatz.</translation>
    </message>
    <message>
        <source>An empty line begins a new paragraph. {meeting}, {purposes}, {data}, {recipients} and {until} are filled in when somebody is asked.</source>
        <translation>Eine leere Zeile beginnt einen neuen Absatz. {meeting}, {purposes}, {data}, {recipients} und {until} werden ausgefüllt, wenn jemand gefragt wird.</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Als neue Version speichern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version {0} is in force.</source>
        <translation>Version {0} ist in Kraft.</translation>
    </message>
    <message>
        <source>Version {0}: {1}</source>
        <translation>Version {0}: {1}</translation>
    </message>
    <message>
        <source>What a participant reads when asked</source>
        <translation>Was Teilnehmende lesen, wenn sie gefragt werden</translation>
    </message>
    <message>
        <source>What you read before you grant</source>
        <translation>Was Sie lesen, bevor Sie freigeben</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
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
        <translation>Wie es um die Besprechungen jedes Aufnahmeprogramms steht.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Items that left this computer, and what became of them.</source>
        <translation>Elemente, die diesen Computer verlassen haben, und was aus ihnen wurde.</translation>
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
        <source>The ledger is not verified: until it is, nothing may train.</source>
        <translation>Das Protokoll ist nicht geprüft: solange das so ist, darf nichts trainieren.</translation>
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
        <source>ending within 30 days</source>
        <translation>enden binnen 30 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>item(s) called back, no answer</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>zurückgerufen, ohne Antwort</numerusform>
            <numerusform>zurückgerufen, ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Lieferung</numerusform>
            <numerusform>Lieferungen</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for a decision</source>
        <translation>warten auf Entscheidung</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <comment>a name, and numbers</comment>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>may train something</source>
        <translation>dürfen etwas trainieren</translation>
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
        <source>Show what was said…</source>
        <translation>Zeigen, was gesagt wurde…</translation>
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
        <source>is a track of somebody left out</source>
        <translation>ist die Tonspur von jemandem, der außen vor ist</translation>
    </message>
    <message>
        <source>may show somebody left out</source>
        <translation>zeigt vielleicht jemanden, der außen vor ist</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
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
        <source>like a no</source>
        <translation>nach einem Nein</translation>
    </message>
    <message>
        <source>like a yes</source>
        <translation>nach einem Ja</translation>
    </message>
    <message>
        <source>may be a video, which the grant leaves out</source>
        <translation>kann ein Video sein, das die Freigabe nicht umfasst</translation>
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
        <source>their part is cut from any export</source>
        <translation>ihr Anteil wird aus jedem Export herausgeschnitten</translation>
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
        <source>Each person has a track of their own. Choose whose you hear:</source>
        <translation>Jede Person hat ihre eigene Spur. Wählen Sie, wen Sie hören:</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everybody cannot be heard at once; you hear {0}.</source>
        <translation>Alle zugleich sind nicht zu hören; Sie hören {0}.</translation>
    </message>
    <message>
        <source>Everybody is being mixed; until then you hear {0}.</source>
        <translation>Alle werden gerade gemischt; bis dahin hören Sie {0}.</translation>
    </message>
    <message>
        <source>Green and blue: may be used. Pale red, crossed out: cut out. Click to play from there; the arrow keys go on and back.</source>
        <translation>Grün und Blau: darf verwendet werden. Blassrot, durchgestrichen: herausgeschnitten. Klicken, um ab dort abzuspielen; die Pfeiltasten gehen vor und zurück.</translation>
    </message>
    <message>
        <source>Mixing everybody&apos;s tracks</source>
        <translation>Alle Spuren werden gemischt</translation>
    </message>
    <message>
        <source>Open in the system&apos;s player</source>
        <translation>Im Player des Systems öffnen</translation>
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
        <translation>Die Wiedergabe dieser Datei beginnt hier nicht.</translation>
    </message>
    <message>
        <source>Whose track is heard</source>
        <translation>Wessen Spur zu hören ist</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep as a preset…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
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
    <name>Progress</name>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
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
        <translation>Die Statusliste</translation>
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
        <source>Counting and comparing: who spoke how long, which topics came up, how meetings change over time.</source>
        <translation>Zählen und vergleichen: wer wie lange sprach, welche Themen vorkamen, wie sich Besprechungen mit der Zeit ändern.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluierung</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Sprachmodelle</translation>
    </message>
    <message>
        <source>Measuring how well a finished program does. Nothing is learned from the recording.</source>
        <translation>Messen, wie gut ein fertiges Programm arbeitet. Aus der Aufnahme wird nichts gelernt.</translation>
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
    <message>
        <source>Teaching a program to speak. It may come to sound like the people in the recording.</source>
        <translation>Einem Programm das Sprechen beibringen. Es kann am Ende klingen wie die Menschen in der Aufnahme.</translation>
    </message>
    <message>
        <source>Teaching a program to tell people apart by their voices. A voice print can identify a person.</source>
        <translation>Einem Programm beibringen, Menschen an der Stimme zu unterscheiden. Ein Stimmabdruck kann eine Person erkennbar machen.</translation>
    </message>
    <message>
        <source>Teaching a program to write down what people say.</source>
        <translation>Einem Programm beibringen aufzuschreiben, was Menschen sagen.</translation>
    </message>
    <message>
        <source>Teaching a program to write, from the words that were said or typed. It may repeat some of them.</source>
        <translation>Einem Programm das Schreiben beibringen, aus dem, was gesagt oder getippt wurde. Es kann manches davon wiederholen.</translation>
    </message>
    <message>
        <source>Teaching the features of a meeting program: summaries, action items, removing noise, framing faces.</source>
        <translation>Die Funktionen eines Besprechungsprogramms verbessern: Zusammenfassungen, Aufgabenlisten, Entrauschen, Bildausschnitt.</translation>
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
        <source>A folder for the receipt</source>
        <translation>Ein Ordner für die Quittung</translation>
    </message>
    <message>
        <source>A receipt is a small folder with the signed decision and a page to read. Anyone can check it with Hostapp, without this computer and without the network.</source>
        <translation>Eine Quittung ist ein kleiner Ordner mit der signierten Entscheidung und einer Seite zum Lesen. Jeder kann sie mit Hostapp prüfen, ohne diesen Computer und ohne Netz.</translation>
    </message>
    <message>
        <source>Each folder holds your decisions on this meeting and one person&apos;s own answers, with their proofs, and nothing about the others.</source>
        <translation>Jeder Ordner enthält Ihre Entscheidungen über diese Besprechung und die eigenen Antworten einer Person, samt Nachweisen, und nichts über die anderen.</translation>
    </message>
    <message>
        <source>For everybody, a folder each</source>
        <translation>Für alle, je ein Ordner</translation>
    </message>
    <message>
        <source>For the meeting as a whole</source>
        <translation>Für die Besprechung als Ganzes</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Für {0}</translation>
    </message>
    <message>
        <source>It holds your decisions on this meeting and the answers of {0}, with their proofs, and nothing about anybody else.</source>
        <translation>Sie enthält Ihre Entscheidungen über diese Besprechung und die Antworten von {0}, samt Nachweisen, und nichts über andere.</translation>
    </message>
    <message>
        <source>It holds your decisions on this meeting with their proofs, and neither names nor answers of people.</source>
        <translation>Sie enthält Ihre Entscheidungen über diese Besprechung samt Nachweisen, und weder Namen noch Antworten von Personen.</translation>
    </message>
    <message>
        <source>It was decided as meeting «{0}», which has the same files: the receipt is given there.</source>
        <translation>Entschieden wurde sie als Besprechung „{0}“, die dieselben Dateien hat: die Quittung gibt es dort.</translation>
    </message>
    <message>
        <source>No program opens folders here. It is {0}.</source>
        <translation>Kein Programm öffnet hier Ordner. Der Ordner ist {0}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
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
    <message>
        <source>Whom the receipt is for</source>
        <translation>Für wen die Quittung ist</translation>
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
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back, no answer since {0}</source>
        <translation>
            <numerusform>%Ln Element zurückgerufen, seit {0} keine Antwort</numerusform>
            <numerusform>%Ln Elemente zurückgerufen, seit {0} keine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back: send the notice in {0}.</source>
        <translation>
            <numerusform>%Ln Element zurückgerufen: senden Sie die Mitteilung in {0}.</numerusform>
            <numerusform>%Ln Elemente zurückgerufen: senden Sie die Mitteilung in {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recall(s) not answered, the oldest since {0}: send the notice again, or take in the answer.</source>
        <translation>
            <numerusform>%Ln Rückruf ohne Antwort, der älteste seit {0}: senden Sie die Mitteilung noch einmal oder lesen Sie die Antwort ein.</numerusform>
            <numerusform>%Ln Rückrufe ohne Antwort, der älteste seit {0}: senden Sie die Mitteilung noch einmal oder lesen Sie die Antwort ein.</numerusform>
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
        <source>No recall waits for an answer.</source>
        <translation>Kein Rückruf wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>Nothing was given away yet: export a dataset to begin.</source>
        <translation>Noch wurde nichts herausgegeben: exportieren Sie einen Datensatz, um zu beginnen.</translation>
    </message>
    <message>
        <source>Open the notice to send</source>
        <translation>Die Mitteilung zum Senden öffnen</translation>
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
        <source>Show recalls</source>
        <translation>Rückrufe zeigen</translation>
    </message>
    <message>
        <source>Take in an acknowledgement…</source>
        <translation>Bestätigung einlesen…</translation>
    </message>
    <message numerus="yes">
        <source>Taken in; %Ln item(s) are still out.</source>
        <translation>
            <numerusform>Eingelesen; %Ln Element steht noch aus.</numerusform>
            <numerusform>Eingelesen; %Ln Elemente stehen noch aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The acknowledgement that came back</source>
        <translation>Die zurückgekommene Bestätigung</translation>
    </message>
    <message>
        <source>The folder with the signed recall, to remind the recipient</source>
        <translation>Der Ordner mit dem signierten Rückruf, um den Empfänger zu erinnern</translation>
    </message>
    <message>
        <source>The notice to send is in {0}.</source>
        <translation>Die Mitteilung zum Senden liegt in {0}.</translation>
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
    <message numerus="yes">
        <source>And %Ln other set(s) of terms.</source>
        <translation>
            <numerusform>Und %Ln weiteres Bündel von Bedingungen.</numerusform>
            <numerusform>Und %Ln weitere Bündel von Bedingungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln meeting(s)</source>
        <translation>
            <numerusform>In %Ln Besprechung</numerusform>
            <numerusform>In %Ln Besprechungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>No grant of what is selected has an end.</source>
        <translation>Keine Freigabe des Ausgewählten hat ein Ende.</translation>
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
    <name>Restore</name>
    <message numerus="yes">
        <source>%Ln later decision(s) that this backup lacks:</source>
        <translation>
            <numerusform>%Ln spätere Entscheidung, die dieser Sicherung fehlt:</numerusform>
            <numerusform>%Ln spätere Entscheidungen, die dieser Sicherung fehlen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Every meeting</source>
        <translation>Alle Meetings</translation>
    </message>
    <message numerus="yes">
        <source>Grants that wait until you grant them again: %Ln.</source>
        <translation>
            <numerusform>Freigaben, die warten, bis Sie sie erneut geben: %Ln.</numerusform>
            <numerusform>Freigaben, die warten, bis Sie sie erneut geben: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you go on, a new ledger begins: every no is kept, and every grant waits until you grant it again. What it replaces is kept beside it.</source>
        <translation>Wenn Sie fortfahren, beginnt ein neues Protokoll: jedes Nein bleibt, und jede Freigabe wartet, bis Sie sie erneut geben. Was ersetzt wird, bleibt daneben liegen.</translation>
    </message>
    <message numerus="yes">
        <source>Later entries that this backup lacks and that can no longer be read: %Ln.</source>
        <translation>
            <numerusform>Spätere Einträge, die dieser Sicherung fehlen und nicht mehr lesbar sind: %Ln.</numerusform>
            <numerusform>Spätere Einträge, die dieser Sicherung fehlen und nicht mehr lesbar sind: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>Diese Sicherung zurückspielen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore all the same</source>
        <translation>Trotzdem wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %Ln entries.</source>
        <translation>
            <numerusform>Wiederhergestellt: %Ln Eintrag.</numerusform>
            <numerusform>Wiederhergestellt: %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody said no</source>
        <translation>Jemand hat Nein gesagt</translation>
    </message>
    <message>
        <source>Somebody said yes</source>
        <translation>Jemand hat Ja gesagt</translation>
    </message>
    <message>
        <source>Somebody withdrew</source>
        <translation>Jemand hat zurückgezogen</translation>
    </message>
    <message>
        <source>The ledger as it was then takes the place of this one; what it replaces is kept beside it. Nobody who was forgotten comes back.</source>
        <translation>Das damalige Protokoll tritt an die Stelle des jetzigen; was ersetzt wird, bleibt daneben liegen. Wer vergessen wurde, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>This backup lacks later entries about releases.</source>
        <translation>Dieser Sicherung fehlen spätere Einträge über Lieferungen.</translation>
    </message>
    <message>
        <source>This computer does not remember this ledger: confirm it at the foot.</source>
        <translation>Dieser Computer kennt dieses Protokoll nicht: bestätigen Sie es unten im Fenster.</translation>
    </message>
    <message>
        <source>What the backup lacks</source>
        <translation>Was der Sicherung fehlt</translation>
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
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (optional)</translation>
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
    <message numerus="yes">
        <source>%Ln of them would be decided.</source>
        <translation>
            <numerusform>%Ln davon würde entschieden.</numerusform>
            <numerusform>%Ln davon würden entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>Eine neue Regel</translation>
    </message>
    <message>
        <source>Any tool</source>
        <translation>Jedes Programm</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Die Regel ändern</translation>
    </message>
    <message>
        <source>Decide new recordings at once, without asking me</source>
        <translation>Über neue Aufnahmen sofort entscheiden, ohne mich zu fragen</translation>
    </message>
    <message>
        <source>Fill in at least one of the lines above.</source>
        <translation>Füllen Sie mindestens eine der Zeilen oben aus.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Grant these terms</source>
        <translation>Zu diesen Bedingungen freigeben</translation>
    </message>
    <message>
        <source>It lies in the folder</source>
        <translation>Sie liegt im Ordner</translation>
    </message>
    <message numerus="yes">
        <source>It speaks of %Ln meeting(s) now.</source>
        <translation>
            <numerusform>Sie betrifft jetzt %Ln Besprechung.</numerusform>
            <numerusform>Sie betrifft jetzt %Ln Besprechungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It speaks of no meeting that is here now.</source>
        <translation>Sie betrifft keine Besprechung, die jetzt da ist.</translation>
    </message>
    <message>
        <source>It was recorded by</source>
        <translation>Sie wurde aufgenommen mit</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Meetings that it touches now</source>
        <translation>Besprechungen, die sie jetzt betrifft</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New recordings are decided at once.</source>
        <translation>Über neue Aufnahmen wird sofort entschieden.</translation>
    </message>
    <message>
        <source>New recordings wait for you.</source>
        <translation>Neue Aufnahmen warten auf Sie.</translation>
    </message>
    <message>
        <source>People of the domain</source>
        <translation>Personen der Domain</translation>
    </message>
    <message>
        <source>Terms to grant</source>
        <translation>Bedingungen der Freigabe</translation>
    </message>
    <message>
        <source>The narrowest usual terms</source>
        <translation>Die engsten üblichen Bedingungen</translation>
    </message>
    <message>
        <source>The series is</source>
        <translation>Die Serie ist</translation>
    </message>
    <message>
        <source>The terms that it has</source>
        <translation>Die Bedingungen, die sie hat</translation>
    </message>
    <message>
        <source>The title has</source>
        <translation>Der Titel enthält</translation>
    </message>
    <message>
        <source>it lies in «{0}»</source>
        <translation>sie liegt in „{0}“</translation>
    </message>
    <message>
        <source>it was recorded by {0}</source>
        <translation>sie wurde mit {0} aufgenommen</translation>
    </message>
    <message>
        <source>people of «{0}» are in it</source>
        <translation>Personen von „{0}“ sind dabei</translation>
    </message>
    <message>
        <source>stays: {0}</source>
        <translation>bleibt: {0}</translation>
    </message>
    <message>
        <source>the series is «{0}»</source>
        <translation>die Serie ist „{0}“</translation>
    </message>
    <message>
        <source>the title has «{0}»</source>
        <translation>der Titel enthält „{0}“</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>would be allowed</source>
        <translation>würde erlaubt</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>würde abgelehnt</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Same</name>
    <message>
        <source>Choose or type another spelling. From now on both names stand for one person, in all meetings. Two people of whom decisions speak already stay two.</source>
        <translation>Wählen oder schreiben Sie eine andere Schreibweise. Ab jetzt stehen beide Namen in allen Besprechungen für eine Person. Zwei Personen, über die es schon Entscheidungen gibt, bleiben zwei.</translation>
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
        <translation>Wie heißt {0} noch?</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Choose a filter or search for something first.</source>
        <translation>Wählen Sie zuerst einen Filter oder suchen Sie etwas.</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>„{0}“ umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Diese Liste speichern</translation>
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
        <source>%Ln not seen this time.</source>
        <translation>
            <numerusform>%Ln diesmal nicht gesehen.</numerusform>
            <numerusform>%Ln diesmal nicht gesehen.</numerusform>
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
        <translation>Abgebrochen; was gefunden wurde, bleibt.</translation>
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
        <translation>Hostapp wird geschlossen, sobald Ihre Entscheidung geschrieben ist.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Abbrechen und schließen</translation>
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
        <source>A backup of the ledger</source>
        <translation>Eine Sicherung des Protokolls</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Bring the key back…</source>
        <translation>Schlüssel zurückholen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy of {0}</source>
        <translation>Kopie vom {0}</translation>
    </message>
    <message>
        <source>Decide what waits by these rules</source>
        <translation>Über Wartendes nach diesen Regeln entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>Decided by rule: %Ln meeting(s).</source>
        <translation>
            <numerusform>Nach Regel entschieden: %Ln Besprechung.</numerusform>
            <numerusform>Nach Regel entschieden: %Ln Besprechungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deciding by your rules…</source>
        <translation>Nach Ihren Regeln wird entschieden…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Every decision in one file, checked after writing. The newest copies also lie beside the ledger, one a day.</source>
        <translation>Alle Entscheidungen in einer Datei, nach dem Schreiben geprüft. Die neuesten Kopien liegen auch neben dem Protokoll, eine je Tag.</translation>
    </message>
    <message>
        <source>Every grant begins with</source>
        <translation>Jede Freigabe beginnt mit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Worte.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>„{0}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus einer Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Says how many new recordings wait for a decision while the window is not in front.</source>
        <translation>Sagt, wie viele neue Aufnahmen auf eine Entscheidung warten, solange das Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>What is decided on recordings by title, series, folder, tool or people. «Never» wins over «ask me», and that over «grant»; what a rule decided stays decided.</source>
        <translation>Was über Aufnahmen nach Titel, Serie, Ordner, Programm oder Personen entschieden wird. „Nie“ geht vor „mich fragen“, und das vor „freigeben“; was eine Regel entschieden hat, bleibt entschieden.</translation>
    </message>
    <message>
        <source>What the window and new notices are written in. It changes when Hostapp is started the next time.</source>
        <translation>Die Sprache des Fensters und neuer Hinweise. Sie wechselt beim nächsten Start von Hostapp.</translation>
    </message>
    <message>
        <source>default terms key G</source>
        <translation>übliche Bedingungen Taste G</translation>
    </message>
    <message>
        <source>dry run automatic</source>
        <translation>Probelauf automatisch</translation>
    </message>
    <message>
        <source>restore copy</source>
        <translation>wiederherstellen Kopie</translation>
    </message>
    <message>
        <source>rotate QR code words keyring</source>
        <translation>wechseln QR-Code Wörter Schlüsselbund</translation>
    </message>
    <message>
        <source>theme colours</source>
        <translation>Design Farben dunkel hell</translation>
    </message>
    <message>
        <source>tray notification</source>
        <translation>Benachrichtigung Infobereich</translation>
    </message>
    <message>
        <source>wording text version language</source>
        <translation>Wortlaut Text Version Sprache</translation>
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
        <source>Icon beside the clock</source>
        <translation>Symbol neben der Uhr</translation>
    </message>
    <message>
        <source>It is made with your first decision.</source>
        <translation>Er entsteht mit Ihrer ersten Entscheidung.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light or dark; usually as the system is.</source>
        <translation>Hell oder dunkel; gewöhnlich so wie das System.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Not there at the moment.</source>
        <translation>Zurzeit nicht da.</translation>
    </message>
    <message>
        <source>Nothing that waits is decided by your rules.</source>
        <translation>Ihre Regeln entscheiden über nichts, was wartet.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Recovery words…</source>
        <translation>Wiederherstellungswörter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <source>Start Hostapp again to see it in this language.</source>
        <translation>Starten Sie Hostapp neu, um es in dieser Sprache zu sehen.</translation>
    </message>
    <message>
        <source>Terms that you grant on again and again. New ones are kept from the sheet that grants.</source>
        <translation>Bedingungen, zu denen Sie immer wieder freigeben. Neue speichern Sie beim Freigeben.</translation>
    </message>
    <message>
        <source>The exact words that were shown are part of every decision. New words are a new version, and those who agreed to older ones are listed under «Ask again».</source>
        <translation>Die genauen Worte, die gezeigt wurden, gehören zu jeder Entscheidung. Neue Worte sind eine neue Version, und wer älteren zugestimmt hat, steht unter „Erneut fragen“.</translation>
    </message>
    <message>
        <source>The narrowest usual terms</source>
        <translation>Die engsten üblichen Bedingungen</translation>
    </message>
    <message>
        <source>The public key that others check your receipts with. Whoever has the recovery words can sign as you: write them on paper and lock them away.</source>
        <translation>Der öffentliche Schlüssel, mit dem andere Ihre Quittungen prüfen. Wer die Wiederherstellungswörter hat, kann in Ihrem Namen signieren: schreiben Sie sie auf Papier und schließen Sie sie weg.</translation>
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
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Decided under words that have changed since</source>
        <translation>Nach einem Wortlaut entschieden, der sich seither geändert hat</translation>
    </message>
    <message>
        <source>Evidence altered</source>
        <translation>Beleg verändert</translation>
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
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Training allowed</source>
        <translation>Training erlaubt</translation>
    </message>
    <message>
        <source>What shows an answer is no longer what was kept</source>
        <translation>Der Beleg einer Antwort ist nicht mehr so, wie er aufbewahrt wurde</translation>
    </message>
    <message>
        <source>not known while the ledger is not verified</source>
        <translation>unbekannt, solange das Protokoll nicht geprüft ist</translation>
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
        <source>It is in no folder that is scanned.</source>
        <translation>Sie liegt in keinem Ordner, der durchsucht wird.</translation>
    </message>
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
        <source>The recording tool has not converted this recording yet.</source>
        <translation>Das Aufnahmeprogramm hat diese Aufnahme noch nicht umgewandelt.</translation>
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
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
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
        <source>Messages that not everybody in the meeting could read</source>
        <translation>Nachrichten, die nicht alle in der Besprechung lesen konnten</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Show private messages</source>
        <translation>Private Nachrichten zeigen</translation>
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
        <source>in a private message:</source>
        <translation>in einer privaten Nachricht:</translation>
    </message>
    <message>
        <source>in the chat:</source>
        <translation>im Chat:</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nichts wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>One new recording waits for a decision</source>
        <translation>Eine neue Aufnahme wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>One recording waits for a decision</source>
        <translation>Eine Aufnahme wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Open Hostapp</source>
        <translation>Hostapp öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>{0} new recordings wait for a decision</source>
        <translation>{0} neue Aufnahmen warten auf eine Entscheidung</translation>
    </message>
    <message>
        <source>{0} recordings wait for a decision</source>
        <translation>{0} Aufnahmen warten auf eine Entscheidung</translation>
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
    <message>
        <source>Decided so far</source>
        <translation>Bisher entschieden</translation>
    </message>
    <message numerus="yes">
        <source>Ending soon: %Ln grant(s)</source>
        <translation>
            <numerusform>Bald endet: %Ln Freigabe</numerusform>
            <numerusform>Bald enden: %Ln Freigaben</numerusform>
        </translation>
    </message>
    <message>
        <source>G grant · Shift+G choose terms · R refuse · U undo · Space play</source>
        <translation>G freigeben · Umschalt+G Bedingungen · R ablehnen · U zurück · Leertaste abspielen</translation>
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
<context>
    <name>Window</name>
    <message>
        <source>Drop it to look for recordings there.</source>
        <translation>Legen Sie ihn hier ab, um darin nach Aufnahmen zu suchen.</translation>
    </message>
</context>
</TS>
