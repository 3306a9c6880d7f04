<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Hostapp</source>
        <translation>Acerca de Hostapp</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Nothing you recorded trains an AI unless somebody with the right to say so said yes, and anyone who holds the files can check it. Hostapp is free software under the Apache License 2.0. It sends nothing anywhere.</source>
        <translation>Nada de lo que grabó entrena una IA si alguien con derecho a decidirlo no ha dicho que sí, y cualquiera que tenga los archivos puede comprobarlo. Hostapp es software libre bajo la licencia Apache 2.0. No envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source> on {0}</source>
        <translation> el {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed</source>
        <translation>
            <numerusform>%Ln permitida</numerusform>
            <numerusform>%Ln permitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not allowed</source>
        <translation>
            <numerusform>%Ln no permitida</numerusform>
            <numerusform>%Ln no permitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln sin decidir</numerusform>
            <numerusform>%Ln sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A decision holds for all %Ln of them.</source>
        <translation>
            <numerusform>La decisión vale para ella.</numerusform>
            <numerusform>La decisión vale para las %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may train {0}.</source>
        <translation>Puede usarse para {0}.</translation>
    </message>
    <message>
        <source>No longer. The grant ended on {0}.</source>
        <translation>Ya no. La autorización terminó el {0}.</translation>
    </message>
    <message>
        <source>No longer. The grant has ended.</source>
        <translation>Ya no. La autorización ha terminado.</translation>
    </message>
    <message>
        <source>No. A participant withdrew{0}.</source>
        <translation>No. Un participante retiró su consentimiento{0}.</translation>
    </message>
    <message>
        <source>No. You decided so{0}.</source>
        <translation>No. Así lo decidió usted{0}.</translation>
    </message>
    <message>
        <source>No. You revoked the grant{0}.</source>
        <translation>No. Usted revocó la autorización{0}.</translation>
    </message>
    <message>
        <source>Not yet. Until you decide, nothing of it may be used.</source>
        <translation>Todavía no. Hasta que usted decida, no puede usarse nada de ella.</translation>
    </message>
    <message>
        <source>Partly. Some files are not as they were when you decided.</source>
        <translation>En parte. Algunos archivos no están como cuando usted decidió.</translation>
    </message>
    <message>
        <source>Partly. Some people are left out of any export.</source>
        <translation>En parte. Algunas personas quedan fuera de toda exportación.</translation>
    </message>
    <message>
        <source>Partly. {0} of {1} people may be used; the rest is left out of any export.</source>
        <translation>En parte. Puede usarse a {0} de {1} personas; el resto queda fuera de toda exportación.</translation>
    </message>
    <message>
        <source>Partly. {0}.</source>
        <translation>En parte. {0}.</translation>
    </message>
    <message>
        <source>Yes. {0}</source>
        <translation>Sí. {0}</translation>
    </message>
    <message>
        <source>{0} may train {1}, for {2}.</source>
        <translation>{0}: entrenamiento permitido para {1}, por {2}.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>For all meetings with this person, later ones too</source>
        <translation>Para todas las reuniones con esta persona, también las futuras</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Only for some purposes</source>
        <translation>Solo para algunas finalidades</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Takes an earlier yes back</source>
        <translation>Retira un sí anterior</translation>
    </message>
    <message>
        <source>What did {0} say?</source>
        <translation>¿Qué dijo {0}?</translation>
    </message>
    <message>
        <source>What shows it (optional)</source>
        <translation>Qué lo demuestra (opcional)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
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
        <translation type="unfinished">Archivos de esta reunión</translation>
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
        <translation>Todos los que aparecen dieron su acuerdo</translation>
    </message>
    <message>
        <source>I am alone in it</source>
        <translation>Solo estoy yo</translation>
    </message>
    <message>
        <source>Only people whose yes is recorded count as agreed; everybody else is a no.</source>
        <translation>Solo cuenta como acuerdo un sí registrado; para los demás vale el no.</translation>
    </message>
    <message>
        <source>Only those whose yes is recorded</source>
        <translation>Solo aquellos cuyo sí está registrado</translation>
    </message>
    <message>
        <source>You state, as the host, that everyone in the recording agreed to this.</source>
        <translation>Usted declara, como anfitrión, que todos los que aparecen en la grabación están de acuerdo.</translation>
    </message>
    <message>
        <source>You state, as the host, that you are alone in the recording.</source>
        <translation>Usted declara, como anfitrión, que está solo en la grabación.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Choose what it may be used for (Shift+G)</source>
        <translation>Elegir para qué puede usarse (Mayús+G)</translation>
    </message>
    <message>
        <source>End what was allowed (R)</source>
        <translation>Terminar lo que estaba permitido (R)</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Autorizar…</translation>
    </message>
    <message>
        <source>Make it undecided again (U)</source>
        <translation>Dejarla otra vez sin decidir (U)</translation>
    </message>
    <message numerus="yes">
        <source>May these %Ln meeting(s) train AI?</source>
        <translation>
            <numerusform>¿Puede esta reunión entrenar IA?</numerusform>
            <numerusform>¿Pueden estas %Ln reuniones entrenar IA?</numerusform>
        </translation>
    </message>
    <message>
        <source>May this meeting train AI?</source>
        <translation>¿Puede esta reunión entrenar IA?</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Say no (R)</source>
        <translation>Decir que no (R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Training consent</source>
        <translation>Permiso de entrenamiento</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message numerus="yes">
        <source>%Ln left as it was: {0}</source>
        <translation>
            <numerusform>%Ln queda como estaba: {0}</numerusform>
            <numerusform>%Ln quedan como estaban: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowed: %Ln meeting(s).</source>
        <translation>
            <numerusform>Permitido: %Ln reunión.</numerusform>
            <numerusform>Permitido: %Ln reuniones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not allowed: %Ln meeting(s).</source>
        <translation>
            <numerusform>No permitido: %Ln reunión.</numerusform>
            <numerusform>No permitido: %Ln reuniones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files that are granted…</source>
        <translation>Leyendo los archivos que se autorizan…</translation>
    </message>
    <message numerus="yes">
        <source>Revoked: %Ln meeting(s).</source>
        <translation>
            <numerusform>Revocado: %Ln reunión.</numerusform>
            <numerusform>Revocado: %Ln reuniones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was decided.</source>
        <translation>Detenido. No se decidió nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Undone, as a new entry: %Ln grant(s) revoked.</source>
        <translation>
            <numerusform>Deshecho, con una entrada nueva: %Ln autorización revocada.</numerusform>
            <numerusform>Deshecho, con una entrada nueva: %Ln autorizaciones revocadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, as a new entry: %Ln meeting(s) undecided.</source>
        <translation>
            <numerusform>Deshecho, con una entrada nueva: %Ln reunión sin decidir.</numerusform>
            <numerusform>Deshecho, con una entrada nueva: %Ln reuniones sin decidir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) selected</source>
        <translation>
            <numerusform>%Ln reunión seleccionada</numerusform>
            <numerusform>%Ln reuniones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Select a meeting to decide on it.</source>
        <translation>Seleccione una reunión para decidir sobre ella.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>{0} (recognised by guess)</source>
        <translation>{0} (por suposición)</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message numerus="yes">
        <source>%Ln item(s), for {0}. Call them back under «Recalls» afterwards.</source>
        <translation>
            <numerusform>%Ln elemento, para {0}. Retírelo después en «Retiradas».</numerusform>
            <numerusform>%Ln elementos, para {0}. Retírelos después en «Retiradas».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given away before, in %Ln release(s):</source>
        <translation>
            <numerusform>Ya entregado, en %Ln entrega:</numerusform>
            <numerusform>Ya entregado, en %Ln entregas:</numerusform>
        </translation>
    </message>
    <message>
        <source>You can revoke it at any time, and then nothing more is used. What a model has learned by then stays learned, and copies given away can only be called back.</source>
        <translation>Puede revocarlo en cualquier momento; entonces ya no se usa nada más. Lo que un modelo haya aprendido hasta entonces queda aprendido, y las copias entregadas solo pueden retirarse pidiéndolo.</translation>
    </message>
    <message>
        <source>as you are alone in it</source>
        <translation>ya que solo está usted</translation>
    </message>
    <message numerus="yes">
        <source>for everyone but %Ln person(s)</source>
        <translation>
            <numerusform>para todos menos %Ln persona</numerusform>
            <numerusform>para todos menos %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>for everyone but those who said no</source>
        <translation>para todos menos quienes dijeron que no</translation>
    </message>
    <message>
        <source>for everyone in it</source>
        <translation>para todos los que aparecen</translation>
    </message>
    <message>
        <source>for those only whose yes is recorded (nobody yet)</source>
        <translation>solo para aquellos cuyo sí está registrado (todavía nadie)</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>hasta el {0}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sin fecha de fin</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>{0} may be used for {1}, for {2}, {3}, {4}.</source>
        <translation>{0}: puede usarse para {1}, por {2}, {3}, {4}.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A file that shows the answer</source>
        <translation>Un archivo que demuestra la respuesta</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Paste what was written, or drop a file here</source>
        <translation>Pegue lo que se escribió o suelte aquí un archivo</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln item(s) are in {0}. The release is entry {1} of the ledger; what ends later can be called back under «Datasets».</source>
        <translation>
            <numerusform>%Ln elemento está en {0}. La entrega es la entrada {1} del registro; lo que termine después puede retirarse en «Conjuntos de datos».</numerusform>
            <numerusform>%Ln elementos están en {0}. La entrega es la entrada {1} del registro; lo que termine después puede retirarse en «Conjuntos de datos».</numerusform>
        </translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>An empty folder for the dataset</source>
        <translation>Una carpeta vacía para el conjunto de datos</translation>
    </message>
    <message>
        <source>Asking about every meeting…</source>
        <translation>Consultando cada reunión…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cut out of it: {0}.</source>
        <translation>Recortado: {0}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export a dataset</source>
        <translation>Exportar un conjunto de datos</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message numerus="yes">
        <source>Going: %Ln meeting(s)</source>
        <translation>
            <numerusform>Sale: %Ln reunión</numerusform>
            <numerusform>Salen: %Ln reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked in texts</source>
        <translation>Oculto en los textos</translation>
    </message>
    <message>
        <source>Nothing may go: see below why.</source>
        <translation>No puede salir nada: vea abajo por qué.</translation>
    </message>
    <message>
        <source>Nothing was released: nothing of it may go.</source>
        <translation>No se entregó nada: nada de ello puede salir.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected meeting(s)</source>
        <translation>
            <numerusform>Solo la reunión seleccionada</numerusform>
            <numerusform>Solo las %Ln reuniones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Our own team, or the name of a recipient</source>
        <translation>Nuestro propio equipo o el nombre de un destinatario</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What goes, and what stays</source>
        <translation>Qué sale y qué se queda</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Qué se queda, y por qué</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>Archivos enteros</translation>
    </message>
    <message>
        <source>Writing the dataset…</source>
        <translation>Escribiendo el conjunto de datos…</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Hostapp ended unexpectedly last time. Every decision that was confirmed is kept.</source>
        <translation>Hostapp se cerró de forma inesperada la última vez. Se conserva toda decisión confirmada.</translation>
    </message>
    <message>
        <source>Hostapp made a mistake here. Every decision that was confirmed is kept.</source>
        <translation>Hostapp cometió un error aquí. Se conserva toda decisión confirmada.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Changed or added since the decision, or a person in it said no.</source>
        <translation>Cambió o se añadió después de la decisión, o alguien que aparece dijo que no.</translation>
    </message>
    <message>
        <source>Files of this meeting</source>
        <translation>Archivos de esta reunión</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no puede usarse</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>no cubierto</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Every decision is signed and kept in a ledger on this computer. You can take it back at any time, and anyone you give a receipt can check it.</source>
        <translation>Cada decisión se firma y se guarda en un registro en este equipo. Puede retirarla en cualquier momento, y cualquiera a quien dé un recibo puede comprobarla.</translation>
    </message>
    <message>
        <source>Find my recordings</source>
        <translation>Buscar mis grabaciones</translation>
    </message>
    <message>
        <source>Hostapp lists the meetings you recorded and keeps, for each, whether it may be used to train AI. Until you decide, the answer is no.</source>
        <translation>Hostapp muestra las reuniones que grabó y guarda, para cada una, si puede usarse para entrenar IA. Hasta que usted decida, la respuesta es no.</translation>
    </message>
    <message>
        <source>None of the usual folders is on this computer. Add the one that holds yours.</source>
        <translation>Ninguna de las carpetas habituales está en este equipo. Añada la que contiene las suyas.</translation>
    </message>
    <message>
        <source>Where your recordings may be</source>
        <translation>Dónde pueden estar sus grabaciones</translation>
    </message>
    <message>
        <source>Which meetings may train AI?</source>
        <translation>¿Qué reuniones pueden entrenar IA?</translation>
    </message>
    <message>
        <source>Your recordings are only read. Nothing is moved, changed or sent anywhere.</source>
        <translation>Sus grabaciones solo se leen. Nada se mueve, cambia ni se envía a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Checking the ledger…</source>
        <translation>Comprobando el registro…</translation>
    </message>
    <message>
        <source>Every decision is as it was signed; none is missing.</source>
        <translation>Cada decisión está como se firmó; no falta ninguna.</translation>
    </message>
    <message>
        <source>Every decision is being checked against its signature.</source>
        <translation>Se está comparando cada decisión con su firma.</translation>
    </message>
    <message>
        <source>Ledger not known here</source>
        <translation>Registro desconocido aquí</translation>
    </message>
    <message>
        <source>Ledger not verified</source>
        <translation>Registro no verificado</translation>
    </message>
    <message numerus="yes">
        <source>Ledger verified · %Ln decision(s)</source>
        <translation>
            <numerusform>Registro verificado · %Ln decisión</numerusform>
            <numerusform>Registro verificado · %Ln decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger was changed</source>
        <translation>El registro fue alterado</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Todavía no hay decisiones</translation>
    </message>
    <message>
        <source>The ledger begins with the first decision.</source>
        <translation>El registro empieza con la primera decisión.</translation>
    </message>
    <message>
        <source>Until the ledger verifies, nothing may train.</source>
        <translation>Hasta que se verifique el registro, nada puede entrenar.</translation>
    </message>
    <message>
        <source>Until this is cleared up, nothing may train.</source>
        <translation>Hasta que se aclare, nada puede entrenar.</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation>¿Olvidar a {0}?</translation>
    </message>
    <message>
        <source>The name is erased from this store: from lists, the search, evidence, copies of the ledger and the ledger&apos;s own list of names. It cannot be brought back.</source>
        <translation>El nombre se borra de este almacén: de las listas, la búsqueda, las pruebas, las copias del registro y la lista de nombres del propio registro. No se puede recuperar.</translation>
    </message>
    <message>
        <source>What was decided stays, and the ledger still verifies: a number takes the name&apos;s place. Recordings on disk are not changed.</source>
        <translation>Lo decidido se mantiene y el registro sigue siendo válido: un número ocupa el lugar del nombre. Las grabaciones del disco no cambian.</translation>
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
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>Permitir el entrenamiento</translation>
    </message>
    <message>
        <source>Allow training: {0}</source>
        <translation>Permitir el entrenamiento: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose at least one kind of data.</source>
        <translation>Elija al menos una clase de datos.</translation>
    </message>
    <message>
        <source>Choose at least one purpose.</source>
        <translation>Elija al menos una finalidad.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Grant what is there anyway</source>
        <translation>Autorizar de todos modos lo que hay</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>It may be used for</source>
        <translation>Puede usarse para</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
    <message>
        <source>Other terms…</source>
        <translation>Otras condiciones…</translation>
    </message>
    <message>
        <source>Others, by name, separated by commas</source>
        <translation>Otros, por su nombre, separados por comas</translation>
    </message>
    <message>
        <source>Our own team</source>
        <translation>Nuestro propio equipo</translation>
    </message>
    <message>
        <source>Say who may use it.</source>
        <translation>Diga quién puede usarlo.</translation>
    </message>
    <message>
        <source>Some files are not ready: see above.</source>
        <translation>Algunos archivos no están listos: vea arriba.</translation>
    </message>
    <message>
        <source>Terms and notice</source>
        <translation>Condiciones y aviso</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>Hasta el final del</translation>
    </message>
    <message numerus="yes">
        <source>What may these %Ln meeting(s) be used for?</source>
        <translation>
            <numerusform>¿Para qué puede usarse esta reunión?</numerusform>
            <numerusform>¿Para qué pueden usarse estas %Ln reuniones?</numerusform>
        </translation>
    </message>
    <message>
        <source>What may «{0}» be used for?</source>
        <translation>¿Para qué puede usarse «{0}»?</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Qué datos</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Quién puede usarlo</translation>
    </message>
    <message>
        <source>Whose yes this rests on</source>
        <translation>En el sí de quién se basa</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Files or people were added to the decision</source>
        <translation>Se añadieron archivos o personas a la decisión</translation>
    </message>
    <message>
        <source>History of this meeting</source>
        <translation>Historial de esta reunión</translation>
    </message>
    <message>
        <source>Nobody has decided on it yet.</source>
        <translation>Nadie ha decidido todavía sobre ella.</translation>
    </message>
    <message>
        <source>Only for: {0}.</source>
        <translation>Solo para: {0}.</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>Usted lo permitió</translation>
    </message>
    <message>
        <source>You refused</source>
        <translation>Usted lo rechazó</translation>
    </message>
    <message>
        <source>You revoked the grant</source>
        <translation>Usted revocó la autorización</translation>
    </message>
    <message>
        <source>You undid the refusal</source>
        <translation>Usted deshizo el rechazo</translation>
    </message>
    <message>
        <source>{0} said no</source>
        <translation>{0} dijo que no</translation>
    </message>
    <message>
        <source>{0} said yes</source>
        <translation>{0} dijo que sí</translation>
    </message>
    <message>
        <source>{0} withdrew</source>
        <translation>{0} retiró su consentimiento</translation>
    </message>
    <message>
        <source>{0} · entry {1}</source>
        <translation>{0} · entrada {1}</translation>
    </message>
    <message>
        <source>{0} · verified</source>
        <translation>{0} · verificado</translation>
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
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>Sin convertir todavía</translation>
    </message>
    <message>
        <source>Participant audio</source>
        <translation>Audio por participante</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Export dataset…</source>
        <translation>Exportar conjunto de datos…</translation>
    </message>
    <message>
        <source>Give away what is allowed (Ctrl+E)</source>
        <translation>Entregar lo que está permitido (Ctrl+E)</translation>
    </message>
    <message>
        <source>Look for new and changed recordings (F5)</source>
        <translation>Buscar grabaciones nuevas y cambiadas (F5)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>No meeting has «{0}» in its title or among its people.</source>
        <translation>Ninguna reunión tiene «{0}» en el título ni entre sus personas.</translation>
    </message>
    <message>
        <source>No recordings yet. Scan a folder that holds some.</source>
        <translation>Todavía no hay grabaciones. Examine una carpeta que las contenga.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nada espera una decisión.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search titles, people and transcripts</source>
        <translation>Buscar en títulos, personas y transcripciones</translation>
    </message>
    <message>
        <source>There is no such meeting.</source>
        <translation>No existe esa reunión.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>About Hostapp</source>
        <translation>Acerca de Hostapp</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Export a dataset…</source>
        <translation>Exportar un conjunto de datos…</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Grant with other terms…</source>
        <translation>Autorizar con otras condiciones…</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Refuse or revoke</source>
        <translation>Rechazar o revocar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan for recordings</source>
        <translation>Buscar grabaciones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
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
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Any purpose</source>
        <translation>Cualquier finalidad</translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>Por finalidad</translation>
    </message>
    <message>
        <source>By tool</source>
        <translation>Por herramienta</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Grants that end within twelve months. Renew them, or nothing of them may train.</source>
        <translation>Autorizaciones que terminan en doce meses. Renuévelas o nada de ellas podrá entrenar.</translation>
    </message>
    <message>
        <source>How the meetings of each recording tool stand.</source>
        <translation>Cómo están las reuniones de cada herramienta de grabación.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Items that left this computer, and what became of them.</source>
        <translation>Elementos que salieron de este equipo y qué fue de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>Later: %Ln more meeting(s).</source>
        <translation>
            <numerusform>Más adelante: %Ln reunión más.</numerusform>
            <numerusform>Más adelante: %Ln reuniones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>No puede</translation>
    </message>
    <message>
        <source>May train</source>
        <translation>Puede entrenar</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Meetings that may be used now. One can count for several purposes.</source>
        <translation>Reuniones que pueden usarse ahora. Una puede contar para varias finalidades.</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each day.</source>
        <translation>Reuniones con una autorización vigente al final de cada día.</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each month.</source>
        <translation>Reuniones con una autorización vigente al final de cada mes.</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each quarter.</source>
        <translation>Reuniones con una autorización vigente al final de cada trimestre.</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each week.</source>
        <translation>Reuniones con una autorización vigente al final de cada semana.</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each year.</source>
        <translation>Reuniones con una autorización vigente al final de cada año.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln meeting(s), {0} may train something; {1} wait for your decision.</source>
        <translation>
            <numerusform>De %Ln reunión, {0} puede entrenar algo; {1} espera su decisión.</numerusform>
            <numerusform>De %Ln reuniones, {0} pueden entrenar algo; {1} esperan su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Q{0} {1}</source>
        <translation>T{0} de {1}</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Releases and recalls</source>
        <translation>Entregas y retiradas</translation>
    </message>
    <message>
        <source>There are no meetings yet: add a folder with recordings.</source>
        <translation>Todavía no hay reuniones: añada una carpeta con grabaciones.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Lo que termina</translation>
    </message>
    <message>
        <source>What may train, over time</source>
        <translation>Lo que puede entrenar, a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>end within 30 days</source>
        <translation>terminan en 30 días</translation>
    </message>
    <message>
        <source>items called back, no answer</source>
        <translation>elementos retirados, sin respuesta</translation>
    </message>
    <message>
        <source>may train something</source>
        <translation>pueden entrenar algo</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>entregas</translation>
    </message>
    <message>
        <source>wait for a decision</source>
        <translation>esperan una decisión</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln file(s) {0}</source>
        <translation>
            <numerusform>%Ln archivo {0}</numerusform>
            <numerusform>%Ln archivos {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply with a code…</source>
        <translation>Una respuesta con código…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Respuesta…</translation>
    </message>
    <message>
        <source>Ask everybody…</source>
        <translation>Preguntar a todos…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Preguntar…</translation>
    </message>
    <message>
        <source>Both names stand for one person now.</source>
        <translation>Los dos nombres son ahora una sola persona.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Forgotten; «{0}» takes the name&apos;s place.</source>
        <translation>Olvidado; «{0}» ocupa el lugar del nombre.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Left out of any export</source>
        <translation>Queda fuera de toda exportación</translation>
    </message>
    <message>
        <source>Make a request to send to this person</source>
        <translation>Preparar una solicitud para enviar a esta persona</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Nobody is named in this recording&apos;s files.</source>
        <translation>Los archivos de esta grabación no nombran a nadie.</translation>
    </message>
    <message>
        <source>Passages that sound like an answer</source>
        <translation>Pasajes que suenan a respuesta</translation>
    </message>
    <message>
        <source>People in this meeting</source>
        <translation>Personas en esta reunión</translation>
    </message>
    <message>
        <source>Recognised by guess</source>
        <translation>Reconocido por suposición</translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation>Registrar una respuesta…</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %Ln meeting(s).</source>
        <translation>
            <numerusform>Registrado para %Ln reunión.</numerusform>
            <numerusform>Registrado para %Ln reuniones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>La misma persona que…</translation>
    </message>
    <message>
        <source>Sounds like an answer</source>
        <translation>Suena a respuesta</translation>
    </message>
    <message>
        <source>The name still stands in: {0}.</source>
        <translation>El nombre sigue en: {0}.</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Lo que queda fuera</translation>
    </message>
    <message>
        <source>Write down what this person said (Enter)</source>
        <translation>Anotar lo que dijo esta persona (Intro)</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>preguntado, sin respuesta todavía</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>by reply</source>
        <translation>por respuesta</translation>
    </message>
    <message>
        <source>came after the decision</source>
        <translation>llegó después de la decisión</translation>
    </message>
    <message>
        <source>changed since the decision</source>
        <translation>cambió después de la decisión</translation>
    </message>
    <message>
        <source>cut from anything exported</source>
        <translation>se recorta de toda exportación</translation>
    </message>
    <message>
        <source>does not say who the host is</source>
        <translation>no dice quién es el anfitrión</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>de una lista</translation>
    </message>
    <message>
        <source>has no recorded yes</source>
        <translation>no tiene un sí registrado</translation>
    </message>
    <message>
        <source>in chat</source>
        <translation>en el chat</translation>
    </message>
    <message>
        <source>is a track of somebody who is out</source>
        <translation>es la pista de alguien que queda fuera</translation>
    </message>
    <message>
        <source>like a no</source>
        <translation>a un no</translation>
    </message>
    <message>
        <source>like a yes</source>
        <translation>a un sí</translation>
    </message>
    <message>
        <source>may show somebody who is out</source>
        <translation>puede mostrar a alguien que queda fuera</translation>
    </message>
    <message>
        <source>names nobody whose yes could be recorded</source>
        <translation>no nombra a nadie cuyo sí pudiera registrarse</translation>
    </message>
    <message>
        <source>no answer recorded</source>
        <translation>ninguna respuesta registrada</translation>
    </message>
    <message>
        <source>not allowed in another meeting</source>
        <translation>no permitido en otra reunión</translation>
    </message>
    <message>
        <source>not read since it changed</source>
        <translation>no leído desde que cambió</translation>
    </message>
    <message>
        <source>rests on a list that was erased</source>
        <translation>se basa en una lista que se borró</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>dijo que no</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>dijo que sí</translation>
    </message>
    <message>
        <source>shows that the host was not alone</source>
        <translation>muestra que el anfitrión no estaba solo</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>con un archivo</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>retiró su consentimiento</translation>
    </message>
    <message>
        <source>{0}  (host)</source>
        <translation>{0}  (anfitrión)</translation>
    </message>
    <message>
        <source>{0} in transcript</source>
        <translation>{0} en la transcripción</translation>
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
        <translation>Verde y azul: puede usarse. Rojo pálido: recortado. Haga clic para reproducir desde ahí.</translation>
    </message>
    <message>
        <source>Open in the system&apos;s player</source>
        <translation>Abrir en el reproductor del sistema</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Reproducir o pausar (Espacio)</translation>
    </message>
    <message>
        <source>Qt&apos;s part that plays audio and video is missing on this computer.</source>
        <translation>Falta en este equipo la parte de Qt que reproduce audio y vídeo.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>This file cannot be played here: {0}.</source>
        <translation>Este archivo no puede reproducirse aquí: {0}.</translation>
    </message>
    <message>
        <source>This file does not begin to play here.</source>
        <translation>Este archivo no empieza a reproducirse aquí.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>A name for these terms</source>
        <translation>Un nombre para estas condiciones</translation>
    </message>
    <message>
        <source>Begin every grant with it</source>
        <translation>Empezar con ella cada autorización</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep as a preset…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Terms of your own</source>
        <translation>Condiciones propias</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0} (habitual)</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Ask the host for a new one.</source>
        <translation>Pida una nueva copia al anfitrión.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Entries in the host&apos;s log: {0}</source>
        <translation>Entradas en el registro del anfitrión: {0}</translation>
    </message>
    <message>
        <source>Entry {0}: {1}</source>
        <translation>Entrada {0}: {1}</translation>
    </message>
    <message>
        <source>It does not agree with its own signature: do not rely on it, and ask the host for a new one.</source>
        <translation>No concuerda con su propia firma: no se fíe y pida una nueva copia al anfitrión.</translation>
    </message>
    <message>
        <source>It is signed by the key that was expected.</source>
        <translation>Firmado con la clave esperada.</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>Clave: {0}</translation>
    </message>
    <message>
        <source>Nothing in it was changed since it was signed with the key below. Ask the host by another way, such as the telephone, whether that key is theirs.</source>
        <translation>Nada ha cambiado desde que se firmó con la clave de abajo. Pregunte al anfitrión por otra vía, por ejemplo por teléfono, si esa clave es suya.</translation>
    </message>
    <message>
        <source>The feed</source>
        <translation>La lista de estado</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>The recall</source>
        <translation>La retirada</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>El recibo</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>La entrega</translation>
    </message>
    <message>
        <source>This cannot be checked.</source>
        <translation>No se puede comprobar.</translation>
    </message>
    <message>
        <source>{0} – Hostapp</source>
        <translation>{0} – Hostapp</translation>
    </message>
    <message>
        <source>✓ {0} is genuine.</source>
        <translation>✓ {0}: auténtico.</translation>
    </message>
    <message>
        <source>✓ {0} is intact.</source>
        <translation>✓ {0}: sin cambios.</translation>
    </message>
    <message>
        <source>✗ {0} cannot be read.</source>
        <translation>✗ {0}: no se puede leer.</translation>
    </message>
    <message>
        <source>✗ {0} was changed.</source>
        <translation>✗ {0}: contenido alterado.</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Analytics</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Modelos de lenguaje</translation>
    </message>
    <message>
        <source>Meeting features</source>
        <translation>Funciones de reunión</translation>
    </message>
    <message>
        <source>Speaker recognition</source>
        <translation>Reconocimiento de hablantes</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Reconocimiento de voz</translation>
    </message>
    <message>
        <source>Speech synthesis</source>
        <translation>Síntesis de voz</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>A signed notice names what has to be deleted. You send it to the recipient, who answers with a signed acknowledgement.</source>
        <translation>Un aviso firmado nombra lo que hay que borrar. Usted lo envía al destinatario, que responde con un acuse firmado.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Call back everything?</source>
        <translation>¿Retirar todo?</translation>
    </message>
    <message>
        <source>Call back what has ended?</source>
        <translation>¿Retirar lo que ha terminado?</translation>
    </message>
    <message>
        <source>What cannot be undone: models that are trained already, copies passed on, backups, and what caches of training tools still hold.</source>
        <translation>Lo que no puede deshacerse: modelos ya entrenados, copias transmitidas, copias de seguridad y lo que aún guarden las cachés de las herramientas de entrenamiento.</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>A receipt is a small folder with the signed decision. Anyone can check it with «hostapp verify», without this computer and without the network.</source>
        <translation>Un recibo es una carpeta pequeña con la decisión firmada. Cualquiera puede comprobarlo con «hostapp verify», sin este equipo y sin red.</translation>
    </message>
    <message>
        <source>An empty folder for the receipt</source>
        <translation>Una carpeta vacía para el recibo</translation>
    </message>
    <message>
        <source>Save a receipt…</source>
        <translation>Guardar un recibo…</translation>
    </message>
    <message>
        <source>The receipt is in {0}.</source>
        <translation>El recibo está en {0}.</translation>
    </message>
    <message>
        <source>There is no decision yet to give a receipt of.</source>
        <translation>Todavía no hay ninguna decisión de la que dar recibo.</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Our own team</source>
        <translation>Nuestro propio equipo</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back, no answer since {0}</source>
        <translation>
            <numerusform>%Ln elemento retirado, sin respuesta desde el {0}</numerusform>
            <numerusform>%Ln elementos retirados, sin respuesta desde el {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back: send the notice in {0}.</source>
        <translation>
            <numerusform>%Ln elemento retirado: envíe el aviso que está en {0}.</numerusform>
            <numerusform>%Ln elementos retirados: envíe el aviso que está en {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back everything…</source>
        <translation>Retirar todo…</translation>
    </message>
    <message>
        <source>Call back what has ended</source>
        <translation>Retirar lo que ha terminado</translation>
    </message>
    <message>
        <source>Called back, and not yet acknowledged. A model that was trained keeps what it learned; copies are deleted by those who have them.</source>
        <translation>Retirado y aún sin acuse. Un modelo entrenado conserva lo que aprendió; las copias las borra quien las tiene.</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Take in an acknowledgement…</source>
        <translation>Incorporar un acuse…</translation>
    </message>
    <message numerus="yes">
        <source>Taken in; %Ln item(s) are still out.</source>
        <translation>
            <numerusform>Incorporado; falta aún %Ln elemento.</numerusform>
            <numerusform>Incorporado; faltan aún %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The acknowledgement that came back</source>
        <translation>El acuse que llegó</translation>
    </message>
    <message>
        <source>What left this computer, for whom and for what. What was revoked since can be called back: the recipient gets a signed notice and answers with one.</source>
        <translation>Lo que salió de este equipo, para quién y para qué. Lo revocado desde entonces puede retirarse: el destinatario recibe un aviso firmado y responde con otro.</translation>
    </message>
    <message>
        <source>list erased</source>
        <translation>lista borrada</translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>On the same terms as before, until the end of</source>
        <translation>Con las mismas condiciones que antes, hasta el final del</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Renew: {0}</source>
        <translation>Renovar: {0}</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renovando…</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>A reply to a request</source>
        <translation>Una respuesta a una solicitud</translation>
    </message>
    <message>
        <source>It says no</source>
        <translation>Dice que no</translation>
    </message>
    <message>
        <source>It says yes</source>
        <translation>Dice que sí</translation>
    </message>
    <message>
        <source>It takes a yes back</source>
        <translation>Retira un sí</translation>
    </message>
    <message>
        <source>Paste or drop the reply. The code in it says whose it is and which meeting it is about; the reply is kept as evidence.</source>
        <translation>Pegue o suelte aquí la respuesta. El código que contiene dice de quién es y de qué reunión trata; la respuesta se guarda como prueba.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>A folder for the texts</source>
        <translation>Una carpeta para los textos</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Pedir consentimiento</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <source>Send each person their own text, as a mail or in a chat. The code in it is theirs alone: with it they can answer, and take a yes back later.</source>
        <translation>Envíe a cada persona su propio texto, por correo o por chat. El código es solo suyo: con él puede responder y, más tarde, retirar un sí.</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation>Texto de la solicitud</translation>
    </message>
    <message>
        <source>They cannot be saved: {0}.</source>
        <translation>No se pueden guardar: {0}.</translation>
    </message>
</context>
<context>
    <name>Revoke</name>
    <message>
        <source>From now on nothing of it may be used for these purposes. What else was granted stays, and so does every earlier entry in the ledger.</source>
        <translation>Desde ahora no puede usarse nada de ella para estas finalidades. Lo demás que se autorizó se mantiene, y también cada entrada anterior del registro.</translation>
    </message>
    <message>
        <source>From now on nothing of it may be used. The earlier grant stays in the ledger, and so does this revocation; only a new grant allows it again.</source>
        <translation>Desde ahora no puede usarse nada de ella. La autorización anterior queda en el registro, y también esta revocación; solo una nueva autorización vuelve a permitirlo.</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
    <message>
        <source>Nothing of it may be used, until you decide otherwise.</source>
        <translation>No puede usarse nada de ella hasta que usted decida otra cosa.</translation>
    </message>
    <message>
        <source>Only for some purposes</source>
        <translation>Solo para algunas finalidades</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Refuse: {0}</source>
        <translation>Rechazar: {0}</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke: {0}</source>
        <translation>Revocar: {0}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>in folder</source>
        <translation>en la carpeta</translation>
    </message>
    <message>
        <source>people of</source>
        <translation>personas de</translation>
    </message>
    <message>
        <source>recorded by</source>
        <translation>grabadas con</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>title has</source>
        <translation>el título contiene</translation>
    </message>
</context>
<context>
    <name>Same</name>
    <message>
        <source>Choose or type another spelling. From now on both names stand for one person, in all meetings. Two people of whom decisions speak already stay two.</source>
        <translation>Elija o escriba otra forma del nombre. Desde ahora los dos nombres son una sola persona en todas las reuniones. Dos personas de las que ya hablan decisiones siguen siendo dos.</translation>
    </message>
    <message>
        <source>The other name</source>
        <translation>El otro nombre</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>Son la misma persona</translation>
    </message>
    <message>
        <source>Who else is {0}?</source>
        <translation>¿Quién más es {0}?</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln cambiada.</numerusform>
            <numerusform>%Ln cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) found · {0}</source>
        <translation>
            <numerusform>%Ln reunión encontrada · {0}</numerusform>
            <numerusform>%Ln reuniones encontradas · {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved.</source>
        <translation>
            <numerusform>%Ln movida.</numerusform>
            <numerusform>%Ln movidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new meeting(s).</source>
        <translation>
            <numerusform>%Ln reunión nueva.</numerusform>
            <numerusform>%Ln reuniones nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not seen any more.</source>
        <translation>
            <numerusform>%Ln ya no se ve.</numerusform>
            <numerusform>%Ln ya no se ven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left out:</source>
        <translation>
            <numerusform>%Ln lugar omitido:</numerusform>
            <numerusform>%Ln lugares omitidos:</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder that holds recordings</source>
        <translation>Una carpeta que contiene grabaciones</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>Buscando grabaciones…</translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <translation>No se encontró nada nuevo.</translation>
    </message>
    <message>
        <source>Reading lengths and words: {0} of {1}</source>
        <translation>Leyendo duraciones y palabras: {0} de {1}</translation>
    </message>
    <message>
        <source>Reading what is new…</source>
        <translation>Leyendo lo nuevo…</translation>
    </message>
    <message>
        <source>Stopped; what was found stays.</source>
        <translation>Detenido; lo encontrado se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>Your rules decided on %Ln new meeting(s).</source>
        <translation>
            <numerusform>Sus reglas decidieron sobre %Ln reunión nueva.</numerusform>
            <numerusform>Sus reglas decidieron sobre %Ln reuniones nuevas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>In what was said: {0}</source>
        <translation>En lo que se dijo: {0}</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Pasajes encontrados</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln passage(s)</source>
        <translation>
            <numerusform>el pasaje más reciente</numerusform>
            <numerusform>los %Ln pasajes más recientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>The list has changed meanwhile: select them again.</source>
        <translation>La lista cambió entretanto: vuelva a seleccionar.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Hostapp closes as soon as your decision is written.</source>
        <translation>Hostapp se cerrará en cuanto se haya escrito su decisión.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>El reloj está bien</translation>
    </message>
    <message>
        <source>The clock is taken as right: decide again.</source>
        <translation>El reloj se da por bueno: decida otra vez.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Guardar la copia en</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Every decision in one file, checked after writing. The newest copies also lie beside the ledger.</source>
        <translation>Todas las decisiones en un archivo, comprobado tras escribirlo. Las copias más recientes están también junto al registro.</translation>
    </message>
    <message>
        <source>Everything you decided is in {0}, checked.</source>
        <translation>Todo lo que decidió está en {0}, comprobado.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Light or dark; usually as the system is.</source>
        <translation>Claro u oscuro; normalmente como el sistema.</translation>
    </message>
    <message>
        <source>Made with your first decision.</source>
        <translation>Se crea con su primera decisión.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show recovery words</source>
        <translation>Mostrar las palabras de recuperación</translation>
    </message>
    <message>
        <source>Signing key and recovery</source>
        <translation>Clave de firma y recuperación</translation>
    </message>
    <message>
        <source>Standing rules</source>
        <translation>Reglas permanentes</translation>
    </message>
    <message>
        <source>The public key that others check your receipts with. Whoever has the recovery words can sign as you: write them on paper and lock them away.</source>
        <translation>La clave pública con la que otros comprueban sus recibos. Quien tenga las palabras de recuperación puede firmar como usted: escríbalas en papel y guárdelas bajo llave.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>What is decided on new recordings without asking you. What a rule decided stays decided.</source>
        <translation>Lo que se decide sobre grabaciones nuevas sin preguntarle. Lo que decidió una regla queda decidido.</translation>
    </message>
    <message>
        <source>Where Hostapp looks for recordings. Removing one deletes nothing and undoes no decision.</source>
        <translation>Dónde busca Hostapp grabaciones. Quitar una no borra nada ni deshace ninguna decisión.</translation>
    </message>
    <message>
        <source>Who of the people in your recordings you are. A grant for a recording of you alone needs it.</source>
        <translation>Quién de las personas de sus grabaciones es usted. Lo necesita una autorización para una grabación en la que solo está usted.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>not there at the moment</source>
        <translation>no está ahora</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>All meetings</source>
        <translation>Todas las reuniones</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Terminan pronto</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitidas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Training allowed</source>
        <translation>Entrenamiento permitido</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>It was not found in the last scan.</source>
        <translation>No se encontró en la última búsqueda.</translation>
    </message>
    <message>
        <source>Some files are only in the cloud: download them first.</source>
        <translation>Algunos archivos están solo en la nube: descárguelos primero.</translation>
    </message>
    <message>
        <source>Some files cannot be read.</source>
        <translation>Algunos archivos no se pueden leer.</translation>
    </message>
    <message>
        <source>Some files of this meeting are missing.</source>
        <translation>Faltan algunos archivos de esta reunión.</translation>
    </message>
    <message>
        <source>The date can be read in two ways.</source>
        <translation>La fecha puede leerse de dos maneras.</translation>
    </message>
    <message>
        <source>The drive or folder is away at the moment.</source>
        <translation>La unidad o la carpeta no está disponible ahora.</translation>
    </message>
    <message>
        <source>The recording tool could not convert this recording.</source>
        <translation>La herramienta de grabación no pudo convertir esta grabación.</translation>
    </message>
    <message>
        <source>The transcript holds no words yet.</source>
        <translation>La transcripción todavía no tiene palabras.</translation>
    </message>
    <message>
        <source>There is no audio or video, only text.</source>
        <translation>No hay audio ni vídeo, solo texto.</translation>
    </message>
    <message>
        <source>This recording is still being written.</source>
        <translation>Esta grabación todavía se está escribiendo.</translation>
    </message>
    <message>
        <source>Zoom has not converted this recording yet.</source>
        <translation>Zoom todavía no ha convertido esta grabación.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Allowed</source>
        <translation>Permitida</translation>
    </message>
    <message>
        <source>Allowed until {0}</source>
        <translation>Permitida hasta el {0}</translation>
    </message>
    <message numerus="yes">
        <source>Allowed · %Ln purpose(s)</source>
        <translation>
            <numerusform>Permitida · %Ln finalidad</numerusform>
            <numerusform>Permitida · %Ln finalidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed · {0}</source>
        <translation>Permitida · {0}</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitida</translation>
    </message>
    <message>
        <source>Partly allowed</source>
        <translation>Permitida en parte</translation>
    </message>
    <message>
        <source>Partly · {0} of {1} people</source>
        <translation>En parte · {0} de {1} personas</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln allowed meeting(s) will be revoked.</source>
        <translation>
            <numerusform>Se revocará %Ln reunión permitida.</numerusform>
            <numerusform>Se revocarán %Ln reuniones permitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided meeting(s) will be allowed.</source>
        <translation>
            <numerusform>Se permitirá %Ln reunión sin decidir.</numerusform>
            <numerusform>Se permitirán %Ln reuniones sin decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided meeting(s) will be refused.</source>
        <translation>
            <numerusform>Se rechazará %Ln reunión sin decidir.</numerusform>
            <numerusform>Se rechazarán %Ln reuniones sin decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already allowed, keeping their terms and getting these as well: %Ln.</source>
        <translation>
            <numerusform>Ya permitida; conserva sus condiciones y recibe además estas: %Ln.</numerusform>
            <numerusform>Ya permitidas; conservan sus condiciones y reciben además estas: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln meeting(s) a participant withdrew: what is theirs stays out.</source>
        <translation>
            <numerusform>En %Ln reunión un participante retiró su consentimiento: lo suyo queda fuera.</numerusform>
            <numerusform>En %Ln reuniones un participante retiró su consentimiento: lo suyo queda fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about {0}.</source>
        <translation>Se trata de {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Not allowed already, and staying so: %Ln.</source>
        <translation>
            <numerusform>Ya no permitida, y sigue así: %Ln.</numerusform>
            <numerusform>Ya no permitidas, y siguen así: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The grant of %Ln of them had ended: allowed again.</source>
        <translation>
            <numerusform>La autorización de %Ln de ellas había terminado: vuelve a permitirse.</numerusform>
            <numerusform>La autorización de %Ln de ellas había terminado: vuelven a permitirse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their no stays whatever you decide: {0}.</source>
        <translation>Su no se mantiene decida usted lo que decida: {0}.</translation>
    </message>
    <message>
        <source>Undo (U) makes them undecided again, as new entries.</source>
        <translation>Deshacer (U) las deja otra vez sin decidir, con entradas nuevas.</translation>
    </message>
    <message>
        <source>Undo (U) revokes all of these grants again, as new entries.</source>
        <translation>Deshacer (U) revoca otra vez todas estas autorizaciones, con entradas nuevas.</translation>
    </message>
    <message>
        <source>What is revoked needs a new grant to be allowed again.</source>
        <translation>Lo revocado necesita una nueva autorización para volver a permitirse.</translation>
    </message>
    <message numerus="yes">
        <source>You had refused or revoked %Ln of them: allowed again.</source>
        <translation>
            <numerusform>Usted había rechazado o revocado %Ln de ellas: vuelve a permitirse.</numerusform>
            <numerusform>Usted había rechazado o revocado %Ln de ellas: vuelven a permitirse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Covers</source>
        <translation>Abarca</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalidades</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>hasta el {0}</translation>
    </message>
    <message>
        <source>{0}: {1}; for {2}; {3}.</source>
        <translation>{0}: {1}; para {2}; {3}.</translation>
    </message>
</context>
<context>
    <name>TimeBase</name>
    <message>
        <source>as the recorder&apos;s clock said</source>
        <translation>según el reloj de la grabadora</translation>
    </message>
    <message>
        <source>organiser&apos;s local time</source>
        <translation>hora local de quien organizó</translation>
    </message>
    <message>
        <source>time of the file</source>
        <translation>hora del archivo</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There is no transcript, caption or chat to show.</source>
        <translation>No hay transcripción, subtítulos ni chat que mostrar.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>in the chat:</source>
        <translation>en el chat:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%Ln left to decide</source>
        <translation>
            <numerusform>Queda %Ln por decidir</numerusform>
            <numerusform>Quedan %Ln por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ending soon: %Ln grant(s)</source>
        <translation>
            <numerusform>Termina pronto: %Ln autorización</numerusform>
            <numerusform>Terminan pronto: %Ln autorizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>G grant · Shift+G choose terms · R refuse · U undo</source>
        <translation>G autorizar · Mayús+G elegir condiciones · R rechazar · U deshacer</translation>
    </message>
    <message>
        <source>G: terms as last time</source>
        <translation>G: condiciones como la última vez</translation>
    </message>
    <message>
        <source>G: {0}</source>
        <translation>G: {0}</translation>
    </message>
    <message>
        <source>Grant again on the same terms, to end later</source>
        <translation>Autorizar otra vez con las mismas condiciones, para que termine más tarde</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>What the key G grants</source>
        <translation>Lo que autoriza la tecla G</translation>
    </message>
</context>
</TS>
