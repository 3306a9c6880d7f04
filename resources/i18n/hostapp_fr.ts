<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Hostapp</source>
        <translation>À propos de Hostapp</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Nothing you recorded trains an AI unless somebody with the right to say so said yes, and anyone who holds the files can check it. Hostapp is free software under the Apache License 2.0. It sends nothing anywhere.</source>
        <translation>Rien de ce que vous avez enregistré n’entraîne une IA tant qu’une personne qui en a le droit n’a pas dit oui, et quiconque possède les fichiers peut le vérifier. Hostapp est un logiciel libre sous licence Apache 2.0. Il n’envoie rien nulle part.</translation>
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
        <translation> le {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed</source>
        <translation>
            <numerusform>%Ln autorisée</numerusform>
            <numerusform>%Ln autorisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not allowed</source>
        <translation>
            <numerusform>%Ln non autorisée</numerusform>
            <numerusform>%Ln non autorisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln à décider</numerusform>
            <numerusform>%Ln à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A decision holds for all %Ln of them.</source>
        <translation>
            <numerusform>La décision vaut pour elle.</numerusform>
            <numerusform>La décision vaut pour les %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may train {0}.</source>
        <translation>Elle peut servir à : {0}.</translation>
    </message>
    <message>
        <source>No longer. The grant ended on {0}.</source>
        <translation>Plus maintenant. L’autorisation a pris fin le {0}.</translation>
    </message>
    <message>
        <source>No longer. The grant has ended.</source>
        <translation>Plus maintenant. L’autorisation a pris fin.</translation>
    </message>
    <message>
        <source>No. A participant withdrew{0}.</source>
        <translation>Non. Une personne participante a retiré son accord{0}.</translation>
    </message>
    <message>
        <source>No. You decided so{0}.</source>
        <translation>Non. Vous en avez décidé ainsi{0}.</translation>
    </message>
    <message>
        <source>No. You revoked the grant{0}.</source>
        <translation>Non. Vous avez révoqué l’autorisation{0}.</translation>
    </message>
    <message>
        <source>Not yet. Until you decide, nothing of it may be used.</source>
        <translation>Pas encore. Tant que vous n’avez pas décidé, rien ne peut en être utilisé.</translation>
    </message>
    <message>
        <source>Partly. Some files are not as they were when you decided.</source>
        <translation>En partie. Certains fichiers ne sont plus comme lors de votre décision.</translation>
    </message>
    <message>
        <source>Partly. Some people are left out of any export.</source>
        <translation>En partie. Certaines personnes sont exclues de toute exportation.</translation>
    </message>
    <message>
        <source>Partly. {0} of {1} people may be used; the rest is left out of any export.</source>
        <translation>En partie. {0} personnes sur {1} peuvent être utilisées ; le reste est exclu de toute exportation.</translation>
    </message>
    <message>
        <source>Partly. {0}.</source>
        <translation>En partie. {0}.</translation>
    </message>
    <message>
        <source>Yes. {0}</source>
        <translation>Oui. {0}</translation>
    </message>
    <message>
        <source>{0} may train {1}, for {2}.</source>
        <translation>{0} : entraînement autorisé pour {1}, par {2}.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>For all meetings with this person, later ones too</source>
        <translation>Pour toutes les réunions avec cette personne, y compris les suivantes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Only for some purposes</source>
        <translation>Seulement pour certaines finalités</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Takes an earlier yes back</source>
        <translation>Revient sur un oui précédent</translation>
    </message>
    <message>
        <source>What did {0} say?</source>
        <translation>Qu’a répondu {0} ?</translation>
    </message>
    <message>
        <source>What shows it (optional)</source>
        <translation>Ce qui le prouve (facultatif)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
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
        <translation type="unfinished">Fichiers de cette réunion</translation>
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
        <translation>Toutes les personnes présentes sont d’accord</translation>
    </message>
    <message>
        <source>I am alone in it</source>
        <translation>J’y suis seul</translation>
    </message>
    <message>
        <source>Only people whose yes is recorded count as agreed; everybody else is a no.</source>
        <translation>Seul un oui consigné vaut accord ; pour tous les autres, c’est non.</translation>
    </message>
    <message>
        <source>Only those whose yes is recorded</source>
        <translation>Seulement celles dont le oui est consigné</translation>
    </message>
    <message>
        <source>You state, as the host, that everyone in the recording agreed to this.</source>
        <translation>Vous déclarez, en tant qu’hôte, que toutes les personnes de l’enregistrement sont d’accord.</translation>
    </message>
    <message>
        <source>You state, as the host, that you are alone in the recording.</source>
        <translation>Vous déclarez, en tant qu’hôte, que vous êtes seul dans l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Choose what it may be used for (Shift+G)</source>
        <translation>Choisir à quoi elle peut servir (Maj+G)</translation>
    </message>
    <message>
        <source>End what was allowed (R)</source>
        <translation>Mettre fin à ce qui était autorisé (R)</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Autoriser…</translation>
    </message>
    <message>
        <source>Make it undecided again (U)</source>
        <translation>La remettre à décider (U)</translation>
    </message>
    <message numerus="yes">
        <source>May these %Ln meeting(s) train AI?</source>
        <translation>
            <numerusform>Cette réunion peut-elle entraîner une IA ?</numerusform>
            <numerusform>Ces %Ln réunions peuvent-elles entraîner une IA ?</numerusform>
        </translation>
    </message>
    <message>
        <source>May this meeting train AI?</source>
        <translation>Cette réunion peut-elle entraîner une IA ?</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Say no (R)</source>
        <translation>Dire non (R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Training consent</source>
        <translation>Accord pour l’entraînement</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message numerus="yes">
        <source>%Ln left as it was: {0}</source>
        <translation>
            <numerusform>%Ln reste comme elle était : {0}</numerusform>
            <numerusform>%Ln restent comme elles étaient : {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowed: %Ln meeting(s).</source>
        <translation>
            <numerusform>Autorisé : %Ln réunion.</numerusform>
            <numerusform>Autorisé : %Ln réunions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not allowed: %Ln meeting(s).</source>
        <translation>
            <numerusform>Non autorisé : %Ln réunion.</numerusform>
            <numerusform>Non autorisé : %Ln réunions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files that are granted…</source>
        <translation>Lecture des fichiers autorisés…</translation>
    </message>
    <message numerus="yes">
        <source>Revoked: %Ln meeting(s).</source>
        <translation>
            <numerusform>Révoqué : %Ln réunion.</numerusform>
            <numerusform>Révoqué : %Ln réunions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was decided.</source>
        <translation>Arrêté. Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Undone, as a new entry: %Ln grant(s) revoked.</source>
        <translation>
            <numerusform>Annulé, par une nouvelle entrée : %Ln autorisation révoquée.</numerusform>
            <numerusform>Annulé, par une nouvelle entrée : %Ln autorisations révoquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, as a new entry: %Ln meeting(s) undecided.</source>
        <translation>
            <numerusform>Annulé, par une nouvelle entrée : %Ln réunion à décider.</numerusform>
            <numerusform>Annulé, par une nouvelle entrée : %Ln réunions à décider.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) selected</source>
        <translation>
            <numerusform>%Ln réunion sélectionnée</numerusform>
            <numerusform>%Ln réunions sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Select a meeting to decide on it.</source>
        <translation>Sélectionnez une réunion pour décider.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>{0} (recognised by guess)</source>
        <translation>{0} (reconnu par supposition)</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message numerus="yes">
        <source>%Ln item(s), for {0}. Call them back under «Recalls» afterwards.</source>
        <translation>
            <numerusform>%Ln élément, pour {0}. Rappelez-le ensuite sous « Rappels ».</numerusform>
            <numerusform>%Ln éléments, pour {0}. Rappelez-les ensuite sous « Rappels ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given away before, in %Ln release(s):</source>
        <translation>
            <numerusform>Déjà donné, dans %Ln livraison :</numerusform>
            <numerusform>Déjà donné, dans %Ln livraisons :</numerusform>
        </translation>
    </message>
    <message>
        <source>You can revoke it at any time, and then nothing more is used. What a model has learned by then stays learned, and copies given away can only be called back.</source>
        <translation>Vous pouvez révoquer à tout moment ; plus rien n’est alors utilisé. Ce qu’un modèle a appris d’ici là reste appris, et les copies données ne peuvent qu’être rappelées.</translation>
    </message>
    <message>
        <source>as you are alone in it</source>
        <translation>puisque vous y êtes seul</translation>
    </message>
    <message numerus="yes">
        <source>for everyone but %Ln person(s)</source>
        <translation>
            <numerusform>pour tous sauf %Ln personne</numerusform>
            <numerusform>pour tous sauf %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>for everyone but those who said no</source>
        <translation>pour tous sauf ceux qui ont dit non</translation>
    </message>
    <message>
        <source>for everyone in it</source>
        <translation>pour toutes les personnes présentes</translation>
    </message>
    <message>
        <source>for those only whose yes is recorded (nobody yet)</source>
        <translation>seulement pour celles dont le oui est consigné (personne encore)</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>jusqu’au {0}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>{0} may be used for {1}, for {2}, {3}, {4}.</source>
        <translation>{0} : utilisable pour {1}, par {2}, {3}, {4}.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A file that shows the answer</source>
        <translation>Un fichier qui prouve la réponse</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste what was written, or drop a file here</source>
        <translation>Collez ce qui a été écrit, ou déposez un fichier ici</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln item(s) are in {0}. The release is entry {1} of the ledger; what ends later can be called back under «Datasets».</source>
        <translation>
            <numerusform>%Ln élément se trouve dans {0}. La livraison est l’entrée {1} du registre ; ce qui prend fin plus tard se rappelle sous « Jeux de données ».</numerusform>
            <numerusform>%Ln éléments se trouvent dans {0}. La livraison est l’entrée {1} du registre ; ce qui prend fin plus tard se rappelle sous « Jeux de données ».</numerusform>
        </translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Un dossier nouveau ou vide</translation>
    </message>
    <message>
        <source>An empty folder for the dataset</source>
        <translation>Un dossier vide pour le jeu de données</translation>
    </message>
    <message>
        <source>Asking about every meeting…</source>
        <translation>Vérification de chaque réunion…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cut out of it: {0}.</source>
        <translation>Retiré : {0}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export a dataset</source>
        <translation>Exporter un jeu de données</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message numerus="yes">
        <source>Going: %Ln meeting(s)</source>
        <translation>
            <numerusform>Part : %Ln réunion</numerusform>
            <numerusform>Partent : %Ln réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked in texts</source>
        <translation>Masqué dans les textes</translation>
    </message>
    <message>
        <source>Nothing may go: see below why.</source>
        <translation>Rien ne peut partir : voyez pourquoi ci-dessous.</translation>
    </message>
    <message>
        <source>Nothing was released: nothing of it may go.</source>
        <translation>Rien n’a été livré : rien de cela ne peut partir.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected meeting(s)</source>
        <translation>
            <numerusform>Seulement la réunion sélectionnée</numerusform>
            <numerusform>Seulement les %Ln réunions sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Our own team, or the name of a recipient</source>
        <translation>Notre propre équipe, ou le nom d’un destinataire</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Reste ici</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What goes, and what stays</source>
        <translation>Ce qui part, et ce qui reste</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Ce qui reste, et pourquoi</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>Fichiers entiers</translation>
    </message>
    <message>
        <source>Writing the dataset…</source>
        <translation>Écriture du jeu de données…</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Hostapp ended unexpectedly last time. Every decision that was confirmed is kept.</source>
        <translation>Hostapp s’est arrêté de façon inattendue la dernière fois. Chaque décision confirmée est conservée.</translation>
    </message>
    <message>
        <source>Hostapp made a mistake here. Every decision that was confirmed is kept.</source>
        <translation>Hostapp a commis une erreur ici. Chaque décision confirmée est conservée.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Changed or added since the decision, or a person in it said no.</source>
        <translation>Modifié ou ajouté depuis la décision, ou quelqu’un qui y figure a dit non.</translation>
    </message>
    <message>
        <source>Files of this meeting</source>
        <translation>Fichiers de cette réunion</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>non couvert</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Every decision is signed and kept in a ledger on this computer. You can take it back at any time, and anyone you give a receipt can check it.</source>
        <translation>Chaque décision est signée et conservée dans un registre sur cet ordinateur. Vous pouvez y revenir à tout moment, et toute personne à qui vous remettez un reçu peut la vérifier.</translation>
    </message>
    <message>
        <source>Find my recordings</source>
        <translation>Trouver mes enregistrements</translation>
    </message>
    <message>
        <source>Hostapp lists the meetings you recorded and keeps, for each, whether it may be used to train AI. Until you decide, the answer is no.</source>
        <translation>Hostapp liste les réunions que vous avez enregistrées et retient, pour chacune, si elle peut servir à entraîner une IA. Tant que vous n’avez pas décidé, la réponse est non.</translation>
    </message>
    <message>
        <source>None of the usual folders is on this computer. Add the one that holds yours.</source>
        <translation>Aucun des dossiers habituels ne se trouve sur cet ordinateur. Ajoutez celui qui contient les vôtres.</translation>
    </message>
    <message>
        <source>Where your recordings may be</source>
        <translation>Où vos enregistrements peuvent se trouver</translation>
    </message>
    <message>
        <source>Which meetings may train AI?</source>
        <translation>Quelles réunions peuvent entraîner une IA ?</translation>
    </message>
    <message>
        <source>Your recordings are only read. Nothing is moved, changed or sent anywhere.</source>
        <translation>Vos enregistrements sont seulement lus. Rien n’est déplacé, modifié ni envoyé où que ce soit.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Checking the ledger…</source>
        <translation>Vérification du registre…</translation>
    </message>
    <message>
        <source>Every decision is as it was signed; none is missing.</source>
        <translation>Chaque décision est telle qu’elle a été signée ; aucune ne manque.</translation>
    </message>
    <message>
        <source>Every decision is being checked against its signature.</source>
        <translation>Chaque décision est comparée à sa signature.</translation>
    </message>
    <message>
        <source>Ledger not known here</source>
        <translation>Registre inconnu ici</translation>
    </message>
    <message>
        <source>Ledger not verified</source>
        <translation>Registre non vérifié</translation>
    </message>
    <message numerus="yes">
        <source>Ledger verified · %Ln decision(s)</source>
        <translation>
            <numerusform>Registre vérifié · %Ln décision</numerusform>
            <numerusform>Registre vérifié · %Ln décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger was changed</source>
        <translation>Le registre a été modifié</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Aucune décision pour l’instant</translation>
    </message>
    <message>
        <source>The ledger begins with the first decision.</source>
        <translation>Le registre commence avec la première décision.</translation>
    </message>
    <message>
        <source>Until the ledger verifies, nothing may train.</source>
        <translation>Tant que le registre n’est pas vérifié, rien ne peut servir à l’entraînement.</translation>
    </message>
    <message>
        <source>Until this is cleared up, nothing may train.</source>
        <translation>Tant que ce n’est pas éclairci, rien ne peut servir à l’entraînement.</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation>Oublier {0} ?</translation>
    </message>
    <message>
        <source>The name is erased from this store: from lists, the search, evidence, copies of the ledger and the ledger&apos;s own list of names. It cannot be brought back.</source>
        <translation>Le nom est effacé de ce dépôt : des listes, de la recherche, des preuves, des copies du registre et de sa propre liste de noms. Il ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>What was decided stays, and the ledger still verifies: a number takes the name&apos;s place. Recordings on disk are not changed.</source>
        <translation>Ce qui a été décidé demeure et le registre reste valable : un numéro remplace le nom. Les enregistrements sur le disque ne sont pas modifiés.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd d MMM, HH:mm</translation>
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
        <translation>Autoriser l’entraînement</translation>
    </message>
    <message>
        <source>Allow training: {0}</source>
        <translation>Autoriser l’entraînement : {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose at least one kind of data.</source>
        <translation>Choisissez au moins un type de données.</translation>
    </message>
    <message>
        <source>Choose at least one purpose.</source>
        <translation>Choisissez au moins une finalité.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Grant what is there anyway</source>
        <translation>Autoriser quand même ce qui est là</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>It may be used for</source>
        <translation>Utilisable pour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Pas de fin</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (facultative)</translation>
    </message>
    <message>
        <source>Other terms…</source>
        <translation>Autres conditions…</translation>
    </message>
    <message>
        <source>Others, by name, separated by commas</source>
        <translation>D’autres, par leur nom, séparés par des virgules</translation>
    </message>
    <message>
        <source>Our own team</source>
        <translation>Notre propre équipe</translation>
    </message>
    <message>
        <source>Say who may use it.</source>
        <translation>Dites qui peut l’utiliser.</translation>
    </message>
    <message>
        <source>Some files are not ready: see above.</source>
        <translation>Certains fichiers ne sont pas prêts : voir ci-dessus.</translation>
    </message>
    <message>
        <source>Terms and notice</source>
        <translation>Conditions et avis</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>Jusqu’à la fin du</translation>
    </message>
    <message numerus="yes">
        <source>What may these %Ln meeting(s) be used for?</source>
        <translation>
            <numerusform>À quoi cette réunion peut-elle servir ?</numerusform>
            <numerusform>À quoi ces %Ln réunions peuvent-elles servir ?</numerusform>
        </translation>
    </message>
    <message>
        <source>What may «{0}» be used for?</source>
        <translation>À quoi « {0} » peut-elle servir ?</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Quelles données</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Qui peut l’utiliser</translation>
    </message>
    <message>
        <source>Whose yes this rests on</source>
        <translation>Sur quel oui cela repose</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Files or people were added to the decision</source>
        <translation>Des fichiers ou des personnes ont été ajoutés à la décision</translation>
    </message>
    <message>
        <source>History of this meeting</source>
        <translation>Historique de cette réunion</translation>
    </message>
    <message>
        <source>Nobody has decided on it yet.</source>
        <translation>Personne n’a encore décidé.</translation>
    </message>
    <message>
        <source>Only for: {0}.</source>
        <translation>Seulement pour : {0}.</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>Vous l’avez autorisée</translation>
    </message>
    <message>
        <source>You refused</source>
        <translation>Vous avez refusé</translation>
    </message>
    <message>
        <source>You revoked the grant</source>
        <translation>Vous avez révoqué l’autorisation</translation>
    </message>
    <message>
        <source>You undid the refusal</source>
        <translation>Vous avez annulé le refus</translation>
    </message>
    <message>
        <source>{0} said no</source>
        <translation>{0} a dit non</translation>
    </message>
    <message>
        <source>{0} said yes</source>
        <translation>{0} a dit oui</translation>
    </message>
    <message>
        <source>{0} withdrew</source>
        <translation>{0} a retiré son accord</translation>
    </message>
    <message>
        <source>{0} · entry {1}</source>
        <translation>{0} · entrée {1}</translation>
    </message>
    <message>
        <source>{0} · verified</source>
        <translation>{0} · vérifié</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>Pas encore converti</translation>
    </message>
    <message>
        <source>Participant audio</source>
        <translation>Audio par participant</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Export dataset…</source>
        <translation>Exporter un jeu de données…</translation>
    </message>
    <message>
        <source>Give away what is allowed (Ctrl+E)</source>
        <translation>Donner ce qui est autorisé (Ctrl+E)</translation>
    </message>
    <message>
        <source>Look for new and changed recordings (F5)</source>
        <translation>Chercher les enregistrements nouveaux ou modifiés (F5)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>No meeting has «{0}» in its title or among its people.</source>
        <translation>Aucune réunion n’a « {0} » dans son titre ou parmi ses personnes.</translation>
    </message>
    <message>
        <source>No recordings yet. Scan a folder that holds some.</source>
        <translation>Aucun enregistrement pour l’instant. Parcourez un dossier qui en contient.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Rien n’attend de décision.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search titles, people and transcripts</source>
        <translation>Rechercher dans les titres, personnes et transcriptions</translation>
    </message>
    <message>
        <source>There is no such meeting.</source>
        <translation>Cette réunion n’existe pas.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>About Hostapp</source>
        <translation>À propos de Hostapp</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Export a dataset…</source>
        <translation>Exporter un jeu de données…</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Grant with other terms…</source>
        <translation>Autoriser à d’autres conditions…</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Refuse or revoke</source>
        <translation>Refuser ou révoquer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan for recordings</source>
        <translation>Chercher des enregistrements</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Any purpose</source>
        <translation>Toute finalité</translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>Par finalité</translation>
    </message>
    <message>
        <source>By tool</source>
        <translation>Par outil</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Rappelés</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Grants that end within twelve months. Renew them, or nothing of them may train.</source>
        <translation>Autorisations qui prennent fin d’ici douze mois. Renouvelez-les, sinon plus rien n’en pourra servir.</translation>
    </message>
    <message>
        <source>How the meetings of each recording tool stand.</source>
        <translation>Où en sont les réunions de chaque outil d’enregistrement.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Items that left this computer, and what became of them.</source>
        <translation>Éléments qui ont quitté cet ordinateur, et ce qu’ils sont devenus.</translation>
    </message>
    <message numerus="yes">
        <source>Later: %Ln more meeting(s).</source>
        <translation>
            <numerusform>Plus tard : %Ln autre réunion.</numerusform>
            <numerusform>Plus tard : %Ln autres réunions.</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Ne peut pas</translation>
    </message>
    <message>
        <source>May train</source>
        <translation>Peut entraîner</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Meetings that may be used now. One can count for several purposes.</source>
        <translation>Réunions utilisables maintenant. Une même réunion peut compter pour plusieurs finalités.</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each day.</source>
        <translation>Réunions avec une autorisation en vigueur à la fin de chaque jour.</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each month.</source>
        <translation>Réunions avec une autorisation en vigueur à la fin de chaque mois.</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each quarter.</source>
        <translation>Réunions avec une autorisation en vigueur à la fin de chaque trimestre.</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each week.</source>
        <translation>Réunions avec une autorisation en vigueur à la fin de chaque semaine.</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each year.</source>
        <translation>Réunions avec une autorisation en vigueur à la fin de chaque année.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln meeting(s), {0} may train something; {1} wait for your decision.</source>
        <translation>
            <numerusform>Sur %Ln réunion, {0} peut entraîner quelque chose ; {1} attend votre décision.</numerusform>
            <numerusform>Sur %Ln réunions, {0} peuvent entraîner quelque chose ; {1} attendent votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Q{0} {1}</source>
        <translation>T{0} {1}</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Releases and recalls</source>
        <translation>Livraisons et rappels</translation>
    </message>
    <message>
        <source>There are no meetings yet: add a folder with recordings.</source>
        <translation>Pas encore de réunions : ajoutez un dossier d’enregistrements.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Ce qui prend fin</translation>
    </message>
    <message>
        <source>What may train, over time</source>
        <translation>Ce qui peut entraîner, au fil du temps</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>end within 30 days</source>
        <translation>prennent fin sous 30 jours</translation>
    </message>
    <message>
        <source>items called back, no answer</source>
        <translation>éléments rappelés, sans réponse</translation>
    </message>
    <message>
        <source>may train something</source>
        <translation>peuvent entraîner quelque chose</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>livraisons</translation>
    </message>
    <message>
        <source>wait for a decision</source>
        <translation>attendent une décision</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln file(s) {0}</source>
        <translation>
            <numerusform>%Ln fichier {0}</numerusform>
            <numerusform>%Ln fichiers {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply with a code…</source>
        <translation>Une réponse avec un code…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Réponse…</translation>
    </message>
    <message>
        <source>Ask everybody…</source>
        <translation>Demander à tous…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Demander…</translation>
    </message>
    <message>
        <source>Both names stand for one person now.</source>
        <translation>Les deux noms désignent maintenant une seule personne.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Forgotten; «{0}» takes the name&apos;s place.</source>
        <translation>Oublié ; « {0} » remplace le nom.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Left out of any export</source>
        <translation>Exclu de toute exportation</translation>
    </message>
    <message>
        <source>Make a request to send to this person</source>
        <translation>Préparer une demande à envoyer à cette personne</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Nobody is named in this recording&apos;s files.</source>
        <translation>Personne n’est nommé dans les fichiers de cet enregistrement.</translation>
    </message>
    <message>
        <source>Passages that sound like an answer</source>
        <translation>Passages qui ressemblent à une réponse</translation>
    </message>
    <message>
        <source>People in this meeting</source>
        <translation>Personnes de cette réunion</translation>
    </message>
    <message>
        <source>Recognised by guess</source>
        <translation>Reconnu par supposition</translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation>Consigner une réponse…</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %Ln meeting(s).</source>
        <translation>
            <numerusform>Consigné pour %Ln réunion.</numerusform>
            <numerusform>Consigné pour %Ln réunions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>La même personne que…</translation>
    </message>
    <message>
        <source>Sounds like an answer</source>
        <translation>Ressemble à une réponse</translation>
    </message>
    <message>
        <source>The name still stands in: {0}.</source>
        <translation>Le nom figure encore dans : {0}.</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est exclu</translation>
    </message>
    <message>
        <source>Write down what this person said (Enter)</source>
        <translation>Noter ce que cette personne a dit (Entrée)</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>demandé, pas encore de réponse</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>by reply</source>
        <translation>par réponse</translation>
    </message>
    <message>
        <source>came after the decision</source>
        <translation>ajouté après la décision</translation>
    </message>
    <message>
        <source>changed since the decision</source>
        <translation>modifié depuis la décision</translation>
    </message>
    <message>
        <source>cut from anything exported</source>
        <translation>retiré de toute exportation</translation>
    </message>
    <message>
        <source>does not say who the host is</source>
        <translation>ne dit pas qui est l’hôte</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>d’après une liste</translation>
    </message>
    <message>
        <source>has no recorded yes</source>
        <translation>n’a pas de oui consigné</translation>
    </message>
    <message>
        <source>in chat</source>
        <translation>dans les messages</translation>
    </message>
    <message>
        <source>is a track of somebody who is out</source>
        <translation>est la piste d’une personne exclue</translation>
    </message>
    <message>
        <source>like a no</source>
        <translation>à un non</translation>
    </message>
    <message>
        <source>like a yes</source>
        <translation>à un oui</translation>
    </message>
    <message>
        <source>may show somebody who is out</source>
        <translation>montre peut-être une personne exclue</translation>
    </message>
    <message>
        <source>names nobody whose yes could be recorded</source>
        <translation>ne nomme personne dont le oui puisse être consigné</translation>
    </message>
    <message>
        <source>no answer recorded</source>
        <translation>aucune réponse consignée</translation>
    </message>
    <message>
        <source>not allowed in another meeting</source>
        <translation>non autorisé dans une autre réunion</translation>
    </message>
    <message>
        <source>not read since it changed</source>
        <translation>non relu depuis sa modification</translation>
    </message>
    <message>
        <source>rests on a list that was erased</source>
        <translation>repose sur une liste qui a été effacée</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>a dit non</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>a dit oui</translation>
    </message>
    <message>
        <source>shows that the host was not alone</source>
        <translation>montre que l’hôte n’était pas seul</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>par un fichier</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>a retiré son accord</translation>
    </message>
    <message>
        <source>{0}  (host)</source>
        <translation>{0}  (hôte)</translation>
    </message>
    <message>
        <source>{0} in transcript</source>
        <translation>{0} dans la transcription</translation>
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
        <translation>Vert et bleu : utilisable. Rouge pâle : retiré. Cliquez pour lire à partir de là.</translation>
    </message>
    <message>
        <source>Open in the system&apos;s player</source>
        <translation>Ouvrir dans le lecteur du système</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Lire ou mettre en pause (Espace)</translation>
    </message>
    <message>
        <source>Qt&apos;s part that plays audio and video is missing on this computer.</source>
        <translation>Il manque sur cet ordinateur la partie de Qt qui lit l’audio et la vidéo.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>This file cannot be played here: {0}.</source>
        <translation>Ce fichier ne peut pas être lu ici : {0}.</translation>
    </message>
    <message>
        <source>This file does not begin to play here.</source>
        <translation>La lecture de ce fichier ne démarre pas ici.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>A name for these terms</source>
        <translation>Un nom pour ces conditions</translation>
    </message>
    <message>
        <source>Begin every grant with it</source>
        <translation>Commencer chaque autorisation ainsi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep as a preset…</source>
        <translation>Garder comme modèle…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Terms of your own</source>
        <translation>Vos propres conditions</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0} (habituel)</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Ask the host for a new one.</source>
        <translation>Demandez-en une nouvelle copie à l’hôte.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Entries in the host&apos;s log: {0}</source>
        <translation>Entrées dans le registre de l’hôte : {0}</translation>
    </message>
    <message>
        <source>Entry {0}: {1}</source>
        <translation>Entrée {0} : {1}</translation>
    </message>
    <message>
        <source>It does not agree with its own signature: do not rely on it, and ask the host for a new one.</source>
        <translation>Le contenu ne correspond pas à sa propre signature : ne vous y fiez pas et demandez une nouvelle copie à l’hôte.</translation>
    </message>
    <message>
        <source>It is signed by the key that was expected.</source>
        <translation>Signé avec la clé attendue.</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>Clé : {0}</translation>
    </message>
    <message>
        <source>Nothing in it was changed since it was signed with the key below. Ask the host by another way, such as the telephone, whether that key is theirs.</source>
        <translation>Rien n’y a changé depuis la signature avec la clé ci-dessous. Demandez à l’hôte par un autre moyen, par téléphone par exemple, si cette clé est la sienne.</translation>
    </message>
    <message>
        <source>The feed</source>
        <translation>La liste d’état</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Le registre</translation>
    </message>
    <message>
        <source>The recall</source>
        <translation>Le rappel</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Le reçu</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>La livraison</translation>
    </message>
    <message>
        <source>This cannot be checked.</source>
        <translation>Impossible de vérifier ceci.</translation>
    </message>
    <message>
        <source>{0} – Hostapp</source>
        <translation>{0} – Hostapp</translation>
    </message>
    <message>
        <source>✓ {0} is genuine.</source>
        <translation>✓ {0} : authentique.</translation>
    </message>
    <message>
        <source>✓ {0} is intact.</source>
        <translation>✓ {0} : intact.</translation>
    </message>
    <message>
        <source>✗ {0} cannot be read.</source>
        <translation>✗ {0} : illisible.</translation>
    </message>
    <message>
        <source>✗ {0} was changed.</source>
        <translation>✗ {0} : contenu modifié.</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Analytics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Modèles de langage</translation>
    </message>
    <message>
        <source>Meeting features</source>
        <translation>Fonctions de réunion</translation>
    </message>
    <message>
        <source>Speaker recognition</source>
        <translation>Reconnaissance du locuteur</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Reconnaissance vocale</translation>
    </message>
    <message>
        <source>Speech synthesis</source>
        <translation>Synthèse vocale</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>A signed notice names what has to be deleted. You send it to the recipient, who answers with a signed acknowledgement.</source>
        <translation>Un avis signé nomme ce qui doit être supprimé. Vous l’envoyez au destinataire, qui répond par un accusé signé.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Call back everything?</source>
        <translation>Tout rappeler ?</translation>
    </message>
    <message>
        <source>Call back what has ended?</source>
        <translation>Rappeler ce qui a pris fin ?</translation>
    </message>
    <message>
        <source>What cannot be undone: models that are trained already, copies passed on, backups, and what caches of training tools still hold.</source>
        <translation>Ce qui ne peut pas être défait : les modèles déjà entraînés, les copies transmises, les sauvegardes et ce que contiennent encore les caches des outils d’entraînement.</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>A receipt is a small folder with the signed decision. Anyone can check it with «hostapp verify», without this computer and without the network.</source>
        <translation>Un reçu est un petit dossier contenant la décision signée. Chacun peut le vérifier avec « hostapp verify », sans cet ordinateur et sans réseau.</translation>
    </message>
    <message>
        <source>An empty folder for the receipt</source>
        <translation>Un dossier vide pour le reçu</translation>
    </message>
    <message>
        <source>Save a receipt…</source>
        <translation>Enregistrer un reçu…</translation>
    </message>
    <message>
        <source>The receipt is in {0}.</source>
        <translation>Le reçu se trouve dans {0}.</translation>
    </message>
    <message>
        <source>There is no decision yet to give a receipt of.</source>
        <translation>Il n’y a pas encore de décision dont donner un reçu.</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Our own team</source>
        <translation>Notre propre équipe</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back, no answer since {0}</source>
        <translation>
            <numerusform>%Ln élément rappelé, sans réponse depuis le {0}</numerusform>
            <numerusform>%Ln éléments rappelés, sans réponse depuis le {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back: send the notice in {0}.</source>
        <translation>
            <numerusform>%Ln élément rappelé : envoyez l’avis qui se trouve dans {0}.</numerusform>
            <numerusform>%Ln éléments rappelés : envoyez l’avis qui se trouve dans {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back everything…</source>
        <translation>Tout rappeler…</translation>
    </message>
    <message>
        <source>Call back what has ended</source>
        <translation>Rappeler ce qui a pris fin</translation>
    </message>
    <message>
        <source>Called back, and not yet acknowledged. A model that was trained keeps what it learned; copies are deleted by those who have them.</source>
        <translation>Rappelé, et pas encore confirmé. Un modèle entraîné garde ce qu’il a appris ; les copies sont supprimées par ceux qui les ont.</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Take in an acknowledgement…</source>
        <translation>Intégrer un accusé…</translation>
    </message>
    <message numerus="yes">
        <source>Taken in; %Ln item(s) are still out.</source>
        <translation>
            <numerusform>Intégré ; il manque encore %Ln élément.</numerusform>
            <numerusform>Intégré ; il manque encore %Ln éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>The acknowledgement that came back</source>
        <translation>L’accusé qui est revenu</translation>
    </message>
    <message>
        <source>What left this computer, for whom and for what. What was revoked since can be called back: the recipient gets a signed notice and answers with one.</source>
        <translation>Ce qui a quitté cet ordinateur, pour qui et pour quoi. Ce qui a été révoqué depuis peut être rappelé : le destinataire reçoit un avis signé et y répond de même.</translation>
    </message>
    <message>
        <source>list erased</source>
        <translation>liste effacée</translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>On the same terms as before, until the end of</source>
        <translation>Aux mêmes conditions qu’avant, jusqu’à la fin du</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Renew: {0}</source>
        <translation>Renouveler : {0}</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renouvellement…</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>A reply to a request</source>
        <translation>Une réponse à une demande</translation>
    </message>
    <message>
        <source>It says no</source>
        <translation>Elle dit non</translation>
    </message>
    <message>
        <source>It says yes</source>
        <translation>Elle dit oui</translation>
    </message>
    <message>
        <source>It takes a yes back</source>
        <translation>Elle revient sur un oui</translation>
    </message>
    <message>
        <source>Paste or drop the reply. The code in it says whose it is and which meeting it is about; the reply is kept as evidence.</source>
        <translation>Collez ou déposez la réponse. Le code qu’elle contient dit de qui elle vient et de quelle réunion il s’agit ; la réponse est conservée comme preuve.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>A folder for the texts</source>
        <translation>Un dossier pour les textes</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Demander l’accord</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Send each person their own text, as a mail or in a chat. The code in it is theirs alone: with it they can answer, and take a yes back later.</source>
        <translation>Envoyez à chaque personne son propre texte, par courriel ou par messagerie. Le code n’appartient qu’à elle : il lui permet de répondre, et de revenir plus tard sur un oui.</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation>Texte de la demande</translation>
    </message>
    <message>
        <source>They cannot be saved: {0}.</source>
        <translation>Impossible de les enregistrer : {0}.</translation>
    </message>
</context>
<context>
    <name>Revoke</name>
    <message>
        <source>From now on nothing of it may be used for these purposes. What else was granted stays, and so does every earlier entry in the ledger.</source>
        <translation>Désormais, rien n’en peut être utilisé pour ces finalités. Ce qui a été autorisé par ailleurs demeure, ainsi que chaque entrée antérieure du registre.</translation>
    </message>
    <message>
        <source>From now on nothing of it may be used. The earlier grant stays in the ledger, and so does this revocation; only a new grant allows it again.</source>
        <translation>Désormais, rien n’en peut être utilisé. L’autorisation antérieure reste dans le registre, et cette révocation aussi ; seule une nouvelle autorisation la rétablit.</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (facultative)</translation>
    </message>
    <message>
        <source>Nothing of it may be used, until you decide otherwise.</source>
        <translation>Rien n’en peut être utilisé, tant que vous n’en décidez pas autrement.</translation>
    </message>
    <message>
        <source>Only for some purposes</source>
        <translation>Seulement pour certaines finalités</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Refuse: {0}</source>
        <translation>Refuser : {0}</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke: {0}</source>
        <translation>Révoquer : {0}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>in folder</source>
        <translation>dans le dossier</translation>
    </message>
    <message>
        <source>people of</source>
        <translation>personnes de</translation>
    </message>
    <message>
        <source>recorded by</source>
        <translation>enregistrées par</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>title has</source>
        <translation>le titre contient</translation>
    </message>
</context>
<context>
    <name>Same</name>
    <message>
        <source>Choose or type another spelling. From now on both names stand for one person, in all meetings. Two people of whom decisions speak already stay two.</source>
        <translation>Choisissez ou saisissez une autre graphie. Désormais les deux noms désignent une seule personne, dans toutes les réunions. Deux personnes dont des décisions parlent déjà restent deux.</translation>
    </message>
    <message>
        <source>The other name</source>
        <translation>L’autre nom</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <source>Who else is {0}?</source>
        <translation>Qui d’autre est {0} ?</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln modifiée.</numerusform>
            <numerusform>%Ln modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) found · {0}</source>
        <translation>
            <numerusform>%Ln réunion trouvée · {0}</numerusform>
            <numerusform>%Ln réunions trouvées · {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved.</source>
        <translation>
            <numerusform>%Ln déplacée.</numerusform>
            <numerusform>%Ln déplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new meeting(s).</source>
        <translation>
            <numerusform>%Ln nouvelle réunion.</numerusform>
            <numerusform>%Ln nouvelles réunions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not seen any more.</source>
        <translation>
            <numerusform>%Ln n’est plus visible.</numerusform>
            <numerusform>%Ln ne sont plus visibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left out:</source>
        <translation>
            <numerusform>%Ln emplacement ignoré :</numerusform>
            <numerusform>%Ln emplacements ignorés :</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder that holds recordings</source>
        <translation>Un dossier qui contient des enregistrements</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>Recherche d’enregistrements…</translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>Reading lengths and words: {0} of {1}</source>
        <translation>Lecture des durées et des paroles : {0} sur {1}</translation>
    </message>
    <message>
        <source>Reading what is new…</source>
        <translation>Lecture des nouveautés…</translation>
    </message>
    <message>
        <source>Stopped; what was found stays.</source>
        <translation>Arrêté ; ce qui a été trouvé est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>Your rules decided on %Ln new meeting(s).</source>
        <translation>
            <numerusform>Vos règles ont décidé de %Ln nouvelle réunion.</numerusform>
            <numerusform>Vos règles ont décidé de %Ln nouvelles réunions.</numerusform>
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
    <message>
        <source>In what was said: {0}</source>
        <translation>Dans ce qui a été dit : {0}</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Passages trouvés</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln passage(s)</source>
        <translation>
            <numerusform>le passage le plus récent</numerusform>
            <numerusform>les %Ln passages les plus récents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>The list has changed meanwhile: select them again.</source>
        <translation>La liste a changé entre-temps : sélectionnez à nouveau.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Hostapp closes as soon as your decision is written.</source>
        <translation>Hostapp se fermera dès que votre décision sera écrite.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>L’horloge est juste</translation>
    </message>
    <message>
        <source>The clock is taken as right: decide again.</source>
        <translation>L’horloge est tenue pour juste : décidez à nouveau.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder vers</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Every decision in one file, checked after writing. The newest copies also lie beside the ledger.</source>
        <translation>Toutes les décisions dans un fichier, vérifié après écriture. Les copies les plus récentes se trouvent aussi à côté du registre.</translation>
    </message>
    <message>
        <source>Everything you decided is in {0}, checked.</source>
        <translation>Tout ce que vous avez décidé se trouve dans {0}, vérifié.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Light or dark; usually as the system is.</source>
        <translation>Clair ou sombre ; d’ordinaire comme le système.</translation>
    </message>
    <message>
        <source>Made with your first decision.</source>
        <translation>Créée avec votre première décision.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show recovery words</source>
        <translation>Afficher les mots de récupération</translation>
    </message>
    <message>
        <source>Signing key and recovery</source>
        <translation>Clé de signature et récupération</translation>
    </message>
    <message>
        <source>Standing rules</source>
        <translation>Règles permanentes</translation>
    </message>
    <message>
        <source>The public key that others check your receipts with. Whoever has the recovery words can sign as you: write them on paper and lock them away.</source>
        <translation>La clé publique avec laquelle d’autres vérifient vos reçus. Quiconque a les mots de récupération peut signer à votre place : écrivez-les sur papier et mettez-les sous clé.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>What is decided on new recordings without asking you. What a rule decided stays decided.</source>
        <translation>Ce qui est décidé des nouveaux enregistrements sans vous demander. Ce qu’une règle a décidé le reste.</translation>
    </message>
    <message>
        <source>Where Hostapp looks for recordings. Removing one deletes nothing and undoes no decision.</source>
        <translation>Où Hostapp cherche des enregistrements. En retirer un ne supprime rien et ne défait aucune décision.</translation>
    </message>
    <message>
        <source>Who of the people in your recordings you are. A grant for a recording of you alone needs it.</source>
        <translation>Laquelle des personnes de vos enregistrements vous êtes. Il le faut pour autoriser un enregistrement où vous êtes seul.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>not there at the moment</source>
        <translation>absent pour le moment</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>All meetings</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Bientôt à terme</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisées</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Training allowed</source>
        <translation>Entraînement autorisé</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>It was not found in the last scan.</source>
        <translation>Elle n’a pas été trouvée lors de la dernière recherche.</translation>
    </message>
    <message>
        <source>Some files are only in the cloud: download them first.</source>
        <translation>Certains fichiers sont seulement dans le nuage : téléchargez-les d’abord.</translation>
    </message>
    <message>
        <source>Some files cannot be read.</source>
        <translation>Certains fichiers sont illisibles.</translation>
    </message>
    <message>
        <source>Some files of this meeting are missing.</source>
        <translation>Il manque des fichiers de cette réunion.</translation>
    </message>
    <message>
        <source>The date can be read in two ways.</source>
        <translation>La date peut se lire de deux façons.</translation>
    </message>
    <message>
        <source>The drive or folder is away at the moment.</source>
        <translation>Le disque ou le dossier est absent pour le moment.</translation>
    </message>
    <message>
        <source>The recording tool could not convert this recording.</source>
        <translation>L’outil d’enregistrement n’a pas pu convertir cet enregistrement.</translation>
    </message>
    <message>
        <source>The transcript holds no words yet.</source>
        <translation>La transcription ne contient pas encore de paroles.</translation>
    </message>
    <message>
        <source>There is no audio or video, only text.</source>
        <translation>Il n’y a ni audio ni vidéo, seulement du texte.</translation>
    </message>
    <message>
        <source>This recording is still being written.</source>
        <translation>Cet enregistrement est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Zoom has not converted this recording yet.</source>
        <translation>Zoom n’a pas encore converti cet enregistrement.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Allowed</source>
        <translation>Autorisée</translation>
    </message>
    <message>
        <source>Allowed until {0}</source>
        <translation>Autorisée jusqu’au {0}</translation>
    </message>
    <message numerus="yes">
        <source>Allowed · %Ln purpose(s)</source>
        <translation>
            <numerusform>Autorisée · %Ln finalité</numerusform>
            <numerusform>Autorisée · %Ln finalités</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed · {0}</source>
        <translation>Autorisée · {0}</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisée</translation>
    </message>
    <message>
        <source>Partly allowed</source>
        <translation>Autorisée en partie</translation>
    </message>
    <message>
        <source>Partly · {0} of {1} people</source>
        <translation>En partie · {0} personnes sur {1}</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln allowed meeting(s) will be revoked.</source>
        <translation>
            <numerusform>%Ln réunion autorisée sera révoquée.</numerusform>
            <numerusform>%Ln réunions autorisées seront révoquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided meeting(s) will be allowed.</source>
        <translation>
            <numerusform>%Ln réunion à décider sera autorisée.</numerusform>
            <numerusform>%Ln réunions à décider seront autorisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided meeting(s) will be refused.</source>
        <translation>
            <numerusform>%Ln réunion à décider sera refusée.</numerusform>
            <numerusform>%Ln réunions à décider seront refusées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already allowed, keeping their terms and getting these as well: %Ln.</source>
        <translation>
            <numerusform>Déjà autorisée ; elle garde ses conditions et reçoit aussi celles-ci : %Ln.</numerusform>
            <numerusform>Déjà autorisées ; elles gardent leurs conditions et reçoivent aussi celles-ci : %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln meeting(s) a participant withdrew: what is theirs stays out.</source>
        <translation>
            <numerusform>Dans %Ln réunion, une personne a retiré son accord : ce qui est à elle reste exclu.</numerusform>
            <numerusform>Dans %Ln réunions, une personne a retiré son accord : ce qui est à elle reste exclu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about {0}.</source>
        <translation>Il s’agit de {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Not allowed already, and staying so: %Ln.</source>
        <translation>
            <numerusform>Déjà non autorisée, et le reste : %Ln.</numerusform>
            <numerusform>Déjà non autorisées, et le restent : %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The grant of %Ln of them had ended: allowed again.</source>
        <translation>
            <numerusform>L’autorisation de %Ln d’entre elles avait pris fin : à nouveau autorisée.</numerusform>
            <numerusform>L’autorisation de %Ln d’entre elles avait pris fin : à nouveau autorisées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their no stays whatever you decide: {0}.</source>
        <translation>Leur non demeure quoi que vous décidiez : {0}.</translation>
    </message>
    <message>
        <source>Undo (U) makes them undecided again, as new entries.</source>
        <translation>Annuler (U) les remet à décider, par de nouvelles entrées.</translation>
    </message>
    <message>
        <source>Undo (U) revokes all of these grants again, as new entries.</source>
        <translation>Annuler (U) révoque à nouveau toutes ces autorisations, par de nouvelles entrées.</translation>
    </message>
    <message>
        <source>What is revoked needs a new grant to be allowed again.</source>
        <translation>Ce qui est révoqué exige une nouvelle autorisation pour être à nouveau autorisé.</translation>
    </message>
    <message numerus="yes">
        <source>You had refused or revoked %Ln of them: allowed again.</source>
        <translation>
            <numerusform>Vous aviez refusé ou révoqué %Ln d’entre elles : à nouveau autorisée.</numerusform>
            <numerusform>Vous aviez refusé ou révoqué %Ln d’entre elles : à nouveau autorisées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Pas de fin</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>jusqu’au {0}</translation>
    </message>
    <message>
        <source>{0}: {1}; for {2}; {3}.</source>
        <translation>{0} : {1} ; pour {2} ; {3}.</translation>
    </message>
</context>
<context>
    <name>TimeBase</name>
    <message>
        <source>as the recorder&apos;s clock said</source>
        <translation>selon l’horloge de l’enregistreur</translation>
    </message>
    <message>
        <source>organiser&apos;s local time</source>
        <translation>heure locale de l’organisateur</translation>
    </message>
    <message>
        <source>time of the file</source>
        <translation>heure du fichier</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There is no transcript, caption or chat to show.</source>
        <translation>Il n’y a ni transcription, ni sous-titres, ni messages à montrer.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>in the chat:</source>
        <translation>dans les messages :</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln de plus</numerusform>
            <numerusform>… et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%Ln left to decide</source>
        <translation>
            <numerusform>Encore %Ln à décider</numerusform>
            <numerusform>Encore %Ln à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ending soon: %Ln grant(s)</source>
        <translation>
            <numerusform>Bientôt à terme : %Ln autorisation</numerusform>
            <numerusform>Bientôt à terme : %Ln autorisations</numerusform>
        </translation>
    </message>
    <message>
        <source>G grant · Shift+G choose terms · R refuse · U undo</source>
        <translation>G autoriser · Maj+G choisir les conditions · R refuser · U annuler</translation>
    </message>
    <message>
        <source>G: terms as last time</source>
        <translation>G : conditions comme la dernière fois</translation>
    </message>
    <message>
        <source>G: {0}</source>
        <translation>G : {0}</translation>
    </message>
    <message>
        <source>Grant again on the same terms, to end later</source>
        <translation>Autoriser à nouveau aux mêmes conditions, pour une fin plus tardive</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>What the key G grants</source>
        <translation>Ce que la touche G autorise</translation>
    </message>
</context>
</TS>
