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
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Nothing you recorded trains an AI unless somebody with the right to say so said yes, and anyone who holds the files can check it. Hostapp sends nothing anywhere.</source>
        <translation>Rien de ce que vous avez enregistré n’entraîne une IA tant qu’une personne qui en a le droit n’a pas dit oui, et quiconque possède les fichiers peut le vérifier. Hostapp n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Composants et leurs licences</translation>
    </message>
    <message>
        <source>The words of this licence are at {0}.</source>
        <translation>Le texte de cette licence se trouve à {0}.</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>{0} is under {1}.</source>
        <translation>{0} est sous {1}.</translation>
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
        <source>No. {0} said no.</source>
        <translation>Non. {0} a dit non.</translation>
    </message>
    <message>
        <source>Not verified. Until the ledger verifies, it is a no.</source>
        <translation>Non vérifié. Tant que le registre n’est pas vérifié, c’est non.</translation>
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
        <translation>En partie. Les données de {0} personnes sur {1} peuvent être utilisées ; le reste est exclu de toute exportation.</translation>
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
        <translation>
            <numerusform>%Ln réunion n’en fait plus qu’une.</numerusform>
            <numerusform>%Ln réunions n’en font plus qu’une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) stand alone again.</source>
        <translation>
            <numerusform>%Ln réunion est à nouveau seule.</numerusform>
            <numerusform>%Ln réunions sont à nouveau séparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another tool seems to have recorded the same call.</source>
        <translation>Un autre outil semble avoir enregistré le même appel.</translation>
    </message>
    <message>
        <source>Files of this meeting</source>
        <translation>Fichiers de cette réunion</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Join with «{0}»</source>
        <translation>Réunir avec « {0} »</translation>
    </message>
    <message>
        <source>Meetings to be joined</source>
        <translation>Réunions à réunir</translation>
    </message>
    <message>
        <source>No other meeting began within a day of this one. Select meetings in the list to join them.</source>
        <translation>Aucune autre réunion n’a commencé à moins d’un jour de celle-ci. Sélectionnez des réunions dans la liste pour les réunir.</translation>
    </message>
    <message>
        <source>Only the list changes: files and folders keep their names. Left empty, the title that the recording came with is back.</source>
        <translation>Seule la liste change : fichiers et dossiers gardent leur nom. Si le champ reste vide, le titre d’origine de l’enregistrement revient.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename this meeting</source>
        <translation>Renommer cette réunion</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Renommée.</translation>
    </message>
    <message>
        <source>Split files off «{0}»</source>
        <translation>Séparer des fichiers de « {0} »</translation>
    </message>
    <message>
        <source>They become one meeting with the title of the first. Files stay where they are, and a no that was said of a file still holds. It can be undone with «Take apart».</source>
        <translation>Elles deviennent une seule réunion avec le titre de la première. Les fichiers restent où ils sont, et un non dit d’un fichier vaut toujours. « Séparer à nouveau » permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>The files are a meeting of their own now.</source>
        <translation>Les fichiers forment maintenant une réunion à part.</translation>
    </message>
    <message>
        <source>The files become a meeting of their own, which waits for a decision of its own. Nothing is moved on the disk, and a no that was said of a file still holds.</source>
        <translation>Les fichiers deviennent une réunion à part, qui attend sa propre décision. Rien n’est déplacé sur le disque, et un non dit d’un fichier vaut toujours.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
    <name>Concern</name>
    <message>
        <source>Ask again…</source>
        <translation>Redemander…</translation>
    </message>
    <message>
        <source>Put the original back…</source>
        <translation>Remettre l’original…</translation>
    </message>
    <message>
        <source>Said yes under version {0} of the notice, and version {1} is in force: {2}. Their yes still counts for what it said.</source>
        <translation>A dit oui sous la version {0} de l’avis, et la version {1} est en vigueur : {2}. Son oui vaut toujours pour ce qu’il disait.</translation>
    </message>
    <message>
        <source>The copy of «{0}», which shows the answer of {1}, is missing on this disk. The answer still counts: put the original back, or ask again.</source>
        <translation>La copie de « {0} », qui prouve la réponse de {1}, manque sur ce disque. La réponse vaut toujours : remettez l’original ou redemandez.</translation>
    </message>
    <message>
        <source>The copy of «{0}», which shows the answer of {1}, was altered on this disk. The answer still counts: put the original back, or ask again.</source>
        <translation>La copie de « {0} », qui prouve la réponse de {1}, a été modifiée sur ce disque. La réponse vaut toujours : remettez l’original ou redemandez.</translation>
    </message>
    <message>
        <source>The evidence is as it was when the answer was recorded.</source>
        <translation>La preuve est telle que lorsque la réponse a été consignée.</translation>
    </message>
    <message>
        <source>The original of this evidence</source>
        <translation>L’original de cette preuve</translation>
    </message>
    <message>
        <source>You granted this under version {0} of your own notice, and version {1} is in force: press Grant… to decide under the new words.</source>
        <translation>Vous avez autorisé ceci avec la version {0} de votre propre avis, et la version {1} est en vigueur : appuyez sur Autoriser… pour décider selon le nouveau texte.</translation>
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
        <source>In %Ln meeting(s): {0}</source>
        <translation>
            <numerusform>Dans %Ln réunion : {0}</numerusform>
            <numerusform>Dans %Ln réunions : {0}</numerusform>
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
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
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
        <translation>Organiser cette réunion</translation>
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
    <name>Error</name>
    <message>
        <source>A feed is for somebody: name the recipient.</source>
        <translation>Une liste d’état est destinée à quelqu’un : nommez le destinataire.</translation>
    </message>
    <message>
        <source>A feed must be good for a day at least.</source>
        <translation>Une liste d’état doit être valable au moins un jour.</translation>
    </message>
    <message>
        <source>A grant cannot name the kind of data «{0}». The kinds of data are: {1}.</source>
        <translation>Une autorisation ne peut pas nommer le type de données « {0} ». Les types de données sont : {1}.</translation>
    </message>
    <message>
        <source>A name in the receipt is not the one that was sealed.</source>
        <translation>Un nom du reçu n’est pas celui qui a été scellé.</translation>
    </message>
    <message>
        <source>A notice needs a title and at least one paragraph.</source>
        <translation>Un avis a besoin d’un titre et d’au moins un paragraphe.</translation>
    </message>
    <message>
        <source>A part of the release was erased while it was written.</source>
        <translation>Une partie de la livraison a été effacée pendant son écriture.</translation>
    </message>
    <message>
        <source>A piece of evidence cannot be deleted: {0}.</source>
        <translation>Une preuve ne peut pas être supprimée : {0}.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un modèle a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A preset&apos;s name has at most {0} characters.</source>
        <translation>Le nom d’un modèle a au plus {0} caractères.</translation>
    </message>
    <message>
        <source>A recipient needs a name; leave --recipient out for your own team.</source>
        <translation>Un destinataire a besoin d’un nom ; pour votre propre équipe, omettez --recipient.</translation>
    </message>
    <message>
        <source>A rule needs a title, a series, a folder, a tool or a domain.</source>
        <translation>Une règle a besoin d’un titre, d’une série, d’un dossier, d’un outil ou d’un domaine.</translation>
    </message>
    <message>
        <source>A rule that grants needs terms, and only such a rule.</source>
        <translation>Une règle qui autorise a besoin de conditions, et elle seule.</translation>
    </message>
    <message>
        <source>A signature does not fit what it signs.</source>
        <translation>Une signature ne correspond pas à ce qu’elle signe.</translation>
    </message>
    <message>
        <source>A signature line of the note is malformed.</source>
        <translation>Une ligne de signature de la note est mal formée.</translation>
    </message>
    <message>
        <source>All of this release is still allowed: revoke what you want back, or add --all.</source>
        <translation>Toute cette livraison est encore autorisée : révoquez ce que vous voulez reprendre, ou ajoutez --all.</translation>
    </message>
    <message>
        <source>An opened name in the receipt is malformed.</source>
        <translation>Un nom ouvert du reçu est mal formé.</translation>
    </message>
    <message>
        <source>An own purpose needs a label and a plain explanation.</source>
        <translation>Une finalité à vous a besoin d’un libellé et d’une explication simple.</translation>
    </message>
    <message>
        <source>Another Hostapp changed the key just now: look and try again.</source>
        <translation>Un autre Hostapp vient de changer la clé : regardez et réessayez.</translation>
    </message>
    <message>
        <source>A decision came while the release was being completed, so it is abandoned and nothing of it is in {0}: make it again.</source>
        <translation>Une décision est arrivée pendant que la livraison s’achevait ; elle est abandonnée et rien n’en reste dans {0} : refaites-la.</translation>
    </message>
    <message>
        <source>Another Hostapp is busy with the signing key: wait for it and try again.</source>
        <translation>Un autre Hostapp utilise la clé de signature : attendez qu’il ait fini et réessayez.</translation>
    </message>
    <message>
        <source>Another Hostapp keeps changing the signing key: try again.</source>
        <translation>Un autre Hostapp change sans cesse la clé de signature : réessayez.</translation>
    </message>
    <message>
        <source>Another apply is at work on {0}: run this again when it has ended.</source>
        <translation>Un autre « apply » travaille sur {0} : relancez celui-ci quand il aura fini.</translation>
    </message>
    <message>
        <source>Another program keeps {0} busy: close it and try again.</source>
        <translation>Un autre programme occupe {0} : fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Decisions speak of {0} and of {1}: they stay two people.</source>
        <translation>Des décisions parlent de {0} et de {1} : ce sont deux personnes.</translation>
    </message>
    <message>
        <source>Entry 0 does not say which log this is.</source>
        <translation>L’entrée 0 ne dit pas de quel registre il s’agit.</translation>
    </message>
    <message>
        <source>Entry 0 names a key of another log.</source>
        <translation>L’entrée 0 nomme une clé d’un autre registre.</translation>
    </message>
    <message>
        <source>Entry {0} does not call back anything of this release.</source>
        <translation>L’entrée {0} ne rappelle rien de cette livraison.</translation>
    </message>
    <message>
        <source>Entry {0} is not text that Hostapp writes.</source>
        <translation>L’entrée {0} n’est pas un texte écrit par Hostapp.</translation>
    </message>
    <message>
        <source>Entry {0} names a key that is not one.</source>
        <translation>L’entrée {0} nomme une clé qui n’en est pas une.</translation>
    </message>
    <message>
        <source>Entry {0} of the ledger was written by a newer Hostapp: update Hostapp.</source>
        <translation>L’entrée {0} du registre vient d’un Hostapp plus récent : mettez Hostapp à jour.</translation>
    </message>
    <message>
        <source>Entry {0} replaces a key that was not in use.</source>
        <translation>L’entrée {0} remplace une clé qui n’était pas en usage.</translation>
    </message>
    <message>
        <source>Entry {0} starts a log inside of another.</source>
        <translation>L’entrée {0} commence un registre à l’intérieur d’un autre.</translation>
    </message>
    <message>
        <source>Entry {0}: {1}</source>
        <translation>Entrée {0} : {1}</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>Files ending in {0} cannot be freed of tags.</source>
        <translation>Les fichiers en {0} ne peuvent pas être débarrassés de leurs étiquettes.</translation>
    </message>
    <message>
        <source>Files of this kind are never used for training.</source>
        <translation>Les fichiers de ce type ne servent jamais à l’entraînement.</translation>
    </message>
    <message>
        <source>HOSTAPP_KEY_PASSPHRASE does not open {0}.</source>
        <translation>HOSTAPP_KEY_PASSPHRASE n’ouvre pas {0}.</translation>
    </message>
    <message>
        <source>Hostapp is under the Apache License 2.0. This copy runs from its source; the Python packages that it uses were installed beside it, each under its own licence. One of them, Qt Charts, is under the GNU General Public License, version 3: who passes on Hostapp together with it does so under that licence.</source>
        <translation>Hostapp est sous licence Apache 2.0. Cet exemplaire s’exécute depuis sa source ; les paquets Python qu’il utilise ont été installés à côté, chacun sous sa propre licence. L’un d’eux, Qt Charts, est sous la licence publique générale GNU, version 3 : qui transmet Hostapp avec lui le fait sous cette licence.</translation>
    </message>
    <message>
        <source>Hostapp&apos;s own source is under the Apache License 2.0. This installed program also carries other people&apos;s work, among it Qt Charts, and x264 and x265 (inside FFmpeg), which are under the GNU General Public License. As a whole it is therefore distributed under the GNU General Public License, version 3, and without any warranty. The source of every part is at the address named here.</source>
        <translation>La source propre à Hostapp est sous licence Apache 2.0. Ce programme installé contient aussi le travail d’autres personnes, dont Qt Charts, ainsi que x264 et x265 (dans FFmpeg), qui sont sous la licence publique générale GNU. L’ensemble est donc distribué sous la licence publique générale GNU, version 3, et sans aucune garantie. La source de chaque partie se trouve à l’adresse nommée ici.</translation>
    </message>
    <message>
        <source>If it is right, say so with --clock-is-right.</source>
        <translation>Si elle est juste, dites-le avec --clock-is-right.</translation>
    </message>
    <message>
        <source>It cannot be copied without its tags: {0}.</source>
        <translation>Copie impossible sans ses étiquettes : {0}.</translation>
    </message>
    <message>
        <source>It cannot be copied without some of it: {0}.</source>
        <translation>Copie impossible sans une partie : {0}.</translation>
    </message>
    <message>
        <source>It cannot be decoded to its end: {0}.</source>
        <translation>Décodage impossible jusqu’à la fin : {0}.</translation>
    </message>
    <message>
        <source>It holds neither sound nor picture.</source>
        <translation>Il ne contient ni son ni image.</translation>
    </message>
    <message>
        <source>It holds no sound that can be decoded.</source>
        <translation>Il ne contient aucun son décodable.</translation>
    </message>
    <message>
        <source>It holds no sound.</source>
        <translation>Il ne contient aucun son.</translation>
    </message>
    <message>
        <source>It holds nothing of {0}, nor anything else that could be granted.</source>
        <translation>Elle ne contient rien de {0}, ni rien d’autre qui puisse être autorisé.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It is undecided already.</source>
        <translation>Elle est déjà à décider.</translation>
    </message>
    <message>
        <source>It was granted for {0} only; to say no, refuse it.</source>
        <translation>Elle n’a été autorisée que pour {0} ; pour dire non, refusez-la.</translation>
    </message>
    <message>
        <source>Its files are refused as meeting {0}: reopen that one.</source>
        <translation>Ses fichiers sont refusés avec la réunion {0} : rouvrez celle-là.</translation>
    </message>
    <message>
        <source>Its grant has no end.</source>
        <translation>Son autorisation n’a pas de fin.</translation>
    </message>
    <message>
        <source>Its name holds the name of somebody who was forgotten: rename it, and scan again.</source>
        <translation>Son nom contient celui d’une personne oubliée : renommez-le et parcourez à nouveau.</translation>
    </message>
    <message>
        <source>Its times make no sense.</source>
        <translation>Ses temps n’ont pas de sens.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Keys do not belong into the store: choose another folder than {0}.</source>
        <translation>Les clés n’ont pas leur place dans le dépôt : choisissez un autre dossier que {0}.</translation>
    </message>
    <message>
        <source>Leave at least one file in the meeting.</source>
        <translation>Laissez au moins un fichier dans la réunion.</translation>
    </message>
    <message>
        <source>Line {0} of {1} names nobody.</source>
        <translation>La ligne {0} de {1} ne nomme personne.</translation>
    </message>
    <message>
        <source>Line {0} of {1} says «{2}»: an answer is yes, no or withdraw.</source>
        <translation>La ligne {0} de {1} dit « {2} » : une réponse est yes, no ou withdraw.</translation>
    </message>
    <message>
        <source>Line {0} of {1}: write the date «{2}» as year-month-day.</source>
        <translation>Ligne {0} de {1} : écrivez la date « {2} » sous la forme année-mois-jour.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Meeting {0} is in the ledger, but not in the library: its folder bears a forgotten name, or is not scanned any more. Rename the folder and scan to see it; `history`, `revoke` and `refuse` know it by its id.</source>
        <translation>La réunion {0} est dans le registre, mais pas dans la bibliothèque : son dossier porte un nom oublié, ou n’est plus parcouru. Renommez le dossier et relancez la recherche pour la voir ; `history`, `revoke` et `refuse` la connaissent par son identifiant.</translation>
    </message>
    <message>
        <source>Name files that lie together in this meeting to be split off.</source>
        <translation>Nommez des fichiers réunis dans cette réunion pour les détacher.</translation>
    </message>
    <message>
        <source>Name two meetings or more to be joined.</source>
        <translation>Nommez au moins deux réunions à réunir.</translation>
    </message>
    <message>
        <source>No masking tool {0} is installed. There are: {1}.</source>
        <translation>L’outil de masquage {0} n’est pas installé. Il y a : {1}.</translation>
    </message>
    <message>
        <source>No such format: {0}. There are {1}.</source>
        <translation>Ce format n’existe pas : {0}. Il y a {1}.</translation>
    </message>
    <message>
        <source>No yes of {0} is recorded, and nobody can be cut out of a video.</source>
        <translation>Aucun oui de {0} n’est consigné, et personne ne peut être retiré d’une vidéo.</translation>
    </message>
    <message>
        <source>No yes of {0} is recorded, and their voice or words are in it: an export can cut them out.</source>
        <translation>Aucun oui de {0} n’est consigné, et sa voix ou ses paroles s’y trouvent : une exportation peut les retirer.</translation>
    </message>
    <message>
        <source>No yes of {0} is recorded, and this is their voice or words alone.</source>
        <translation>Aucun oui de {0} n’est consigné, et ce ne sont que sa voix ou ses paroles.</translation>
    </message>
    <message>
        <source>Nobody but you is known to be in «{0}».</source>
        <translation>Personne d’autre que vous n’est connu dans « {0} ».</translation>
    </message>
    <message>
        <source>Nobody has decided about exactly these bytes: a new, changed or replaced file needs a decision of its own.</source>
        <translation>Personne n’a décidé de ces octets précis : un fichier nouveau, modifié ou remplacé a besoin de sa propre décision.</translation>
    </message>
    <message>
        <source>Nobody here is called «{0}»: give the id that `show` prints.</source>
        <translation>Personne ne s’appelle ici « {0} » : donnez l’identifiant qu’affiche `show`.</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”: give a name as `show` shows it, or an id.</source>
        <translation>Personne ne s’appelle « {0} » : donnez un nom tel que l’affiche `show`, ou un identifiant.</translation>
    </message>
    <message>
        <source>Nobody knows which of {0} is you: use --basis everyone or named.</source>
        <translation>Personne ne sait qui de {0} vous êtes : utilisez --basis everyone ou named.</translation>
    </message>
    <message>
        <source>Nobody reads a notice of more than {0:,} characters.</source>
        <translation>Personne ne lit un avis de plus de {0:,} caractères.</translation>
    </message>
    <message>
        <source>Nobody with the id {0} is in the meeting «{1}».</source>
        <translation>Personne n’a l’identifiant {0} dans la réunion « {1} ».</translation>
    </message>
    <message>
        <source>Not ready: {0}. Use --anyway to grant what is there.</source>
        <translation>Pas prête : {0}. Utilisez --anyway pour autoriser ce qui est là.</translation>
    </message>
    <message>
        <source>Nothing tells when somebody who said no is heard in it.</source>
        <translation>Rien ne dit quand une personne qui a dit non s’y fait entendre.</translation>
    </message>
    <message>
        <source>Nothing was decided on this meeting: there is no receipt to give.</source>
        <translation>Rien n’a été décidé sur cette réunion : il n’y a pas de reçu à donner.</translation>
    </message>
    <message>
        <source>Nothing was decided yet: there is nothing to publish.</source>
        <translation>Rien n’a encore été décidé : il n’y a rien à publier.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Only a refusal can be undone; its newest decision is another one.</source>
        <translation>Seul un refus peut être annulé ; sa décision la plus récente en est une autre.</translation>
    </message>
    <message>
        <source>Only the time of day tells when somebody who said no is heard in it, and the recording may have been paused: it is in parts, or its words go on longer than it does.</source>
        <translation>Seule l’heure du jour dit quand une personne qui a dit non s’y fait entendre, et l’enregistrement a pu être interrompu : il est en parties, ou ses paroles durent plus longtemps que lui.</translation>
    </message>
    <message>
        <source>Only the time of day tells when somebody who said no is heard in it. It may be a minute off, and nearly nothing is left without what may be theirs.</source>
        <translation>Seule l’heure du jour dit quand une personne qui a dit non s’y fait entendre. Elle peut s’écarter d’une minute, et sans ce qui pourrait être à cette personne, il ne reste presque rien.</translation>
    </message>
    <message>
        <source>Reading it never comes to an end.</source>
        <translation>La lecture ne se termine jamais.</translation>
    </message>
    <message>
        <source>Row {0} of the feed is not one that Hostapp writes.</source>
        <translation>La ligne {0} de la liste d’état n’est pas de celles qu’écrit Hostapp.</translation>
    </message>
    <message>
        <source>Row {0} of the feed is out of order.</source>
        <translation>La ligne {0} de la liste d’état n’est pas à sa place.</translation>
    </message>
    <message>
        <source>SQLite {0} can damage the ledger: install {1} or newer.</source>
        <translation>SQLite {0} peut endommager le registre : installez {1} ou une version plus récente.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Somebody who said no can still be heard in what was written.</source>
        <translation>Quelqu’un qui a dit non s’entend encore dans ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Stopped before it was decided.</source>
        <translation>Arrêté avant d’en décider.</translation>
    </message>
    <message>
        <source>Stopped before the files were read to their end.</source>
        <translation>Arrêté avant la fin de la lecture des fichiers.</translation>
    </message>
    <message>
        <source>Stopped: no release was made.</source>
        <translation>Arrêté : aucune livraison n’a été faite.</translation>
    </message>
    <message>
        <source>The JSON file has too many parts to be a transcript.</source>
        <translation>Le fichier JSON a trop de parties pour être une transcription.</translation>
    </message>
    <message>
        <source>The JSON file holds no transcript of a kind that is known here.</source>
        <translation>Le fichier JSON ne contient aucune transcription d’un type connu ici.</translation>
    </message>
    <message>
        <source>The XML declares a document type, which records of meetings never do.</source>
        <translation>Le XML déclare un type de document, ce que ne font jamais les comptes rendus de réunions.</translation>
    </message>
    <message>
        <source>The XML is nested too deeply to be a record of a meeting.</source>
        <translation>Le XML est trop imbriqué pour être le compte rendu d’une réunion.</translation>
    </message>
    <message>
        <source>The acknowledgement is malformed.</source>
        <translation>L’accusé est mal formé.</translation>
    </message>
    <message>
        <source>The acknowledgement names no key.</source>
        <translation>L’accusé ne nomme aucune clé.</translation>
    </message>
    <message>
        <source>The backup does not verify: {0}</source>
        <translation>La sauvegarde ne passe pas la vérification : {0}</translation>
    </message>
    <message>
        <source>The check of the ledger was stopped before its end.</source>
        <translation>La vérification du registre a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>The checkpoint is malformed.</source>
        <translation>Le point de contrôle est mal formé.</translation>
    </message>
    <message>
        <source>The checkpoint is signed for another log.</source>
        <translation>Le point de contrôle est signé pour un autre registre.</translation>
    </message>
    <message>
        <source>The checkpoint was not signed for these entries.</source>
        <translation>Le point de contrôle n’a pas été signé pour ces entrées.</translation>
    </message>
    <message>
        <source>The code {0} was not given out by this store.</source>
        <translation>Le code {0} n’a pas été donné par ce dépôt.</translation>
    </message>
    <message>
        <source>The damaged ledger cannot be kept in {0}: {1}.</source>
        <translation>Le registre endommagé ne peut pas être conservé dans {0} : {1}.</translation>
    </message>
    <message>
        <source>The database was altered: «{0}» is not as Hostapp made it.</source>
        <translation>La base de données a été modifiée : « {0} » n’est pas tel que Hostapp l’a créé.</translation>
    </message>
    <message>
        <source>The demo could not be written to {0}: {1}. Choose another folder.</source>
        <translation>La démonstration n’a pas pu être écrite dans {0} : {1}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk failed on {0}: check the disk and its free space.</source>
        <translation>Le disque a échoué sur {0} : vérifiez le disque et son espace libre.</translation>
    </message>
    <message>
        <source>The disk is full: free some space where {0} lies and try again.</source>
        <translation>Le disque est plein : libérez de la place là où se trouve {0} et réessayez.</translation>
    </message>
    <message>
        <source>The document has too many parts to be a transcript.</source>
        <translation>Le document a trop de parties pour être une transcription.</translation>
    </message>
    <message>
        <source>The document holds no transcript of a kind that is known here.</source>
        <translation>Le document ne contient aucune transcription d’un type connu ici.</translation>
    </message>
    <message>
        <source>The document is cut off or damaged.</source>
        <translation>Le document est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation>Le document est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The document unpacks to far more than a transcript needs.</source>
        <translation>Le document se décompresse bien au-delà des besoins d’une transcription.</translation>
    </message>
    <message>
        <source>The entry is not the one that the checkpoint was signed for.</source>
        <translation>L’entrée n’est pas celle pour laquelle le point de contrôle a été signé.</translation>
    </message>
    <message>
        <source>The evidence cannot be copied: {0}.</source>
        <translation>La preuve ne peut pas être copiée : {0}.</translation>
    </message>
    <message>
        <source>The evidence cannot be kept: {0}.</source>
        <translation>La preuve ne peut pas être conservée : {0}.</translation>
    </message>
    <message>
        <source>The feed cannot be written to {0}: {1}.</source>
        <translation>La liste d’état ne peut pas être écrite dans {0} : {1}.</translation>
    </message>
    <message>
        <source>The feed does not continue the one that was used here before.</source>
        <translation>La liste d’état ne prolonge pas celle qui a été utilisée ici auparavant.</translation>
    </message>
    <message>
        <source>The feed has another number of rows than was signed.</source>
        <translation>La liste d’état n’a pas le nombre de lignes qui a été signé.</translation>
    </message>
    <message>
        <source>The feed in {0} cannot be read: {1}.</source>
        <translation>La liste d’état dans {0} est illisible : {1}.</translation>
    </message>
    <message>
        <source>The feed in {0} does not continue the one that was issued: publish to another folder, and ask the recipient which one they use.</source>
        <translation>La liste d’état dans {0} ne prolonge pas celle qui a été émise : publiez dans un autre dossier, et demandez au destinataire laquelle il utilise.</translation>
    </message>
    <message>
        <source>The feed in {0} was issued after entry {1}, which this ledger does not have: restore a newer backup.</source>
        <translation>La liste d’état dans {0} a été émise après l’entrée {1}, que ce registre n’a pas : restaurez une sauvegarde plus récente.</translation>
    </message>
    <message>
        <source>The feed is not signed by the expected key. {0}</source>
        <translation>La liste d’état n’est pas signée avec la clé attendue. {0}</translation>
    </message>
    <message>
        <source>The feed is not the one that was signed.</source>
        <translation>La liste d’état n’est pas celle qui a été signée.</translation>
    </message>
    <message>
        <source>The feed is of another ledger than the release. If the host lost the key and began a new one, the old release cannot follow it: delete it, and ask for a new one.</source>
        <translation>La liste d’état est d’un autre registre que la livraison. Si l’hôte a perdu la clé et en a commencé une nouvelle, l’ancienne livraison ne peut pas suivre : supprimez-la et demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The feed is older than one that was used here before (row {0} of {1}): fetch the newest one.</source>
        <translation>La liste d’état est plus ancienne qu’une autre déjà utilisée ici (ligne {0} sur {1}) : prenez la plus récente.</translation>
    </message>
    <message>
        <source>The feed is older than this release: fetch the newest one.</source>
        <translation>La liste d’état est plus ancienne que cette livraison : prenez la plus récente.</translation>
    </message>
    <message>
        <source>The feed is signed by another key than the one that was used here before, which did not sign it in. {0}</source>
        <translation>La liste d’état est signée avec une autre clé que celle utilisée ici auparavant, qui ne l’a pas introduite. {0}</translation>
    </message>
    <message>
        <source>The feed is signed for another ledger.</source>
        <translation>La liste d’état est signée pour un autre registre.</translation>
    </message>
    <message>
        <source>The feed is signed with what is no text.</source>
        <translation>La liste d’état est signée avec ce qui n’est pas du texte.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Le fichier est illisible : {0}.</translation>
    </message>
    <message>
        <source>The file is XML or HTML, but holds neither a chat nor the events of a meeting.</source>
        <translation>Le fichier est du XML ou du HTML, mais ne contient ni messages ni événements d’une réunion.</translation>
    </message>
    <message>
        <source>The file is a packed file, but no Word document.</source>
        <translation>Le fichier est compressé, mais ce n’est pas un document Word.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file looks like JSON but is cut off or damaged.</source>
        <translation>Le fichier ressemble à du JSON, mais il est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>The grant does not cover this kind of data.</source>
        <translation>L’autorisation ne couvre pas ce type de données.</translation>
    </message>
    <message>
        <source>The grant does not name the purpose {0}.</source>
        <translation>L’autorisation ne nomme pas la finalité {0}.</translation>
    </message>
    <message>
        <source>The grant does not name the recipient {0}.</source>
        <translation>L’autorisation ne nomme pas le destinataire {0}.</translation>
    </message>
    <message>
        <source>The grant ended on {0}.</source>
        <translation>L’autorisation a pris fin le {0}.</translation>
    </message>
    <message>
        <source>The grant holds for the host alone, and does not say who the host is.</source>
        <translation>L’autorisation vaut pour l’hôte seul, et ne dit pas qui il est.</translation>
    </message>
    <message>
        <source>The grant holds for the host alone, and {0} are in the recording too.</source>
        <translation>L’autorisation vaut pour l’hôte seul, et {0} figurent aussi dans l’enregistrement.</translation>
    </message>
    <message>
        <source>The grant holds for the host alone, and {0} is in the recording too.</source>
        <translation>L’autorisation vaut pour l’hôte seul, et {0} figure aussi dans l’enregistrement.</translation>
    </message>
    <message>
        <source>The grant needs a recorded yes of everyone who speaks, and nobody is known to speak here.</source>
        <translation>L’autorisation exige un oui consigné de toutes les personnes qui parlent, et l’on ne sait pas qui parle ici.</translation>
    </message>
    <message>
        <source>The host has not decided on it, and undecided means no.</source>
        <translation>L’hôte n’en a pas décidé, et sans décision, c’est non.</translation>
    </message>
    <message>
        <source>The host refused it.</source>
        <translation>L’hôte l’a refusée.</translation>
    </message>
    <message>
        <source>The host revoked the grant.</source>
        <translation>L’hôte a révoqué l’autorisation.</translation>
    </message>
    <message>
        <source>The key that signs this ledger is not in {0}: bring it back with `hostapp key recover`, or run `hostapp key rotate --lost`.</source>
        <translation>La clé qui signe ce registre n’est pas dans {0} : récupérez-la avec `hostapp key recover`, ou lancez `hostapp key rotate --lost`.</translation>
    </message>
    <message>
        <source>The keyring cannot be opened: unlock or create it and try again.</source>
        <translation>Le trousseau ne peut pas être ouvert : déverrouillez-le ou créez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring does not answer: unlock it, close its dialog, and try again.</source>
        <translation>Le trousseau ne répond pas : déverrouillez-le, fermez sa fenêtre et réessayez.</translation>
    </message>
    <message>
        <source>The keyring does not keep what it is given: {0}.</source>
        <translation>Le trousseau ne garde pas ce qu’on lui confie : {0}.</translation>
    </message>
    <message>
        <source>The keyring failed ({0}): {1}.</source>
        <translation>Le trousseau a échoué ({0}) : {1}.</translation>
    </message>
    <message>
        <source>The keyring holds another key than the ledger&apos;s: restore it from your recovery sheet, or run `hostapp key rotate --lost`.</source>
        <translation>Le trousseau contient une autre clé que celle du registre : restaurez-la depuis votre feuille de récupération, ou lancez `hostapp key rotate --lost`.</translation>
    </message>
    <message>
        <source>The keyring is locked: unlock it and try again.</source>
        <translation>Le trousseau est verrouillé : déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The ledger became shorter while it was open.</source>
        <translation>Le registre a raccourci pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>The ledger changed while it was being read.</source>
        <translation>Le registre a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>The ledger does not continue what was signed before.</source>
        <translation>Le registre ne prolonge pas ce qui a été signé auparavant.</translation>
    </message>
    <message>
        <source>The ledger grew meanwhile: publish again.</source>
        <translation>Le registre s’est allongé entre-temps : publiez à nouveau.</translation>
    </message>
    <message>
        <source>The ledger has a checkpoint, but no entries.</source>
        <translation>Le registre a un point de contrôle, mais aucune entrée.</translation>
    </message>
    <message>
        <source>The ledger has an entry with a number that no entry can have.</source>
        <translation>Le registre a une entrée dont le numéro est impossible.</translation>
    </message>
    <message>
        <source>The ledger has entries, but no signed checkpoint.</source>
        <translation>Le registre a des entrées, mais aucun point de contrôle signé.</translation>
    </message>
    <message>
        <source>The ledger is not verified yet: wait for the check to end.</source>
        <translation>Le registre n’est pas encore vérifié : attendez la fin de la vérification.</translation>
    </message>
    <message>
        <source>The ledger is shorter than it was.</source>
        <translation>Le registre est plus court qu’avant.</translation>
    </message>
    <message>
        <source>The ledger is signed by a key that never belonged to it.</source>
        <translation>Le registre est signé avec une clé qui n’a jamais été la sienne.</translation>
    </message>
    <message>
        <source>The ledger of this store is gone: {0} entries were signed. Restore a backup.</source>
        <translation>Le registre de ce dépôt a disparu : {0} entrées étaient signées. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The ledger was changed: it does not continue what was signed before.</source>
        <translation>Le registre a été modifié : il ne prolonge pas ce qui a été signé auparavant.</translation>
    </message>
    <message>
        <source>The ledger was emptied while the receipt was written.</source>
        <translation>Le registre a été vidé pendant l’écriture du reçu.</translation>
    </message>
    <message>
        <source>The ledger was emptied while the release was written.</source>
        <translation>Le registre a été vidé pendant l’écriture de la livraison.</translation>
    </message>
    <message>
        <source>The ledger was replaced: it has to be verified anew.</source>
        <translation>Le registre a été remplacé : il doit être vérifié à nouveau.</translation>
    </message>
    <message>
        <source>The ledger&apos;s first {0} entries are not those that were signed before.</source>
        <translation>Les {0} premières entrées du registre ne sont pas celles qui ont été signées auparavant.</translation>
    </message>
    <message>
        <source>The library does not know it any more: scan again.</source>
        <translation>La bibliothèque ne la connaît plus : parcourez à nouveau.</translation>
    </message>
    <message>
        <source>The list of files is not the one that was released.</source>
        <translation>La liste des fichiers n’est pas celle qui a été livrée.</translation>
    </message>
    <message>
        <source>The list of items has a row that Hostapp never wrote.</source>
        <translation>La liste des éléments a une ligne que Hostapp n’a jamais écrite.</translation>
    </message>
    <message>
        <source>The list of items is not the one that was released.</source>
        <translation>La liste des éléments n’est pas celle qui a été livrée.</translation>
    </message>
    <message>
        <source>The list of people that the grant rests on cannot be read any more: grant the meeting again, or restore a backup that holds the list.</source>
        <translation>La liste des personnes sur laquelle repose l’autorisation n’est plus lisible : autorisez de nouveau la réunion, ou restaurez une sauvegarde qui contient la liste.</translation>
    </message>
    <message>
        <source>The same recording goes as meeting {0}.</source>
        <translation>Le même enregistrement part avec la réunion {0}.</translation>
    </message>
    <message>
        <source>The stored size of the ledger is not the one that was signed.</source>
        <translation>La taille enregistrée du registre n’est pas celle qui a été signée.</translation>
    </message>
    <message>
        <source>The tracks cannot be mixed: {0}.</source>
        <translation>Les pistes ne peuvent pas être mixées : {0}.</translation>
    </message>
    <message>
        <source>This computer had not remembered the newest entries of the ledger ({0}), as after a crash. They are signed and continue it, and are remembered now.</source>
        <translation>Cet ordinateur n’avait pas mémorisé les dernières entrées du registre ({0}), comme après une panne. Elles sont signées et le prolongent ; elles sont mémorisées maintenant.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock once said {0}, so grants that end before then count as ended.</source>
        <translation>L’horloge de cet ordinateur a indiqué un jour {0} ; les autorisations qui finissent avant comptent donc comme terminées.</translation>
    </message>
    <message>
        <source>This is another ledger than the one that this computer remembers, and its key is not here: restore a backup of your own, or bring the key back with `hostapp key recover`.</source>
        <translation>Ce registre n’est pas celui dont cet ordinateur se souvient, et sa clé n’est pas ici : restaurez votre propre sauvegarde, ou récupérez la clé avec `hostapp key recover`.</translation>
    </message>
    <message>
        <source>This is not there at the moment: connect its drive, then scan again.</source>
        <translation>Cet élément est absent en ce moment : branchez son disque, puis relancez la recherche.</translation>
    </message>
    <message>
        <source>What this computer remembers of the ledger is damaged: if the ledger is yours, run `hostapp key re-anchor`.</source>
        <translation>Ce que cet ordinateur a retenu du registre est endommagé : si le registre est à vous, lancez `hostapp key re-anchor`.</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} holds something else than keys, one a line: mend or delete it.</source>
        <translation>{0} contient autre chose que des clés, une par ligne : corrigez ou supprimez ce fichier.</translation>
    </message>
    <message>
        <source>{0} is no backup, or a damaged one: give the file that `hostapp backup` wrote.</source>
        <translation>{0} n’est pas une sauvegarde, ou elle est endommagée : donnez le fichier que `hostapp backup` a écrit.</translation>
    </message>
    <message>
        <source>The masking tool {0} cannot be loaded: {1}.</source>
        <translation>L’outil de masquage {0} ne peut pas être chargé : {1}.</translation>
    </message>
    <message>
        <source>It holds nothing of {0}, only {1}: choose that as data.</source>
        <translation>Il n’y a rien de {0}, seulement {1} : choisissez cela comme données.</translation>
    </message>
    <message>
        <source>Nothing in it can go in these formats.</source>
        <translation>Rien de ce qu’il contient ne peut sortir dans ces formats.</translation>
    </message>
    <message>
        <source>Somebody in it withdrew.</source>
        <translation>Quelqu’un qui y figure a retiré son accord.</translation>
    </message>
    <message>
        <source>The document is packed in a way that Word does not know.</source>
        <translation>Le document est compressé d’une façon que Word ne connaît pas.</translation>
    </message>
    <message>
        <source>The feed is for {0!r}, not for {1!r}: take the one that the host publishes for {1!r}.</source>
        <translation>La liste d’état est pour {0!r}, pas pour {1!r} : prenez celle que l’hôte publie pour {1!r}.</translation>
    </message>
    <message>
        <source>The grant ended.</source>
        <translation>L’autorisation a pris fin.</translation>
    </message>
    <message>
        <source>The host refused it, or somebody in it said no.</source>
        <translation>L’hôte l’a refusé, ou quelqu’un qui y figure a dit non.</translation>
    </message>
    <message>
        <source>The masking tool {0} failed: {1}.</source>
        <translation>L’outil de masquage {0} a échoué : {1}.</translation>
    </message>
    <message>
        <source>The masking tool {0} found what is not in the text.</source>
        <translation>L’outil de masquage {0} a trouvé ce qui n’est pas dans le texte.</translation>
    </message>
    <message>
        <source>The meeting is granted, but this file is not: it was added or changed since.</source>
        <translation>La réunion est autorisée, mais pas ce fichier : il a été ajouté ou modifié depuis.</translation>
    </message>
    <message>
        <source>The note is not signed by the expected key.</source>
        <translation>La note n’est pas signée avec la clé attendue.</translation>
    </message>
    <message>
        <source>The numbers of the ledger&apos;s entries have a gap.</source>
        <translation>La numérotation des entrées a un trou.</translation>
    </message>
    <message>
        <source>The page of the receipt does not say what its entries say.</source>
        <translation>La page du reçu ne dit pas ce que disent ses entrées.</translation>
    </message>
    <message>
        <source>The proof file is malformed.</source>
        <translation>Le fichier de preuve est mal formé.</translation>
    </message>
    <message>
        <source>The proof is longer than the tree is high.</source>
        <translation>La preuve est plus longue que la hauteur de l’arbre.</translation>
    </message>
    <message>
        <source>The proof of entry {0} is of another ledger.</source>
        <translation>La preuve de l’entrée {0} est d’un autre registre.</translation>
    </message>
    <message>
        <source>The proof speaks of an entry that the checkpoint does not cover.</source>
        <translation>La preuve parle d’une entrée que le point de contrôle ne couvre pas.</translation>
    </message>
    <message>
        <source>The recall is in the ledger, but its notice cannot be written to {0}: {1}.</source>
        <translation>Le rappel est dans le registre, mais son avis ne peut pas être écrit dans {0} : {1}.</translation>
    </message>
    <message>
        <source>The recall is not the one that was signed.</source>
        <translation>Le rappel n’est pas celui qui a été signé.</translation>
    </message>
    <message>
        <source>The recall is signed with what is no text.</source>
        <translation>Le rappel est signé avec ce qui n’est pas du texte.</translation>
    </message>
    <message>
        <source>The release does not hold what its ledger entry says.</source>
        <translation>La livraison ne contient pas ce que dit son entrée du registre.</translation>
    </message>
    <message>
        <source>The release does not say of itself what it said when made.</source>
        <translation>La livraison ne dit pas d’elle-même ce qu’elle disait à sa création.</translation>
    </message>
    <message>
        <source>The release does not say what its entry says.</source>
        <translation>La livraison ne dit pas ce que dit son entrée.</translation>
    </message>
    <message>
        <source>The release does not say what its ledger entry says.</source>
        <translation>La livraison ne dit pas ce que dit son entrée du registre.</translation>
    </message>
    <message>
        <source>The release in {0} is damaged: {1}</source>
        <translation>La livraison dans {0} est endommagée : {1}</translation>
    </message>
    <message>
        <source>The release names a file outside of itself: {0}</source>
        <translation>La livraison nomme un fichier hors d’elle-même : {0}</translation>
    </message>
    <message>
        <source>The release points to an entry that released nothing.</source>
        <translation>La livraison renvoie à une entrée qui n’a rien livré.</translation>
    </message>
    <message>
        <source>The report is damaged: its columns cannot be told apart.</source>
        <translation>Le rapport est endommagé : ses colonnes ne se distinguent pas.</translation>
    </message>
    <message>
        <source>The report names nobody.</source>
        <translation>Le rapport ne nomme personne.</translation>
    </message>
    <message>
        <source>The rows have no column {0!r}: name the one that holds each file&apos;s SHA-256, as in huggingface(purpose, column=…).</source>
        <translation>Les lignes n’ont pas de colonne {0!r} : nommez celle qui contient le SHA-256 de chaque fichier, comme dans huggingface(purpose, column=…).</translation>
    </message>
    <message>
        <source>The signature of the feed is malformed.</source>
        <translation>La signature de la liste d’état est mal formée.</translation>
    </message>
    <message>
        <source>The stored edge of the tree does not fit its size.</source>
        <translation>Le bord enregistré de l’arbre ne correspond pas à sa taille.</translation>
    </message>
    <message>
        <source>The terms of rule {0} have ended: give it a later end.</source>
        <translation>Les conditions de la règle {0} ont pris fin : donnez-lui une fin plus tardive.</translation>
    </message>
    <message>
        <source>There is already a preset «{0}».</source>
        <translation>Il existe déjà un modèle « {0} ».</translation>
    </message>
    <message>
        <source>There is already a purpose «{0}».</source>
        <translation>Il existe déjà une finalité « {0} ».</translation>
    </message>
    <message>
        <source>There is more than one answer code in it: record them one by one.</source>
        <translation>Il contient plus d’un code de réponse : consignez-les un par un.</translation>
    </message>
    <message>
        <source>There is no answer code in it: it is twelve letters and digits.</source>
        <translation>Il ne contient aucun code de réponse : douze lettres et chiffres.</translation>
    </message>
    <message>
        <source>There is no backup at {0}.</source>
        <translation>Il n’y a pas de sauvegarde dans {0}.</translation>
    </message>
    <message>
        <source>There is no basis «{0}». The bases are: {1}.</source>
        <translation>La base « {0} » n’existe pas. Les bases sont : {1}.</translation>
    </message>
    <message>
        <source>There is no file {0}: name the file that shows the answer.</source>
        <translation>Le fichier {0} n’existe pas : nommez le fichier qui prouve la réponse.</translation>
    </message>
    <message>
        <source>There is no folder {0}: check its name.</source>
        <translation>Le dossier {0} n’existe pas : vérifiez son nom.</translation>
    </message>
    <message>
        <source>There is no grant to renew.</source>
        <translation>Il n’y a pas d’autorisation à renouveler.</translation>
    </message>
    <message>
        <source>There is no grant to revoke; to say no, refuse it.</source>
        <translation>Il n’y a pas d’autorisation à révoquer ; pour dire non, refusez-la.</translation>
    </message>
    <message>
        <source>There is no key yet: it is made at the first decision.</source>
        <translation>Il n’y a pas encore de clé : elle est créée à la première décision.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the signing key in: {0}.</source>
        <translation>Il n’y a pas de trousseau où garder la clé de signature : {0}.</translation>
    </message>
    <message>
        <source>There is no ledger yet: it is made at the first decision.</source>
        <translation>Il n’y a pas encore de registre : il est créé à la première décision.</translation>
    </message>
    <message>
        <source>There is no meeting {0}: list the meetings to see their ids.</source>
        <translation>Il n’y a pas de réunion {0} : listez les réunions pour voir leurs identifiants.</translation>
    </message>
    <message>
        <source>There is no meeting “{0}”: give an id as `list` shows it, or scan its folder.</source>
        <translation>Il n’y a pas de réunion « {0} » : donnez un identifiant tel que l’affiche `list`, ou parcourez son dossier.</translation>
    </message>
    <message>
        <source>There is no notice in «{0}»; there is one in {1}.</source>
        <translation>Il n’y a pas d’avis en « {0} » ; il y en a un en {1}.</translation>
    </message>
    <message>
        <source>There is no notice «{0}»; the notices are {1}.</source>
        <translation>L’avis « {0} » n’existe pas ; les avis sont {1}.</translation>
    </message>
    <message>
        <source>There is no preset «{0}».</source>
        <translation>Le modèle « {0} » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no purpose «{0}». The purposes are: {1}.</source>
        <translation>La finalité « {0} » n’existe pas. Les finalités sont : {1}.</translation>
    </message>
    <message>
        <source>There is no release {0}: `hostapp releases` lists them.</source>
        <translation>La livraison {0} n’existe pas : `hostapp releases` les liste.</translation>
    </message>
    <message>
        <source>There is no rule «{0}»: see «hostapp rules list».</source>
        <translation>La règle « {0} » n’existe pas : voir « hostapp rules list ».</translation>
    </message>
    <message>
        <source>There is no safe keyring for the signing key: {0}.</source>
        <translation>Il n’y a pas de trousseau sûr pour la clé de signature : {0}.</translation>
    </message>
    <message>
        <source>There is no sound in it that can be drawn.</source>
        <translation>Il ne contient aucun son qui puisse être dessiné.</translation>
    </message>
    <message>
        <source>These are the words in force already.</source>
        <translation>Ces mots sont déjà en vigueur.</translation>
    </message>
    <message>
        <source>These words are a key, but not the one that signs this ledger.</source>
        <translation>Ces mots sont une clé, mais pas celle qui signe ce registre.</translation>
    </message>
    <message>
        <source>This acknowledges a release that is none of yours.</source>
        <translation>Ceci confirme une livraison qui n’est pas des vôtres.</translation>
    </message>
    <message>
        <source>This cannot be read: {0}.</source>
        <translation>Ceci est illisible : {0}.</translation>
    </message>
    <message>
        <source>This comes from {0}; the release went to {1}.</source>
        <translation>Ceci vient de {0} ; la livraison est allée à {1}.</translation>
    </message>
    <message>
        <source>This computer does not remember this ledger: if it is yours, run `hostapp key re-anchor`.</source>
        <translation>Cet ordinateur ne se souvient pas de ce registre : s’il est à vous, lancez `hostapp key re-anchor`.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {0}, but it once said {1}: if it is wrong, set it right first.</source>
        <translation>L’horloge de cet ordinateur indique {0}, mais elle a indiqué une fois {1} : si elle est fausse, corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {0}, {1:,} days after Hostapp was last used: if it is wrong, set it right first.</source>
        <translation>L’horloge de cet ordinateur indique {0}, {1:,} jours après la dernière utilisation de Hostapp : si elle est fausse, corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is only in the cloud; open it once so that it is downloaded.</source>
        <translation>Ce fichier est seulement dans le nuage ; ouvrez-le une fois pour qu’il soit téléchargé.</translation>
    </message>
    <message>
        <source>This file is still being written or was never finished.</source>
        <translation>Ce fichier est encore en cours d’écriture, ou n’a jamais été terminé.</translation>
    </message>
    <message>
        <source>This has a recording&apos;s name but is a pipe, socket or device.</source>
        <translation>Ceci porte un nom d’enregistrement, mais c’est un tube, une socket ou un périphérique.</translation>
    </message>
    <message>
        <source>This is a link; add the folder that it leads to if its recordings should be seen.</source>
        <translation>C’est un lien ; ajoutez le dossier vers lequel il mène si ses enregistrements doivent être vus.</translation>
    </message>
    <message>
        <source>This is an older copy of the ledger: it has {0} of {1} entries.</source>
        <translation>C’est une copie plus ancienne du registre : elle a {0} entrées sur {1}.</translation>
    </message>
    <message>
        <source>This is another feed than the one that was used here before: it belongs to another ledger or recipient. If the host lost the key and began a new ledger, begin anew with another state.</source>
        <translation>C’est une autre liste d’état que celle utilisée ici auparavant : elle appartient à un autre registre ou destinataire. Si l’hôte a perdu la clé et commencé un nouveau registre, recommencez avec un autre état.</translation>
    </message>
    <message>
        <source>This is neither a verifier key nor a file with one: {0}.</source>
        <translation>Ce n’est ni une clé de vérification ni un fichier qui en contient une : {0}.</translation>
    </message>
    <message>
        <source>This is not a file that can be read, but a folder, pipe or device.</source>
        <translation>Ce n’est pas un fichier lisible, mais un dossier, un tube ou un périphérique.</translation>
    </message>
    <message>
        <source>This is not a signed note.</source>
        <translation>Ce n’est pas une note signée.</translation>
    </message>
    <message>
        <source>This meeting was decided by its bytes, as meeting {0}: ask for the receipt of that one.</source>
        <translation>Cette réunion a été décidée par ses octets, comme réunion {0} : demandez le reçu de celle-là.</translation>
    </message>
    <message>
        <source>This meeting was not joined with another one.</source>
        <translation>Cette réunion n’a pas été réunie avec une autre.</translation>
    </message>
    <message>
        <source>This names items that were never in the release.</source>
        <translation>Ceci nomme des éléments qui n’ont jamais été dans la livraison.</translation>
    </message>
    <message>
        <source>What has ended of this release was called back already.</source>
        <translation>Ce qui a pris fin dans cette livraison a déjà été rappelé.</translation>
    </message>
    <message>
        <source>What tells of changed keys is not what Hostapp wrote.</source>
        <translation>Ce qui parle de clés changées n’est pas ce que Hostapp a écrit.</translation>
    </message>
    <message>
        <source>What the host signed is no receipt.</source>
        <translation>Ce que l’hôte a signé n’est pas un reçu.</translation>
    </message>
    <message>
        <source>What was remembered of the feed cannot be used: {0}: {1}.</source>
        <translation>Ce qui était mémorisé de la liste d’état est inutilisable : {0} : {1}.</translation>
    </message>
    <message>
        <source>You are not alone in it: {0} appear too.</source>
        <translation>Vous n’y êtes pas seul : {0} y figurent aussi.</translation>
    </message>
    <message>
        <source>You have no permission to look into this.</source>
        <translation>Vous n’avez pas le droit de consulter ceci.</translation>
    </message>
    <message>
        <source>You said no to it while its files were being read; grant it again if you mean it.</source>
        <translation>Vous avez dit non pendant la lecture de ses fichiers ; autorisez-la à nouveau si c’est voulu.</translation>
    </message>
    <message>
        <source>cues and chat lines are removed</source>
        <translation>les répliques et les lignes de chat sont retirées</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>it cannot be read: allow reading its folder</source>
        <translation>elle est illisible : autorisez la lecture de son dossier</translation>
    </message>
    <message>
        <source>it has neither audio nor video</source>
        <translation>elle n’a ni audio ni vidéo</translation>
    </message>
    <message>
        <source>it is a transcript&apos;s shell without a recording</source>
        <translation>c’est une transcription vide, sans enregistrement</translation>
    </message>
    <message>
        <source>it is in no folder that is scanned: add its folder again</source>
        <translation>elle n’est dans aucun dossier parcouru : rajoutez son dossier</translation>
    </message>
    <message>
        <source>it is not converted yet: open it in its tool first</source>
        <translation>elle n’est pas encore convertie : ouvrez-la d’abord dans son outil</translation>
    </message>
    <message>
        <source>it is only in the cloud: download it first</source>
        <translation>elle est seulement dans le nuage : téléchargez-la d’abord</translation>
    </message>
    <message>
        <source>it is still being written</source>
        <translation>elle est encore en cours d’écriture</translation>
    </message>
    <message>
        <source>it was not seen when its folder was last scanned</source>
        <translation>elle n’a pas été vue lors de la dernière lecture de son dossier</translation>
    </message>
    <message>
        <source>its conversion failed: open it in its tool again</source>
        <translation>sa conversion a échoué : ouvrez-la à nouveau dans son outil</translation>
    </message>
    <message>
        <source>its date can be read in two ways</source>
        <translation>sa date peut se lire de deux façons</translation>
    </message>
    <message>
        <source>its folder is away: connect it first</source>
        <translation>son dossier est absent : connectez-le d’abord</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>no</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>one</source>
        <translation>une</translation>
    </message>
    <message>
        <source>one other person</source>
        <translation>une autre personne</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>set up a keyring (GNOME Keyring, KWallet, macOS Keychain, Windows Credential Manager), or on a server set HOSTAPP_KEY_PASSPHRASE</source>
        <translation>installez un trousseau (GNOME Keyring, KWallet, Trousseau macOS, Gestionnaire d’identification Windows) ou, sur un serveur, définissez HOSTAPP_KEY_PASSPHRASE</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>silenced by the clock times of the words, best effort</source>
        <translation>rendu muet d’après l’heure des paroles, au mieux</translation>
    </message>
    <message>
        <source>silenced by the times of the transcript, best effort</source>
        <translation>rendu muet d’après les temps de la transcription, au mieux</translation>
    </message>
    <message>
        <source>silenced where their own track has a voice</source>
        <translation>rendu muet là où sa propre piste porte une voix</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>some of its files are missing</source>
        <translation>il manque certains de ses fichiers</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>the mix is built from the tracks of the others</source>
        <translation>le mixage est refait avec les pistes des autres</translation>
    </message>
    <message>
        <source>their own track stays here</source>
        <translation>sa propre piste reste ici</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>what cannot be cut apart stays here</source>
        <translation>ce qui ne peut pas être séparé reste ici</translation>
    </message>
    <message>
        <source>{0} A JSON file cannot be read in part.</source>
        <translation>{0} Un fichier JSON ne peut pas être lu en partie.</translation>
    </message>
    <message>
        <source>{0} A Word document cannot be read in part.</source>
        <translation>{0} Un document Word ne peut pas être lu en partie.</translation>
    </message>
    <message>
        <source>{0} If that was wrong, and the clock is right now, say so with --clock-is-right.</source>
        <translation>{0} Si c’était faux et que l’horloge est juste maintenant, dites-le avec --clock-is-right.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>{0} belongs to another program: choose another store folder.</source>
        <translation>{0} appartient à un autre programme : choisissez un autre dossier pour le dépôt.</translation>
    </message>
    <message>
        <source>{0} cannot be changed: allow writing to its folder and try again.</source>
        <translation>{0} ne peut pas être modifié : autorisez l’écriture dans son dossier et réessayez.</translation>
    </message>
    <message>
        <source>{0} cannot be copied: {1}.</source>
        <translation>{0} ne peut pas être copié : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be locked: {1}.</source>
        <translation>{0} ne peut pas être verrouillé : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: its folder is gone or not allowed.</source>
        <translation>{0} ne peut pas être ouvert : son dossier a disparu ou n’est pas accessible.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} est illisible : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Choose another folder.</source>
        <translation>{0} est illisible : {1}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>{0} est inutilisable : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written to: {1}.</source>
        <translation>Impossible d’écrire dans {0} : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} ne peut pas être écrit : {1}.</translation>
    </message>
    <message>
        <source>{0} changed while it was read; try again later.</source>
        <translation>{0} a changé pendant la lecture ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} does not belong to the receipt.</source>
        <translation>{0} ne fait pas partie du reçu.</translation>
    </message>
    <message>
        <source>{0} does not hold a key of Hostapp.</source>
        <translation>{0} ne contient pas de clé de Hostapp.</translation>
    </message>
    <message>
        <source>{0} exists already: choose another name.</source>
        <translation>{0} existe déjà : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} has no proof.</source>
        <translation>{0} n’a pas de preuve.</translation>
    </message>
    <message>
        <source>{0} holds another key than the ledger&apos;s.</source>
        <translation>{0} contient une autre clé que celle du registre.</translation>
    </message>
    <message>
        <source>{0} holds no decisions.</source>
        <translation>{0} ne contient aucune décision.</translation>
    </message>
    <message>
        <source>{0} holds no key.</source>
        <translation>{0} ne contient aucune clé.</translation>
    </message>
    <message>
        <source>{0} holds the feed for {1}.</source>
        <translation>{0} contient la liste d’état pour {1}.</translation>
    </message>
    <message>
        <source>{0} holds the feed of another ledger.</source>
        <translation>{0} contient la liste d’état d’un autre registre.</translation>
    </message>
    <message>
        <source>{0} is a file. Name a folder that is new or empty.</source>
        <translation>{0} est un fichier. Nommez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>{0} is a file: move it away, a folder belongs there.</source>
        <translation>{0} est un fichier : déplacez-le, un dossier doit s’y trouver.</translation>
    </message>
    <message>
        <source>{0} is a report of who was there, and {1} is not in it.</source>
        <translation>{0} est un rapport de présence, et {1} n’y figure pas.</translation>
    </message>
    <message>
        <source>{0} is damaged: restore a backup of it.</source>
        <translation>{0} est endommagé : restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>{0} is damaged: start Hostapp again, and a scan rebuilds it.</source>
        <translation>{0} est endommagé : redémarrez Hostapp, et une recherche le reconstruira.</translation>
    </message>
    <message>
        <source>{0} is gone: put its folder back, or restore a backup.</source>
        <translation>{0} a disparu : remettez son dossier en place, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{0} is in the past: a grant must end today or later.</source>
        <translation>{0} est passé : une autorisation doit prendre fin aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>{0} is missing from the receipt.</source>
        <translation>{0} manque dans le reçu.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} manque.</translation>
    </message>
    <message>
        <source>{0} is no acknowledgement: give the file that `hostapp apply` wrote at the recipient&apos;s.</source>
        <translation>{0} n’est pas une confirmation : donnez le fichier que `hostapp apply` a écrit chez le destinataire.</translation>
    </message>
    <message>
        <source>{0} is no feed.</source>
        <translation>{0} n’est pas une liste d’état.</translation>
    </message>
    <message>
        <source>{0} is no file, as it was when it was released.</source>
        <translation>{0} n’est plus un fichier, comme lors de la livraison.</translation>
    </message>
    <message>
        <source>{0} is no release of Hostapp: it has no {1}.</source>
        <translation>{0} n’est pas une livraison de Hostapp : il y manque {1}.</translation>
    </message>
    <message>
        <source>{0} is not a CSV file: {1}.</source>
        <translation>{0} n’est pas un fichier CSV : {1}.</translation>
    </message>
    <message>
        <source>{0} is not a Hostapp database: restore a backup or move it away.</source>
        <translation>{0} n’est pas une base de données de Hostapp : restaurez une sauvegarde ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>{0} is not an empty folder: choose another one.</source>
        <translation>{0} n’est pas un dossier vide : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} is not empty. Name a folder that is new or empty.</source>
        <translation>{0} n’est pas vide. Nommez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>{0} is not scanned: see the list of folders.</source>
        <translation>{0} n’est pas parcouru : voir la liste des dossiers.</translation>
    </message>
    <message>
        <source>{0} is not text: save it as «CSV UTF-8».</source>
        <translation>{0} n’est pas du texte : enregistrez-le en « CSV UTF-8 ».</translation>
    </message>
    <message>
        <source>{0} is not the one that the host signed.</source>
        <translation>{0} n’est pas celui que l’hôte a signé.</translation>
    </message>
    <message>
        <source>{0} is not what Hostapp wrote.</source>
        <translation>{0} n’est pas ce que Hostapp a écrit.</translation>
    </message>
    <message>
        <source>{0} is not what was granted any more: it changed.</source>
        <translation>{0} n’est plus ce qui a été autorisé : il a changé.</translation>
    </message>
    <message>
        <source>{0} is not what was kept then: its bytes are different.</source>
        <translation>{0} n’est pas ce qui a été conservé alors : son contenu est différent.</translation>
    </message>
    <message>
        <source>{0} is not what was released: somebody changed it. Delete it, and run this again, or ask the host for the release anew.</source>
        <translation>{0} n’est pas ce qui a été livré : quelqu’un l’a modifié. Supprimez-le et relancez, ou redemandez la livraison à l’hôte.</translation>
    </message>
    <message>
        <source>{0} is not what was released: {1}</source>
        <translation>{0} n’est pas ce qui a été livré : {1}</translation>
    </message>
    <message>
        <source>{0} is not what was remembered of a feed: bring back a copy of it, or name another file to begin anew.</source>
        <translation>{0} n’est pas ce qui était mémorisé d’une liste d’état : remettez-en une copie, ou nommez un autre fichier pour recommencer.</translation>
    </message>
    <message>
        <source>{0} is nothing that Hostapp can verify: give the folder of a receipt, a release, a feed or a recall.</source>
        <translation>{0} n’est rien que Hostapp puisse vérifier : donnez le dossier d’un reçu, d’une livraison, d’une liste d’état ou d’un rappel.</translation>
    </message>
    <message>
        <source>{0} is shown without its newest changes, which are in {1}: allow writing to its folder, free some space there, and open it again.</source>
        <translation>{0} est affiché sans ses dernières modifications, qui sont dans {1} : autorisez l’écriture dans son dossier, libérez-y de la place et rouvrez-le.</translation>
    </message>
    <message>
        <source>{0} is too far away: name an earlier date.</source>
        <translation>{0} est trop lointain : donnez une date plus proche.</translation>
    </message>
    <message>
        <source>{0} is too large for a list of answers.</source>
        <translation>{0} est trop grand pour une liste de réponses.</translation>
    </message>
    <message>
        <source>{0} is too large to be kept as evidence: name a smaller extract.</source>
        <translation>{0} est trop grand pour être conservé comme preuve : nommez un extrait plus petit.</translation>
    </message>
    <message>
        <source>{0} needs a first line with the heads «name» (or «email») and «answer». A report of who was there says nothing of an answer: give it with --evidence.</source>
        <translation>{0} a besoin d’une première ligne avec les en-têtes « name » (ou « email ») et « answer ». Un rapport de présence ne dit rien d’une réponse : donnez-le avec --evidence.</translation>
    </message>
    <message>
        <source>{0} of the feed is not the key that signed it.</source>
        <translation>{0} de la liste d’état n’est pas la clé qui l’a signée.</translation>
    </message>
    <message>
        <source>{0} of the receipt cannot be read: {1}.</source>
        <translation>{0} du reçu ne peut pas être lu : {1}.</translation>
    </message>
    <message>
        <source>{0} of the receipt holds no key.</source>
        <translation>{0} du reçu ne contient pas de clé.</translation>
    </message>
    <message>
        <source>{0} other people</source>
        <translation>{0} autres personnes</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personnes</translation>
    </message>
    <message>
        <source>{0} proves entry {1}, not the one it is named for.</source>
        <translation>{0} prouve l’entrée {1}, pas celle que dit son nom.</translation>
    </message>
    <message>
        <source>{0} said no, and nobody can be cut out of a video.</source>
        <translation>{0} : un non, et personne ne peut être retiré d’une vidéo.</translation>
    </message>
    <message>
        <source>{0} said no, and their voice or words are in it: an export can cut them out.</source>
        <translation>{0} : un non, et sa voix ou ses paroles s’y trouvent : une exportation peut les retirer.</translation>
    </message>
    <message>
        <source>{0} said no, and this is their voice or words alone.</source>
        <translation>{0} : un non, et ce ne sont que sa voix ou ses paroles.</translation>
    </message>
    <message>
        <source>{0} was written by a newer Hostapp (format {1}, this one knows {2}): update Hostapp.</source>
        <translation>{0} vient d’un Hostapp plus récent (format {1}, celui-ci connaît {2}) : mettez Hostapp à jour.</translation>
    </message>
    <message>
        <source>{0} with «{1}»: `hostapp releases` lists them.</source>
        <translation>{0} avec « {1} » : `hostapp releases` les liste.</translation>
    </message>
    <message>
        <source>{0} withdrew, and nobody can be cut out of a video.</source>
        <translation>{0} : accord retiré, et personne ne peut être retiré d’une vidéo.</translation>
    </message>
    <message>
        <source>{0} withdrew, and their voice or words are in it: an export can cut them out.</source>
        <translation>{0} : accord retiré, et sa voix ou ses paroles s’y trouvent : une exportation peut les retirer.</translation>
    </message>
    <message>
        <source>{0} withdrew, and this is their voice or words alone.</source>
        <translation>{0} : accord retiré, et ce ne sont que sa voix ou ses paroles.</translation>
    </message>
    <message>
        <source>{0} {1} {2}</source>
        <translation>{0} {1} {2}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0} : {1}.</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0} ; {1}</translation>
    </message>
    <message>
        <source>{{{0}}} is no blank of this notice; it has {1}.</source>
        <translation>{{{0}}} n’est pas un champ de cet avis ; il a {1}.</translation>
    </message>
    <message>
        <source>«{0}» cannot be the id of a purpose: use up to {1} small letters a-z, digits and single hyphens, such as «sign-language».</source>
        <translation>« {0} » ne peut pas être l’identifiant d’une finalité : jusqu’à {1} minuscules a-z, chiffres et tirets isolés, comme « sign-language ».</translation>
    </message>
    <message>
        <source>«{0}» is more than one person: give an id ({1}).</source>
        <translation>« {0} » désigne plusieurs personnes : donnez un identifiant ({1}).</translation>
    </message>
    <message>
        <source>«{0}» is more than one person: say which by id ({1}).</source>
        <translation>« {0} » désigne plusieurs personnes : dites laquelle par son identifiant ({1}).</translation>
    </message>
    <message>
        <source>«{0}» is not a date: write it as year-month-day, such as 2027-12-31.</source>
        <translation>« {0} » n’est pas une date : écrivez-la sous la forme année-mois-jour, comme 2027-12-31.</translation>
    </message>
    <message>
        <source>«{0}» is not in the meeting «{1}»; in it: {2}.</source>
        <translation>« {0} » n’est pas dans la réunion « {1} » ; s’y trouvent : {2}.</translation>
    </message>
    <message>
        <source>“{0}” could be {1} meetings: say which of {2}.</source>
        <translation>« {0} » pourrait désigner {1} réunions : dites laquelle parmi {2}.</translation>
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
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is no plain text: save a copy to open it.</source>
        <translation>Ce n’est pas du texte brut : enregistrez une copie pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Paste what was written, or drop a file here</source>
        <translation>Collez ce qui a été écrit, ou déposez un fichier ici</translation>
    </message>
    <message>
        <source>Play from {0}</source>
        <translation>Lire à partir de {0}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>La copie est enregistrée.</translation>
    </message>
    <message>
        <source>The copy that was kept is gone from this disk. The answer still counts.</source>
        <translation>La copie conservée n’est plus sur ce disque. La réponse compte toujours.</translation>
    </message>
    <message numerus="yes">
        <source>What shows an answer was altered or is missing on this disk, in %Ln meeting(s). The answers still count: put the originals back, or ask again.</source>
        <translation>
            <numerusform>Ce qui prouve une réponse a été modifié ou manque sur ce disque, dans %Ln réunion. Les réponses comptent toujours : remettez les originaux ou redemandez.</numerusform>
            <numerusform>Ce qui prouve des réponses a été modifié ou manque sur ce disque, dans %Ln réunions. Les réponses comptent toujours : remettez les originaux ou redemandez.</numerusform>
        </translation>
    </message>
    <message>
        <source>What shows the answer of {0}</source>
        <translation>Ce qui prouve la réponse de {0}</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>Où enregistrer la copie</translation>
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
        <source>Back</source>
        <translation>Retour</translation>
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
        <source>Cut out, and how</source>
        <translation>Retirés, et comment</translation>
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
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What goes, and what stays</source>
        <translation>Ce qui part, et ce qui reste</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Finalité</translation>
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
        <source>Hostapp ended unexpectedly last time. Every decision that was confirmed is kept: go on where you were.</source>
        <translation>La dernière fois, Hostapp s’est arrêté de façon inattendue. Chaque décision confirmée est conservée : reprenez là où vous en étiez.</translation>
    </message>
    <message>
        <source>Hostapp made a mistake here. Every decision that was confirmed is kept: do it again, and start Hostapp anew if that does not help.</source>
        <translation>Hostapp a commis une erreur ici. Chaque décision confirmée est conservée : recommencez, et relancez Hostapp si cela ne suffit pas.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear this field</source>
        <translation>Vider ce champ</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Copy digest</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Files of this meeting</source>
        <translation>Fichiers de cette réunion</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
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
        <source>digest {0}</source>
        <translation>empreinte {0}</translation>
    </message>
    <message>
        <source>no digest yet</source>
        <translation>pas encore d’empreinte</translation>
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
        <source>None of the usual folders is on this computer. Add the one that holds yours, or drag it into this window.</source>
        <translation>Aucun des dossiers habituels n’est sur cet ordinateur. Ajoutez celui qui contient les vôtres, ou faites-le glisser dans cette fenêtre.</translation>
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
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
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
        <source>Nothing is decided yet. Before you decide: {0}</source>
        <translation>Rien n’est encore décidé. Avant de décider : {0}</translation>
    </message>
    <message>
        <source>Nothing may train until this is cleared up: restore a backup in Settings.</source>
        <translation>Rien ne peut servir à l’entraînement tant que ce n’est pas éclairci : restaurez une sauvegarde dans les réglages.</translation>
    </message>
    <message>
        <source>The ledger begins with the first decision.</source>
        <translation>Le registre commence avec la première décision.</translation>
    </message>
    <message>
        <source>Until the ledger verifies, nothing may train.</source>
        <translation>Tant que le registre n’est pas vérifié, rien ne peut servir à l’entraînement.</translation>
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
        <source>Other recipients</source>
        <translation>Autres destinataires</translation>
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
        <source>There is none of this data, only {0}: choose that.</source>
        <translation>Il n’y a aucune de ces données, seulement {0} : choisissez cela.</translation>
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
        <source>Decided as meeting «{0}», which has the same files.</source>
        <translation>Décidée comme réunion « {0} », qui a les mêmes fichiers.</translation>
    </message>
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
    <name>Key</name>
    <message>
        <source>A new key signs from now on: write down its recovery words.</source>
        <translation>Une nouvelle clé signe désormais : notez ses mots de récupération.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La récupérer</translation>
    </message>
    <message>
        <source>Bring the key back</source>
        <translation>Récupérer la clé</translation>
    </message>
    <message>
        <source>Give the new public key to those who check your feeds, and write down the new recovery words: the old words bring back the old key only.</source>
        <translation>Donnez la nouvelle clé publique à ceux qui vérifient vos listes d’état, et notez les nouveaux mots de récupération : les anciens ne ramènent que l’ancienne clé.</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>Je les ai notés</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de récupération</translation>
    </message>
    <message>
        <source>Sign with a new key?</source>
        <translation>Signer avec une nouvelle clé ?</translation>
    </message>
    <message>
        <source>The key as a QR code</source>
        <translation>La clé sous forme de code QR</translation>
    </message>
    <message>
        <source>The key is in this computer&apos;s keyring again.</source>
        <translation>La clé est de nouveau dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The old key signs the new one in, as an entry of the ledger. Receipts and releases that you gave out stay valid.</source>
        <translation>L’ancienne clé introduit la nouvelle par une entrée du registre. Les reçus et les livraisons que vous avez donnés restent valables.</translation>
    </message>
    <message>
        <source>Type the twenty-four recovery words in their order, or paste what the code says. The key is put into this computer&apos;s keyring.</source>
        <translation>Saisissez les vingt-quatre mots de récupération dans leur ordre, ou collez ce que dit le code. La clé est placée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Write these down in their order, or photograph the code, and lock it away. Whoever has them can sign as you. They are shown only while this sheet is open.</source>
        <translation>Notez ces mots dans leur ordre, ou photographiez le code, et mettez-les sous clé. Quiconque les a peut signer à votre place. Ils ne sont affichés que tant que cette fenêtre est ouverte.</translation>
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
        <source>Nobody has to be asked again.</source>
        <translation>Il n’y a personne à qui redemander.</translation>
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
        <source>Search meetings</source>
        <translation>Rechercher des réunions</translation>
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
        <translation>Organiser</translation>
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
        <translation>Réunir avec…</translation>
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
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Enregistrer cette liste…</translation>
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
        <translation>Détacher des fichiers…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Séparer à nouveau</translation>
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
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>An empty line begins a new paragraph.</source>
        <translation>Une ligne vide commence un nouveau paragraphe.</translation>
    </message>
    <message>
        <source>An empty line begins a new paragraph. {meeting}, {purposes}, {data}, {recipients} and {until} are filled in when somebody is asked.</source>
        <translation>Une ligne vide commence un nouveau paragraphe. {meeting}, {purposes}, {data}, {recipients} et {until} sont remplis quand on demande à quelqu’un.</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Enregistrer comme nouvelle version</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Version {0} is in force.</source>
        <translation>La version {0} est en vigueur.</translation>
    </message>
    <message>
        <source>Version {0}: {1}</source>
        <translation>Version {0} : {1}</translation>
    </message>
    <message>
        <source>What a participant reads when asked</source>
        <translation>Ce que lit une personne à qui l’on demande</translation>
    </message>
    <message>
        <source>What you read before you grant</source>
        <translation>Ce que vous lisez avant d’autoriser</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
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
        <translation>En service</translation>
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
        <translation>Non utilisables</translation>
    </message>
    <message>
        <source>May train</source>
        <translation>Utilisables</translation>
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
        <source>The ledger is not verified: until it is, nothing may train.</source>
        <translation>Le registre n’est pas vérifié : d’ici là, rien ne peut servir à l’entraînement.</translation>
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
        <translation>Ce qui peut servir à l’entraînement, au fil du temps</translation>
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
        <source>ending within 30 days</source>
        <translation>finissent sous 30 jours</translation>
    </message>
    <message numerus="yes">
        <source>item(s) called back, no answer</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>rappelé, sans réponse</numerusform>
            <numerusform>rappelés, sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>livraison</numerusform>
            <numerusform>livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for a decision</source>
        <translation>attendent une décision</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <comment>a name, and numbers</comment>
        <translation>{0} : {1}.</translation>
    </message>
    <message>
        <source>may train something</source>
        <translation>peuvent servir à l’entraînement</translation>
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
        <source>Show what was said…</source>
        <translation>Montrer ce qui a été dit…</translation>
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
        <source>is a track of somebody left out</source>
        <translation>est la piste d’une personne exclue</translation>
    </message>
    <message>
        <source>may show somebody left out</source>
        <translation>montre peut-être une personne exclue</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0} ; {1}</translation>
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
        <source>like a no</source>
        <translation>à un non</translation>
    </message>
    <message>
        <source>like a yes</source>
        <translation>à un oui</translation>
    </message>
    <message>
        <source>may be a video, which the grant leaves out</source>
        <translation>est peut-être une vidéo, que l’autorisation exclut</translation>
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
        <source>their part is cut from any export</source>
        <translation>leur part est retirée de toute exportation</translation>
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
        <source>Each person has a track of their own. Choose whose you hear:</source>
        <translation>Chaque personne a sa propre piste. Choisissez qui vous écoutez :</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everybody cannot be heard at once; you hear {0}.</source>
        <translation>On ne peut pas entendre tout le monde à la fois ; vous entendez {0}.</translation>
    </message>
    <message>
        <source>Everybody is being mixed; until then you hear {0}.</source>
        <translation>Le mixage de tout le monde est en cours ; d’ici là, vous entendez {0}.</translation>
    </message>
    <message>
        <source>Green and blue: may be used. Pale red, crossed out: cut out. Click to play from there; the arrow keys go on and back.</source>
        <translation>Vert et bleu : utilisable. Rouge pâle, barré : retiré. Cliquez pour lire à partir de là ; les flèches avancent et reculent.</translation>
    </message>
    <message>
        <source>Mixing everybody&apos;s tracks</source>
        <translation>Mixage de toutes les pistes</translation>
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
        <source>Whose track is heard</source>
        <translation>Piste écoutée</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep as a preset…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du modèle</translation>
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
    <name>Progress</name>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>encore %Ln heure environ</numerusform>
            <numerusform>encore %Ln heures environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>encore %Ln minute environ</numerusform>
            <numerusform>encore %Ln minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>encore %Ln seconde environ</numerusform>
            <numerusform>encore %Ln secondes environ</numerusform>
        </translation>
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
        <source>Counting and comparing: who spoke how long, which topics came up, how meetings change over time.</source>
        <translation>Compter et comparer : qui a parlé combien de temps, quels sujets sont venus, comment les réunions changent avec le temps.</translation>
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
        <source>Measuring how well a finished program does. Nothing is learned from the recording.</source>
        <translation>Mesurer la qualité d’un programme terminé. Rien n’est appris de l’enregistrement.</translation>
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
    <message>
        <source>Teaching a program to speak. It may come to sound like the people in the recording.</source>
        <translation>Apprendre à un programme à parler. Il peut finir par ressembler aux voix de l’enregistrement.</translation>
    </message>
    <message>
        <source>Teaching a program to tell people apart by their voices. A voice print can identify a person.</source>
        <translation>Apprendre à un programme à distinguer les personnes par leur voix. Une empreinte vocale peut identifier une personne.</translation>
    </message>
    <message>
        <source>Teaching a program to write down what people say.</source>
        <translation>Apprendre à un programme à écrire ce que disent les gens.</translation>
    </message>
    <message>
        <source>Teaching a program to write, from the words that were said or typed. It may repeat some of them.</source>
        <translation>Apprendre à un programme à écrire, à partir des mots dits ou tapés. Il peut en répéter certains.</translation>
    </message>
    <message>
        <source>Teaching the features of a meeting program: summaries, action items, removing noise, framing faces.</source>
        <translation>Améliorer les fonctions d’un logiciel de réunion : résumés, tâches, suppression du bruit, cadrage des visages.</translation>
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
        <source>A folder for the receipt</source>
        <translation>Un dossier pour le reçu</translation>
    </message>
    <message>
        <source>A receipt is a small folder with the signed decision and a page to read. Anyone can check it with Hostapp, without this computer and without the network.</source>
        <translation>Un reçu est un petit dossier contenant la décision signée et une page à lire. Chacun peut le vérifier avec Hostapp, sans cet ordinateur et sans réseau.</translation>
    </message>
    <message>
        <source>Each folder holds your decisions on this meeting and one person&apos;s own answers, with their proofs, and nothing about the others.</source>
        <translation>Chaque dossier contient vos décisions sur cette réunion et les réponses d’une personne, avec leurs preuves, et rien sur les autres.</translation>
    </message>
    <message>
        <source>For everybody, a folder each</source>
        <translation>Pour tout le monde, un dossier chacun</translation>
    </message>
    <message>
        <source>For the meeting as a whole</source>
        <translation>Pour la réunion dans son ensemble</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Pour {0}</translation>
    </message>
    <message>
        <source>It holds your decisions on this meeting and the answers of {0}, with their proofs, and nothing about anybody else.</source>
        <translation>Il contient vos décisions sur cette réunion et les réponses de {0}, avec leurs preuves, et rien sur personne d’autre.</translation>
    </message>
    <message>
        <source>It holds your decisions on this meeting with their proofs, and neither names nor answers of people.</source>
        <translation>Il contient vos décisions sur cette réunion avec leurs preuves, et ni noms ni réponses de personnes.</translation>
    </message>
    <message>
        <source>It was decided as meeting «{0}», which has the same files: the receipt is given there.</source>
        <translation>Elle a été décidée comme réunion « {0} », qui a les mêmes fichiers : le reçu se trouve là-bas.</translation>
    </message>
    <message>
        <source>No program opens folders here. It is {0}.</source>
        <translation>Aucun programme n’ouvre de dossiers ici. Le dossier est {0}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
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
    <message>
        <source>Whom the receipt is for</source>
        <translation>Pour qui est le reçu</translation>
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
    <message numerus="yes">
        <source>%Ln recall(s) not answered, the oldest since {0}: send the notice again, or take in the answer.</source>
        <translation>
            <numerusform>%Ln rappel sans réponse, le plus ancien depuis le {0} : renvoyez l’avis, ou intégrez la réponse.</numerusform>
            <numerusform>%Ln rappels sans réponse, le plus ancien depuis le {0} : renvoyez l’avis, ou intégrez la réponse.</numerusform>
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
        <source>No recall waits for an answer.</source>
        <translation>Aucun rappel n’attend de réponse.</translation>
    </message>
    <message>
        <source>Nothing was given away yet: export a dataset to begin.</source>
        <translation>Rien n’a encore été donné : exportez un jeu de données pour commencer.</translation>
    </message>
    <message>
        <source>Open the notice to send</source>
        <translation>Ouvrir l’avis à envoyer</translation>
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
        <source>Show recalls</source>
        <translation>Afficher les rappels</translation>
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
        <source>The folder with the signed recall, to remind the recipient</source>
        <translation>Le dossier du rappel signé, pour relancer le destinataire</translation>
    </message>
    <message>
        <source>The notice to send is in {0}.</source>
        <translation>L’avis à envoyer se trouve dans {0}.</translation>
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
    <message numerus="yes">
        <source>And %Ln other set(s) of terms.</source>
        <translation>
            <numerusform>Et %Ln autre ensemble de conditions.</numerusform>
            <numerusform>Et %Ln autres ensembles de conditions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln meeting(s)</source>
        <translation>
            <numerusform>Dans %Ln réunion</numerusform>
            <numerusform>Dans %Ln réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>No grant of what is selected has an end.</source>
        <translation>Aucune autorisation de la sélection n’a de fin.</translation>
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
    <name>Restore</name>
    <message numerus="yes">
        <source>%Ln later decision(s) that this backup lacks:</source>
        <translation>
            <numerusform>%Ln décision ultérieure absente de cette sauvegarde :</numerusform>
            <numerusform>%Ln décisions ultérieures absentes de cette sauvegarde :</numerusform>
        </translation>
    </message>
    <message>
        <source>Every meeting</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message numerus="yes">
        <source>Grants that wait until you grant them again: %Ln.</source>
        <translation>
            <numerusform>Autorisations en attente jusqu’à ce que vous les redonniez : %Ln.</numerusform>
            <numerusform>Autorisations en attente jusqu’à ce que vous les redonniez : %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you go on, a new ledger begins: every no is kept, and every grant waits until you grant it again. What it replaces is kept beside it.</source>
        <translation>Si vous continuez, un nouveau registre commence : chaque non est gardé, et chaque autorisation attend que vous la redonniez. Ce qui est remplacé est gardé à côté.</translation>
    </message>
    <message numerus="yes">
        <source>Later entries that this backup lacks and that can no longer be read: %Ln.</source>
        <translation>
            <numerusform>Entrées ultérieures absentes de cette sauvegarde et devenues illisibles : %Ln.</numerusform>
            <numerusform>Entrées ultérieures absentes de cette sauvegarde et devenues illisibles : %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>Restaurer cette sauvegarde ?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore all the same</source>
        <translation>Restaurer quand même</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %Ln entries.</source>
        <translation>
            <numerusform>Restauré : %Ln entrée.</numerusform>
            <numerusform>Restauré : %Ln entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody said no</source>
        <translation>Quelqu’un a dit non</translation>
    </message>
    <message>
        <source>Somebody said yes</source>
        <translation>Quelqu’un a dit oui</translation>
    </message>
    <message>
        <source>Somebody withdrew</source>
        <translation>Quelqu’un s’est retiré</translation>
    </message>
    <message>
        <source>The ledger as it was then takes the place of this one; what it replaces is kept beside it. Nobody who was forgotten comes back.</source>
        <translation>Le registre d’alors prend la place de celui-ci ; ce qui est remplacé est gardé à côté. Les personnes oubliées ne reviennent pas.</translation>
    </message>
    <message>
        <source>This backup lacks later entries about releases.</source>
        <translation>Il manque à cette sauvegarde des entrées ultérieures sur des livraisons.</translation>
    </message>
    <message>
        <source>This computer does not remember this ledger: confirm it at the foot.</source>
        <translation>Cet ordinateur ne se souvient pas de ce registre : confirmez-le en bas.</translation>
    </message>
    <message>
        <source>What the backup lacks</source>
        <translation>Ce qui manque à la sauvegarde</translation>
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
        <source>Note</source>
        <translation>Note</translation>
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
    <message numerus="yes">
        <source>%Ln of them would be decided.</source>
        <translation>
            <numerusform>%Ln d’entre elles serait décidée.</numerusform>
            <numerusform>%Ln d’entre elles seraient décidées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>Une nouvelle règle</translation>
    </message>
    <message>
        <source>Any tool</source>
        <translation>Tout outil</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Decide new recordings at once, without asking me</source>
        <translation>Décider aussitôt des nouveaux enregistrements, sans me demander</translation>
    </message>
    <message>
        <source>Fill in at least one of the lines above.</source>
        <translation>Remplissez au moins une des lignes ci-dessus.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Grant these terms</source>
        <translation>Autoriser à ces conditions</translation>
    </message>
    <message>
        <source>It lies in the folder</source>
        <translation>Elle se trouve dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>It speaks of %Ln meeting(s) now.</source>
        <translation>
            <numerusform>Elle concerne %Ln réunion actuellement.</numerusform>
            <numerusform>Elle concerne %Ln réunions actuellement.</numerusform>
        </translation>
    </message>
    <message>
        <source>It speaks of no meeting that is here now.</source>
        <translation>Elle ne concerne aucune réunion présente actuellement.</translation>
    </message>
    <message>
        <source>It was recorded by</source>
        <translation>Elle a été enregistrée par</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Meetings that it touches now</source>
        <translation>Réunions qu’elle touche actuellement</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New recordings are decided at once.</source>
        <translation>Une décision est prise aussitôt sur les nouveaux enregistrements.</translation>
    </message>
    <message>
        <source>New recordings wait for you.</source>
        <translation>Les nouveaux enregistrements attendent votre décision.</translation>
    </message>
    <message>
        <source>People of the domain</source>
        <translation>Personnes du domaine</translation>
    </message>
    <message>
        <source>Terms to grant</source>
        <translation>Conditions de l’autorisation</translation>
    </message>
    <message>
        <source>The narrowest usual terms</source>
        <translation>Les conditions habituelles les plus étroites</translation>
    </message>
    <message>
        <source>The series is</source>
        <translation>La série est</translation>
    </message>
    <message>
        <source>The terms that it has</source>
        <translation>Les conditions qu’elle a</translation>
    </message>
    <message>
        <source>The title has</source>
        <translation>Le titre contient</translation>
    </message>
    <message>
        <source>it lies in «{0}»</source>
        <translation>elle se trouve dans « {0} »</translation>
    </message>
    <message>
        <source>it was recorded by {0}</source>
        <translation>elle a été enregistrée par {0}</translation>
    </message>
    <message>
        <source>people of «{0}» are in it</source>
        <translation>des personnes de « {0} » y figurent</translation>
    </message>
    <message>
        <source>stays: {0}</source>
        <translation>reste : {0}</translation>
    </message>
    <message>
        <source>the series is «{0}»</source>
        <translation>la série est « {0} »</translation>
    </message>
    <message>
        <source>the title has «{0}»</source>
        <translation>le titre contient « {0} »</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>attend votre décision</translation>
    </message>
    <message>
        <source>would be allowed</source>
        <translation>serait autorisée</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>serait refusée</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>Same</name>
    <message>
        <source>Choose or type another spelling. From now on both names stand for one person, in all meetings. Two people of whom decisions speak already stay two.</source>
        <translation>Choisissez ou saisissez une autre graphie. Désormais les deux noms désignent une seule personne, dans toutes les réunions. Deux personnes déjà visées par des décisions restent deux.</translation>
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
        <translation>Quel autre nom désigne {0} ?</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Choose a filter or search for something first.</source>
        <translation>Choisissez d’abord un filtre ou cherchez quelque chose.</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>Renommer « {0} »</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Enregistrer cette liste</translation>
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
        <source>%Ln not seen this time.</source>
        <translation>
            <numerusform>%Ln absente cette fois.</numerusform>
            <numerusform>%Ln absentes cette fois.</numerusform>
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
        <source>A backup of the ledger</source>
        <translation>Une sauvegarde du registre</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
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
        <source>Bring the key back…</source>
        <translation>Récupérer la clé…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy of {0}</source>
        <translation>Copie du {0}</translation>
    </message>
    <message>
        <source>Decide what waits by these rules</source>
        <translation>Décider de ce qui attend selon ces règles</translation>
    </message>
    <message numerus="yes">
        <source>Decided by rule: %Ln meeting(s).</source>
        <translation>
            <numerusform>Décidé par règle : %Ln réunion.</numerusform>
            <numerusform>Décidé par règle : %Ln réunions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deciding by your rules…</source>
        <translation>Décision selon vos règles…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Every decision in one file, checked after writing. The newest copies also lie beside the ledger, one a day.</source>
        <translation>Toutes les décisions dans un fichier, vérifié après écriture. Les copies les plus récentes se trouvent aussi à côté du registre, une par jour.</translation>
    </message>
    <message>
        <source>Every grant begins with</source>
        <translation>Chaque autorisation commence par</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>Renommer « {0} »</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurer depuis un fichier…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Says how many new recordings wait for a decision while the window is not in front.</source>
        <translation>Dit combien de nouveaux enregistrements attendent une décision tant que la fenêtre n’est pas devant.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>What is decided on recordings by title, series, folder, tool or people. «Never» wins over «ask me», and that over «grant»; what a rule decided stays decided.</source>
        <translation>Ce qui est décidé des enregistrements selon le titre, la série, le dossier, l’outil ou les personnes. « Jamais » l’emporte sur « me demander », et cela sur « autoriser » ; ce qu’une règle a décidé le reste.</translation>
    </message>
    <message>
        <source>What the window and new notices are written in. It changes when Hostapp is started the next time.</source>
        <translation>La langue de la fenêtre et des nouveaux avis. Elle change au prochain démarrage de Hostapp.</translation>
    </message>
    <message>
        <source>default terms key G</source>
        <translation>conditions habituelles touche G</translation>
    </message>
    <message>
        <source>dry run automatic</source>
        <translation>essai automatique</translation>
    </message>
    <message>
        <source>restore copy</source>
        <translation>restaurer copie</translation>
    </message>
    <message>
        <source>rotate QR code words keyring</source>
        <translation>changer code QR mots trousseau</translation>
    </message>
    <message>
        <source>theme colours</source>
        <translation>thème couleurs clair sombre</translation>
    </message>
    <message>
        <source>tray notification</source>
        <translation>notification barre d’état</translation>
    </message>
    <message>
        <source>wording text version language</source>
        <translation>formulation texte version langue</translation>
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
        <source>Icon beside the clock</source>
        <translation>Icône à côté de l’horloge</translation>
    </message>
    <message>
        <source>It is made with your first decision.</source>
        <translation>Elle est créée avec votre première décision.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light or dark; usually as the system is.</source>
        <translation>Clair ou sombre ; d’ordinaire comme le système.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Not there at the moment.</source>
        <translation>Absent pour le moment.</translation>
    </message>
    <message>
        <source>Nothing that waits is decided by your rules.</source>
        <translation>Vos règles ne décident de rien de ce qui attend.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Rubriques des réglages</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Recovery words…</source>
        <translation>Mots de récupération…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
        <source>Start Hostapp again to see it in this language.</source>
        <translation>Redémarrez Hostapp pour l’afficher dans cette langue.</translation>
    </message>
    <message>
        <source>Terms that you grant on again and again. New ones are kept from the sheet that grants.</source>
        <translation>Conditions auxquelles vous autorisez régulièrement. Les nouvelles s’enregistrent au moment d’autoriser.</translation>
    </message>
    <message>
        <source>The exact words that were shown are part of every decision. New words are a new version, and those who agreed to older ones are listed under «Ask again».</source>
        <translation>Les mots exacts qui ont été montrés font partie de chaque décision. De nouveaux mots sont une nouvelle version, et ceux qui ont accepté les anciens figurent sous « À redemander ».</translation>
    </message>
    <message>
        <source>The narrowest usual terms</source>
        <translation>Les conditions habituelles les plus étroites</translation>
    </message>
    <message>
        <source>The public key that others check your receipts with. Whoever has the recovery words can sign as you: write them on paper and lock them away.</source>
        <translation>La clé publique avec laquelle d’autres vérifient vos reçus. Quiconque a les mots de récupération peut signer à votre place : écrivez-les sur papier et mettez-les sous clé.</translation>
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
        <source>Ask again</source>
        <translation>À redemander</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Decided under words that have changed since</source>
        <translation>Décidées selon un texte qui a changé depuis</translation>
    </message>
    <message>
        <source>Evidence altered</source>
        <translation>Preuve modifiée</translation>
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
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Training allowed</source>
        <translation>Entraînement autorisé</translation>
    </message>
    <message>
        <source>What shows an answer is no longer what was kept</source>
        <translation>La preuve d’une réponse n’est plus celle qui a été conservée</translation>
    </message>
    <message>
        <source>not known while the ledger is not verified</source>
        <translation>inconnu tant que le registre n’est pas vérifié</translation>
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
        <source>It is in no folder that is scanned.</source>
        <translation>Elle n’est dans aucun dossier parcouru.</translation>
    </message>
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
        <source>The recording tool has not converted this recording yet.</source>
        <translation>L’outil d’enregistrement n’a pas encore converti cet enregistrement.</translation>
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
        <source>Not verified</source>
        <translation>Non vérifié</translation>
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
        <source>Messages that not everybody in the meeting could read</source>
        <translation>Messages que tout le monde ne pouvait pas lire dans la réunion</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Show private messages</source>
        <translation>Afficher les messages privés</translation>
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
        <source>in a private message:</source>
        <translation>dans un message privé :</translation>
    </message>
    <message>
        <source>in the chat:</source>
        <translation>dans les messages :</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Rien n’attend de décision</translation>
    </message>
    <message>
        <source>One new recording waits for a decision</source>
        <translation>Un nouvel enregistrement attend une décision</translation>
    </message>
    <message>
        <source>One recording waits for a decision</source>
        <translation>Un enregistrement attend une décision</translation>
    </message>
    <message>
        <source>Open Hostapp</source>
        <translation>Ouvrir Hostapp</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>{0} new recordings wait for a decision</source>
        <translation>{0} nouveaux enregistrements attendent une décision</translation>
    </message>
    <message>
        <source>{0} recordings wait for a decision</source>
        <translation>{0} enregistrements attendent une décision</translation>
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
    <message>
        <source>Decided so far</source>
        <translation>Décidées jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>Ending soon: %Ln grant(s)</source>
        <translation>
            <numerusform>Bientôt à terme : %Ln autorisation</numerusform>
            <numerusform>Bientôt à terme : %Ln autorisations</numerusform>
        </translation>
    </message>
    <message>
        <source>G grant · Shift+G choose terms · R refuse · U undo · Space play</source>
        <translation>G autoriser · Maj+G choisir les conditions · R refuser · U annuler · Espace lire</translation>
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
<context>
    <name>Window</name>
    <message>
        <source>Drop it to look for recordings there.</source>
        <translation>Déposez-le pour y chercher des enregistrements.</translation>
    </message>
</context>
</TS>
