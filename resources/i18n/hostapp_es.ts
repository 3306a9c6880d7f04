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
        <source>Nothing you recorded trains an AI unless somebody with the right to say so said yes, and anyone who holds the files can check it. Hostapp sends nothing anywhere.</source>
        <translation>Nada de lo que grabó entrena una IA si alguien con derecho a decidirlo no ha dicho que sí, y cualquiera que tenga los archivos puede comprobarlo. Hostapp no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componentes y sus licencias</translation>
    </message>
    <message>
        <source>The words of this licence are at {0}.</source>
        <translation>El texto de esta licencia está en {0}.</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>{0} is under {1}.</source>
        <translation>{0} está bajo {1}.</translation>
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
        <source>No. {0} said no.</source>
        <translation>No. {0} dijo que no.</translation>
    </message>
    <message>
        <source>Not verified. Until the ledger verifies, it is a no.</source>
        <translation>No verificado. Hasta que se verifique el registro, es un no.</translation>
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
        <translation>En parte. Pueden usarse los datos de {0} de {1} personas; el resto queda fuera de toda exportación.</translation>
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
        <translation>
            <numerusform>%Ln reunión es ahora una sola.</numerusform>
            <numerusform>%Ln reuniones son ahora una sola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) stand alone again.</source>
        <translation>
            <numerusform>%Ln reunión vuelve a estar sola.</numerusform>
            <numerusform>%Ln reuniones vuelven a estar separadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another tool seems to have recorded the same call.</source>
        <translation>Parece que otra herramienta grabó la misma llamada.</translation>
    </message>
    <message>
        <source>Files of this meeting</source>
        <translation>Archivos de esta reunión</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Join with «{0}»</source>
        <translation>Unir con «{0}»</translation>
    </message>
    <message>
        <source>Meetings to be joined</source>
        <translation>Reuniones que se unen</translation>
    </message>
    <message>
        <source>No other meeting began within a day of this one. Select meetings in the list to join them.</source>
        <translation>Ninguna otra reunión empezó a menos de un día de esta. Seleccione reuniones en la lista para unirlas.</translation>
    </message>
    <message>
        <source>Only the list changes: files and folders keep their names. Left empty, the title that the recording came with is back.</source>
        <translation>Solo cambia la lista: archivos y carpetas conservan sus nombres. Si se deja vacío, vuelve el título de la grabación.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename this meeting</source>
        <translation>Cambiar el nombre de esta reunión</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Nombre cambiado.</translation>
    </message>
    <message>
        <source>Split files off «{0}»</source>
        <translation>Separar archivos de «{0}»</translation>
    </message>
    <message>
        <source>They become one meeting with the title of the first. Files stay where they are, and a no that was said of a file still holds. It can be undone with «Take apart».</source>
        <translation>Se convierten en una sola reunión con el título de la primera. Los archivos se quedan donde están, y un no dicho sobre un archivo sigue valiendo. Se deshace con «Separar de nuevo».</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>The files are a meeting of their own now.</source>
        <translation>Los archivos son ahora una reunión propia.</translation>
    </message>
    <message>
        <source>The files become a meeting of their own, which waits for a decision of its own. Nothing is moved on the disk, and a no that was said of a file still holds.</source>
        <translation>Los archivos pasan a ser una reunión propia, que espera su propia decisión. En el disco no se mueve nada, y un no dicho sobre un archivo sigue valiendo.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
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
    <name>Concern</name>
    <message>
        <source>Ask again…</source>
        <translation>Preguntar de nuevo…</translation>
    </message>
    <message>
        <source>Put the original back…</source>
        <translation>Reponer el original…</translation>
    </message>
    <message>
        <source>Said yes under version {0} of the notice, and version {1} is in force: {2}. Their yes still counts for what it said.</source>
        <translation>Dijo que sí con la versión {0} del aviso, y está en vigor la versión {1}: {2}. Su sí sigue valiendo para lo que decía.</translation>
    </message>
    <message>
        <source>The copy of «{0}», which shows the answer of {1}, is missing on this disk. The answer still counts: put the original back, or ask again.</source>
        <translation>La copia de «{0}», que demuestra la respuesta de {1}, falta en este disco. La respuesta sigue valiendo: reponga el original o pregunte de nuevo.</translation>
    </message>
    <message>
        <source>The copy of «{0}», which shows the answer of {1}, was altered on this disk. The answer still counts: put the original back, or ask again.</source>
        <translation>La copia de «{0}», que demuestra la respuesta de {1}, fue alterada en este disco. La respuesta sigue valiendo: reponga el original o pregunte de nuevo.</translation>
    </message>
    <message>
        <source>The evidence is as it was when the answer was recorded.</source>
        <translation>La prueba está como cuando se registró la respuesta.</translation>
    </message>
    <message>
        <source>The original of this evidence</source>
        <translation>El original de esta prueba</translation>
    </message>
    <message>
        <source>You granted this under version {0} of your own notice, and version {1} is in force: press Grant… to decide under the new words.</source>
        <translation>Usted autorizó esto con la versión {0} de su propio aviso, y está en vigor la versión {1}: pulse Autorizar… para decidir según el texto nuevo.</translation>
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
        <source>In %Ln meeting(s): {0}</source>
        <translation>
            <numerusform>En %Ln reunión: {0}</numerusform>
            <numerusform>En %Ln reuniones: {0}</numerusform>
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
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
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
        <translation>Organizar esta reunión</translation>
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
    <name>Error</name>
    <message>
        <source>A feed is for somebody: name the recipient.</source>
        <translation>Una lista de estado es para alguien: nombre al destinatario.</translation>
    </message>
    <message>
        <source>A feed must be good for a day at least.</source>
        <translation>Una lista de estado debe valer al menos un día.</translation>
    </message>
    <message>
        <source>A grant cannot name the kind of data «{0}». The kinds of data are: {1}.</source>
        <translation>Una autorización no puede nombrar la clase de datos «{0}». Las clases de datos son: {1}.</translation>
    </message>
    <message>
        <source>A name in the receipt is not the one that was sealed.</source>
        <translation>Un nombre del recibo no es el que se selló.</translation>
    </message>
    <message>
        <source>A notice needs a title and at least one paragraph.</source>
        <translation>Un aviso necesita un título y al menos un párrafo.</translation>
    </message>
    <message>
        <source>A part of the release was erased while it was written.</source>
        <translation>Una parte de la entrega se borró mientras se escribía.</translation>
    </message>
    <message>
        <source>A piece of evidence cannot be deleted: {0}.</source>
        <translation>No se puede borrar una prueba: {0}.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Una plantilla necesita un nombre.</translation>
    </message>
    <message>
        <source>A preset&apos;s name has at most {0} characters.</source>
        <translation>El nombre de una plantilla tiene como máximo {0} caracteres.</translation>
    </message>
    <message>
        <source>A recipient needs a name; leave --recipient out for your own team.</source>
        <translation>Un destinatario necesita un nombre; para su propio equipo, omita --recipient.</translation>
    </message>
    <message>
        <source>A rule needs a title, a series, a folder, a tool or a domain.</source>
        <translation>Una regla necesita un título, una serie, una carpeta, una herramienta o un dominio.</translation>
    </message>
    <message>
        <source>A rule that grants needs terms, and only such a rule.</source>
        <translation>Una regla que autoriza necesita condiciones, y solo ella.</translation>
    </message>
    <message>
        <source>A signature does not fit what it signs.</source>
        <translation>Una firma no corresponde a lo que firma.</translation>
    </message>
    <message>
        <source>A signature line of the note is malformed.</source>
        <translation>Una línea de firma de la nota está mal formada.</translation>
    </message>
    <message>
        <source>All of this release is still allowed: revoke what you want back, or add --all.</source>
        <translation>Todo en esta entrega sigue permitido: revoque lo que quiera recuperar o añada --all.</translation>
    </message>
    <message>
        <source>An opened name in the receipt is malformed.</source>
        <translation>Un nombre abierto del recibo está mal formado.</translation>
    </message>
    <message>
        <source>An own purpose needs a label and a plain explanation.</source>
        <translation>Una finalidad propia necesita un nombre y una explicación sencilla.</translation>
    </message>
    <message>
        <source>Another Hostapp changed the key just now: look and try again.</source>
        <translation>Otro Hostapp acaba de cambiar la clave: mire e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A decision came while the release was being completed, so it is abandoned and nothing of it is in {0}: make it again.</source>
        <translation>Llegó una decisión mientras se completaba la entrega, así que se abandona y nada de ella queda en {0}: vuelva a hacerla.</translation>
    </message>
    <message>
        <source>Another Hostapp is busy with the signing key: wait for it and try again.</source>
        <translation>Otro Hostapp está ocupado con la clave de firma: espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another Hostapp keeps changing the signing key: try again.</source>
        <translation>Otro Hostapp cambia la clave de firma continuamente: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another apply is at work on {0}: run this again when it has ended.</source>
        <translation>Otro «apply» está trabajando en {0}: ejecute esto de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Another program keeps {0} busy: close it and try again.</source>
        <translation>Otro programa mantiene ocupado {0}: ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Decisions speak of {0} and of {1}: they stay two people.</source>
        <translation>Hay decisiones sobre {0} y sobre {1}: siguen siendo dos personas.</translation>
    </message>
    <message>
        <source>Entry 0 does not say which log this is.</source>
        <translation>La entrada 0 no dice de qué registro se trata.</translation>
    </message>
    <message>
        <source>Entry 0 names a key of another log.</source>
        <translation>La entrada 0 nombra una clave de otro registro.</translation>
    </message>
    <message>
        <source>Entry {0} does not call back anything of this release.</source>
        <translation>La entrada {0} no retira nada de esta entrega.</translation>
    </message>
    <message>
        <source>Entry {0} is not text that Hostapp writes.</source>
        <translation>La entrada {0} no es un texto que escriba Hostapp.</translation>
    </message>
    <message>
        <source>Entry {0} names a key that is not one.</source>
        <translation>La entrada {0} nombra una clave que no lo es.</translation>
    </message>
    <message>
        <source>Entry {0} of the ledger was written by a newer Hostapp: update Hostapp.</source>
        <translation>La entrada {0} del registro la escribió un Hostapp más nuevo: actualice Hostapp.</translation>
    </message>
    <message>
        <source>Entry {0} replaces a key that was not in use.</source>
        <translation>La entrada {0} sustituye una clave que no estaba en uso.</translation>
    </message>
    <message>
        <source>Entry {0} starts a log inside of another.</source>
        <translation>La entrada {0} empieza un registro dentro de otro.</translation>
    </message>
    <message>
        <source>Entry {0}: {1}</source>
        <translation>Entrada {0}: {1}</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Files ending in {0} cannot be freed of tags.</source>
        <translation>Los archivos que terminan en {0} no se pueden limpiar de etiquetas.</translation>
    </message>
    <message>
        <source>Files of this kind are never used for training.</source>
        <translation>Los archivos de esta clase nunca se usan para entrenar.</translation>
    </message>
    <message>
        <source>HOSTAPP_KEY_PASSPHRASE does not open {0}.</source>
        <translation>HOSTAPP_KEY_PASSPHRASE no abre {0}.</translation>
    </message>
    <message>
        <source>Hostapp is under the Apache License 2.0. This copy runs from its source; the Python packages that it uses were installed beside it, each under its own licence. One of them, Qt Charts, is under the GNU General Public License, version 3: who passes on Hostapp together with it does so under that licence.</source>
        <translation>Hostapp está bajo la licencia Apache 2.0. Esta copia se ejecuta desde su código fuente; los paquetes de Python que usa se instalaron al lado, cada uno bajo su propia licencia. Uno de ellos, Qt Charts, está bajo la Licencia Pública General de GNU, versión 3: quien distribuya Hostapp junto con él lo hace bajo esa licencia.</translation>
    </message>
    <message>
        <source>Hostapp&apos;s own source is under the Apache License 2.0. This installed program also carries other people&apos;s work, among it Qt Charts, and x264 and x265 (inside FFmpeg), which are under the GNU General Public License. As a whole it is therefore distributed under the GNU General Public License, version 3, and without any warranty. The source of every part is at the address named here.</source>
        <translation>El código propio de Hostapp está bajo la licencia Apache 2.0. Este programa instalado lleva también trabajo de otros, entre ello Qt Charts, y x264 y x265 (dentro de FFmpeg), que están bajo la Licencia Pública General de GNU. Por eso, en conjunto, se distribuye bajo la Licencia Pública General de GNU, versión 3, y sin garantía alguna. El código fuente de cada parte está en la dirección que se nombra aquí.</translation>
    </message>
    <message>
        <source>If it is right, say so with --clock-is-right.</source>
        <translation>Si está bien, dígalo con --clock-is-right.</translation>
    </message>
    <message>
        <source>It cannot be copied without its tags: {0}.</source>
        <translation>No se puede copiar sin sus etiquetas: {0}.</translation>
    </message>
    <message>
        <source>It cannot be copied without some of it: {0}.</source>
        <translation>No se puede copiar sin una parte: {0}.</translation>
    </message>
    <message>
        <source>It cannot be decoded to its end: {0}.</source>
        <translation>No se puede decodificar hasta el final: {0}.</translation>
    </message>
    <message>
        <source>It holds neither sound nor picture.</source>
        <translation>No contiene ni sonido ni imagen.</translation>
    </message>
    <message>
        <source>It holds no sound that can be decoded.</source>
        <translation>No contiene sonido que pueda decodificarse.</translation>
    </message>
    <message>
        <source>It holds no sound.</source>
        <translation>No contiene sonido.</translation>
    </message>
    <message>
        <source>It holds nothing of {0}, nor anything else that could be granted.</source>
        <translation>No contiene nada de {0}, ni nada más que pudiera autorizarse.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>It is undecided already.</source>
        <translation>Ya está sin decidir.</translation>
    </message>
    <message>
        <source>It was granted for {0} only; to say no, refuse it.</source>
        <translation>Se autorizó solo para {0}; para decir que no, rechácela.</translation>
    </message>
    <message>
        <source>Its files are refused as meeting {0}: reopen that one.</source>
        <translation>Sus archivos están rechazados como la reunión {0}: reabra esa.</translation>
    </message>
    <message>
        <source>Its grant has no end.</source>
        <translation>Su autorización no tiene fin.</translation>
    </message>
    <message>
        <source>Its name holds the name of somebody who was forgotten: rename it, and scan again.</source>
        <translation>Su nombre contiene el de alguien que fue olvidado: cámbielo y vuelva a examinar.</translation>
    </message>
    <message>
        <source>Its times make no sense.</source>
        <translation>Sus tiempos no tienen sentido.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Keys do not belong into the store: choose another folder than {0}.</source>
        <translation>Las claves no van en el almacén: elija otra carpeta que {0}.</translation>
    </message>
    <message>
        <source>Leave at least one file in the meeting.</source>
        <translation>Deje al menos un archivo en la reunión.</translation>
    </message>
    <message>
        <source>Line {0} of {1} names nobody.</source>
        <translation>La línea {0} de {1} no nombra a nadie.</translation>
    </message>
    <message>
        <source>Line {0} of {1} says «{2}»: an answer is yes, no or withdraw.</source>
        <translation>La línea {0} de {1} dice «{2}»: una respuesta es yes, no o withdraw.</translation>
    </message>
    <message>
        <source>Line {0} of {1}: write the date «{2}» as year-month-day.</source>
        <translation>Línea {0} de {1}: escriba la fecha «{2}» como año-mes-día.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Meeting {0} is in the ledger, but not in the library: its folder bears a forgotten name, or is not scanned any more. Rename the folder and scan to see it; `history`, `revoke` and `refuse` know it by its id.</source>
        <translation>La reunión {0} está en el registro, pero no en la biblioteca: su carpeta lleva un nombre olvidado o ya no se recorre. Cambie el nombre de la carpeta y busque de nuevo para verla; `history`, `revoke` y `refuse` la conocen por su identificador.</translation>
    </message>
    <message>
        <source>Name files that lie together in this meeting to be split off.</source>
        <translation>Nombre archivos que estén juntos en esta reunión para separarlos.</translation>
    </message>
    <message>
        <source>Name two meetings or more to be joined.</source>
        <translation>Nombre dos o más reuniones para unirlas.</translation>
    </message>
    <message>
        <source>No masking tool {0} is installed. There are: {1}.</source>
        <translation>No está instalada la herramienta de ocultación {0}. Hay: {1}.</translation>
    </message>
    <message>
        <source>No such format: {0}. There are {1}.</source>
        <translation>No existe ese formato: {0}. Hay {1}.</translation>
    </message>
    <message>
        <source>No yes of {0} is recorded, and nobody can be cut out of a video.</source>
        <translation>No hay un sí registrado de {0}, y de un vídeo no se puede recortar a nadie.</translation>
    </message>
    <message>
        <source>No yes of {0} is recorded, and their voice or words are in it: an export can cut them out.</source>
        <translation>No hay un sí registrado de {0}, y contiene su voz o sus palabras: una exportación puede recortarlas.</translation>
    </message>
    <message>
        <source>No yes of {0} is recorded, and this is their voice or words alone.</source>
        <translation>No hay un sí registrado de {0}, y solo contiene su voz o sus palabras.</translation>
    </message>
    <message>
        <source>Nobody but you is known to be in «{0}».</source>
        <translation>No se sabe de nadie más que usted en «{0}».</translation>
    </message>
    <message>
        <source>Nobody has decided about exactly these bytes: a new, changed or replaced file needs a decision of its own.</source>
        <translation>Nadie ha decidido sobre exactamente estos bytes: un archivo nuevo, cambiado o sustituido necesita su propia decisión.</translation>
    </message>
    <message>
        <source>Nobody here is called «{0}»: give the id that `show` prints.</source>
        <translation>Nadie se llama aquí «{0}»: dé el identificador que muestra `show`.</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”: give a name as `show` shows it, or an id.</source>
        <translation>Nadie se llama «{0}»: dé un nombre como lo muestra `show`, o un identificador.</translation>
    </message>
    <message>
        <source>Nobody knows which of {0} is you: use --basis everyone or named.</source>
        <translation>Nadie sabe quién de {0} es usted: use --basis everyone o named.</translation>
    </message>
    <message>
        <source>Nobody reads a notice of more than {0:,} characters.</source>
        <translation>Nadie lee un aviso de más de {0:,} caracteres.</translation>
    </message>
    <message>
        <source>Nobody with the id {0} is in the meeting «{1}».</source>
        <translation>No hay nadie con el identificador {0} en la reunión «{1}».</translation>
    </message>
    <message>
        <source>Not ready: {0}. Use --anyway to grant what is there.</source>
        <translation>No está lista: {0}. Use --anyway para autorizar lo que hay.</translation>
    </message>
    <message>
        <source>Nothing tells when somebody who said no is heard in it.</source>
        <translation>Nada dice cuándo se oye en ella a alguien que dijo que no.</translation>
    </message>
    <message>
        <source>Nothing was decided on this meeting: there is no receipt to give.</source>
        <translation>No se decidió nada sobre esta reunión: no hay recibo que dar.</translation>
    </message>
    <message>
        <source>Nothing was decided yet: there is nothing to publish.</source>
        <translation>Todavía no se decidió nada: no hay nada que publicar.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Only a refusal can be undone; its newest decision is another one.</source>
        <translation>Solo puede deshacerse un rechazo; su decisión más reciente es otra.</translation>
    </message>
    <message>
        <source>Only the time of day tells when somebody who said no is heard in it, and the recording may have been paused: it is in parts, or its words go on longer than it does.</source>
        <translation>Solo la hora del día dice cuándo se oye en ella a alguien que dijo que no, y la grabación pudo pausarse: está en partes, o sus palabras duran más que ella.</translation>
    </message>
    <message>
        <source>Only the time of day tells when somebody who said no is heard in it. It may be a minute off, and nearly nothing is left without what may be theirs.</source>
        <translation>Solo la hora del día dice cuándo se oye en ella a alguien que dijo que no. Puede desviarse un minuto, y sin lo que podría ser de esa persona no queda casi nada.</translation>
    </message>
    <message>
        <source>Reading it never comes to an end.</source>
        <translation>La lectura no llega nunca al final.</translation>
    </message>
    <message>
        <source>Row {0} of the feed is not one that Hostapp writes.</source>
        <translation>La fila {0} de la lista de estado no es de las que escribe Hostapp.</translation>
    </message>
    <message>
        <source>Row {0} of the feed is out of order.</source>
        <translation>La fila {0} de la lista de estado está fuera de orden.</translation>
    </message>
    <message>
        <source>SQLite {0} can damage the ledger: install {1} or newer.</source>
        <translation>SQLite {0} puede dañar el registro: instale {1} o posterior.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Somebody who said no can still be heard in what was written.</source>
        <translation>En lo escrito todavía se oye a alguien que dijo que no.</translation>
    </message>
    <message>
        <source>Stopped before it was decided.</source>
        <translation>Detenido antes de decidir sobre ella.</translation>
    </message>
    <message>
        <source>Stopped before the files were read to their end.</source>
        <translation>Detenido antes de leer los archivos hasta el final.</translation>
    </message>
    <message>
        <source>Stopped: no release was made.</source>
        <translation>Detenido: no se hizo ninguna entrega.</translation>
    </message>
    <message>
        <source>The JSON file has too many parts to be a transcript.</source>
        <translation>El archivo JSON tiene demasiadas partes para ser una transcripción.</translation>
    </message>
    <message>
        <source>The JSON file holds no transcript of a kind that is known here.</source>
        <translation>El archivo JSON no contiene una transcripción de un tipo conocido.</translation>
    </message>
    <message>
        <source>The XML declares a document type, which records of meetings never do.</source>
        <translation>El XML declara un tipo de documento, algo que los registros de reuniones nunca hacen.</translation>
    </message>
    <message>
        <source>The XML is nested too deeply to be a record of a meeting.</source>
        <translation>El XML está anidado demasiado para ser el registro de una reunión.</translation>
    </message>
    <message>
        <source>The acknowledgement is malformed.</source>
        <translation>El acuse está mal formado.</translation>
    </message>
    <message>
        <source>The acknowledgement names no key.</source>
        <translation>El acuse no nombra ninguna clave.</translation>
    </message>
    <message>
        <source>The backup does not verify: {0}</source>
        <translation>La copia de seguridad no supera la comprobación: {0}</translation>
    </message>
    <message>
        <source>The check of the ledger was stopped before its end.</source>
        <translation>La comprobación del registro se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>The checkpoint is malformed.</source>
        <translation>El punto de control está mal formado.</translation>
    </message>
    <message>
        <source>The checkpoint is signed for another log.</source>
        <translation>El punto de control está firmado para otro registro.</translation>
    </message>
    <message>
        <source>The checkpoint was not signed for these entries.</source>
        <translation>El punto de control no se firmó para estas entradas.</translation>
    </message>
    <message>
        <source>The code {0} was not given out by this store.</source>
        <translation>Este almacén no dio el código {0}.</translation>
    </message>
    <message>
        <source>The damaged ledger cannot be kept in {0}: {1}.</source>
        <translation>No se puede conservar el registro dañado en {0}: {1}.</translation>
    </message>
    <message>
        <source>The database was altered: «{0}» is not as Hostapp made it.</source>
        <translation>La base de datos fue alterada: «{0}» no está como la hizo Hostapp.</translation>
    </message>
    <message>
        <source>The demo could not be written to {0}: {1}. Choose another folder.</source>
        <translation>No se pudo escribir la demostración en {0}: {1}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk failed on {0}: check the disk and its free space.</source>
        <translation>El disco falló en {0}: compruebe el disco y su espacio libre.</translation>
    </message>
    <message>
        <source>The disk is full: free some space where {0} lies and try again.</source>
        <translation>El disco está lleno: libere espacio donde está {0} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The document has too many parts to be a transcript.</source>
        <translation>El documento tiene demasiadas partes para ser una transcripción.</translation>
    </message>
    <message>
        <source>The document holds no transcript of a kind that is known here.</source>
        <translation>El documento no contiene una transcripción de un tipo conocido.</translation>
    </message>
    <message>
        <source>The document is cut off or damaged.</source>
        <translation>El documento está cortado o dañado.</translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation>El documento está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>The document unpacks to far more than a transcript needs.</source>
        <translation>El documento se descomprime a mucho más de lo que necesita una transcripción.</translation>
    </message>
    <message>
        <source>The entry is not the one that the checkpoint was signed for.</source>
        <translation>La entrada no es aquella para la que se firmó el punto de control.</translation>
    </message>
    <message>
        <source>The evidence cannot be copied: {0}.</source>
        <translation>No se puede copiar la prueba: {0}.</translation>
    </message>
    <message>
        <source>The evidence cannot be kept: {0}.</source>
        <translation>No se puede guardar la prueba: {0}.</translation>
    </message>
    <message>
        <source>The feed cannot be written to {0}: {1}.</source>
        <translation>No se puede escribir la lista de estado en {0}: {1}.</translation>
    </message>
    <message>
        <source>The feed does not continue the one that was used here before.</source>
        <translation>La lista de estado no continúa la que se usó aquí antes.</translation>
    </message>
    <message>
        <source>The feed has another number of rows than was signed.</source>
        <translation>La lista de estado tiene otro número de filas que el firmado.</translation>
    </message>
    <message>
        <source>The feed in {0} cannot be read: {1}.</source>
        <translation>No se puede leer la lista de estado de {0}: {1}.</translation>
    </message>
    <message>
        <source>The feed in {0} does not continue the one that was issued: publish to another folder, and ask the recipient which one they use.</source>
        <translation>La lista de estado de {0} no continúa la que se emitió: publique en otra carpeta y pregunte al destinatario cuál usa.</translation>
    </message>
    <message>
        <source>The feed in {0} was issued after entry {1}, which this ledger does not have: restore a newer backup.</source>
        <translation>La lista de estado de {0} se emitió después de la entrada {1}, que este registro no tiene: restaure una copia más reciente.</translation>
    </message>
    <message>
        <source>The feed is not signed by the expected key. {0}</source>
        <translation>La lista de estado no está firmada con la clave esperada. {0}</translation>
    </message>
    <message>
        <source>The feed is not the one that was signed.</source>
        <translation>La lista de estado no es la que se firmó.</translation>
    </message>
    <message>
        <source>The feed is of another ledger than the release. If the host lost the key and began a new one, the old release cannot follow it: delete it, and ask for a new one.</source>
        <translation>La lista de estado es de otro registro que la entrega. Si el anfitrión perdió la clave y empezó una nueva, la entrega antigua no puede seguirla: bórrela y pida una nueva.</translation>
    </message>
    <message>
        <source>The feed is older than one that was used here before (row {0} of {1}): fetch the newest one.</source>
        <translation>La lista de estado es más antigua que una ya usada aquí (fila {0} de {1}): obtenga la más reciente.</translation>
    </message>
    <message>
        <source>The feed is older than this release: fetch the newest one.</source>
        <translation>La lista de estado es más antigua que esta entrega: obtenga la más reciente.</translation>
    </message>
    <message>
        <source>The feed is signed by another key than the one that was used here before, which did not sign it in. {0}</source>
        <translation>La lista de estado está firmada con otra clave que la usada aquí antes, la cual no la introdujo. {0}</translation>
    </message>
    <message>
        <source>The feed is signed for another ledger.</source>
        <translation>La lista de estado está firmada para otro registro.</translation>
    </message>
    <message>
        <source>The feed is signed with what is no text.</source>
        <translation>La lista de estado está firmada con algo que no es texto.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>No se puede leer el archivo: {0}.</translation>
    </message>
    <message>
        <source>The file is XML or HTML, but holds neither a chat nor the events of a meeting.</source>
        <translation>El archivo es XML o HTML, pero no contiene ni un chat ni los sucesos de una reunión.</translation>
    </message>
    <message>
        <source>The file is a packed file, but no Word document.</source>
        <translation>El archivo está comprimido, pero no es un documento de Word.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file looks like JSON but is cut off or damaged.</source>
        <translation>El archivo parece JSON, pero está cortado o dañado.</translation>
    </message>
    <message>
        <source>The grant does not cover this kind of data.</source>
        <translation>La autorización no abarca esta clase de datos.</translation>
    </message>
    <message>
        <source>The grant does not name the purpose {0}.</source>
        <translation>La autorización no nombra la finalidad {0}.</translation>
    </message>
    <message>
        <source>The grant does not name the recipient {0}.</source>
        <translation>La autorización no nombra al destinatario {0}.</translation>
    </message>
    <message>
        <source>The grant ended on {0}.</source>
        <translation>La autorización terminó el {0}.</translation>
    </message>
    <message>
        <source>The grant holds for the host alone, and does not say who the host is.</source>
        <translation>La autorización vale solo para el anfitrión y no dice quién es.</translation>
    </message>
    <message>
        <source>The grant holds for the host alone, and {0} are in the recording too.</source>
        <translation>La autorización vale solo para el anfitrión, y {0} aparecen también en la grabación.</translation>
    </message>
    <message>
        <source>The grant holds for the host alone, and {0} is in the recording too.</source>
        <translation>La autorización vale solo para el anfitrión, y {0} aparece también en la grabación.</translation>
    </message>
    <message>
        <source>The grant needs a recorded yes of everyone who speaks, and nobody is known to speak here.</source>
        <translation>La autorización necesita un sí registrado de todos los que hablan, y no se sabe de nadie que hable aquí.</translation>
    </message>
    <message>
        <source>The host has not decided on it, and undecided means no.</source>
        <translation>El anfitrión no ha decidido sobre ella, y sin decidir significa no.</translation>
    </message>
    <message>
        <source>The host refused it.</source>
        <translation>El anfitrión la rechazó.</translation>
    </message>
    <message>
        <source>The host revoked the grant.</source>
        <translation>El anfitrión revocó la autorización.</translation>
    </message>
    <message>
        <source>The key that signs this ledger is not in {0}: bring it back with `hostapp key recover`, or run `hostapp key rotate --lost`.</source>
        <translation>La clave que firma este registro no está en {0}: recupérela con `hostapp key recover` o ejecute `hostapp key rotate --lost`.</translation>
    </message>
    <message>
        <source>The keyring cannot be opened: unlock or create it and try again.</source>
        <translation>No se puede abrir el llavero: desbloquéelo o créelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring does not answer: unlock it, close its dialog, and try again.</source>
        <translation>El llavero no responde: desbloquéelo, cierre su ventana e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring does not keep what it is given: {0}.</source>
        <translation>El llavero no guarda lo que recibe: {0}.</translation>
    </message>
    <message>
        <source>The keyring failed ({0}): {1}.</source>
        <translation>El llavero falló ({0}): {1}.</translation>
    </message>
    <message>
        <source>The keyring holds another key than the ledger&apos;s: restore it from your recovery sheet, or run `hostapp key rotate --lost`.</source>
        <translation>El llavero contiene otra clave que la del registro: recupérela con su hoja de recuperación o ejecute `hostapp key rotate --lost`.</translation>
    </message>
    <message>
        <source>The keyring is locked: unlock it and try again.</source>
        <translation>El llavero está bloqueado: desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The ledger became shorter while it was open.</source>
        <translation>El registro se acortó mientras estaba abierto.</translation>
    </message>
    <message>
        <source>The ledger changed while it was being read.</source>
        <translation>El registro cambió mientras se leía.</translation>
    </message>
    <message>
        <source>The ledger does not continue what was signed before.</source>
        <translation>El registro no continúa lo que se firmó antes.</translation>
    </message>
    <message>
        <source>The ledger grew meanwhile: publish again.</source>
        <translation>El registro creció entretanto: publique otra vez.</translation>
    </message>
    <message>
        <source>The ledger has a checkpoint, but no entries.</source>
        <translation>El registro tiene un punto de control, pero ninguna entrada.</translation>
    </message>
    <message>
        <source>The ledger has an entry with a number that no entry can have.</source>
        <translation>El registro tiene una entrada con un número imposible.</translation>
    </message>
    <message>
        <source>The ledger has entries, but no signed checkpoint.</source>
        <translation>El registro tiene entradas, pero ningún punto de control firmado.</translation>
    </message>
    <message>
        <source>The ledger is not verified yet: wait for the check to end.</source>
        <translation>El registro aún no está verificado: espere a que termine la comprobación.</translation>
    </message>
    <message>
        <source>The ledger is shorter than it was.</source>
        <translation>El registro es más corto que antes.</translation>
    </message>
    <message>
        <source>The ledger is signed by a key that never belonged to it.</source>
        <translation>El registro está firmado con una clave que nunca fue suya.</translation>
    </message>
    <message>
        <source>The ledger of this store is gone: {0} entries were signed. Restore a backup.</source>
        <translation>El registro de este almacén ha desaparecido: se firmaron {0} entradas. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The ledger was changed: it does not continue what was signed before.</source>
        <translation>El registro fue alterado: no continúa lo que se firmó antes.</translation>
    </message>
    <message>
        <source>The ledger was emptied while the receipt was written.</source>
        <translation>El registro se vació mientras se escribía el recibo.</translation>
    </message>
    <message>
        <source>The ledger was emptied while the release was written.</source>
        <translation>El registro se vació mientras se escribía la entrega.</translation>
    </message>
    <message>
        <source>The ledger was replaced: it has to be verified anew.</source>
        <translation>El registro fue sustituido: hay que verificarlo de nuevo.</translation>
    </message>
    <message>
        <source>The ledger&apos;s first {0} entries are not those that were signed before.</source>
        <translation>Las primeras {0} entradas del registro no son las que se firmaron antes.</translation>
    </message>
    <message>
        <source>The library does not know it any more: scan again.</source>
        <translation>La biblioteca ya no la conoce: vuelva a examinar.</translation>
    </message>
    <message>
        <source>The list of files is not the one that was released.</source>
        <translation>La lista de archivos no es la que se entregó.</translation>
    </message>
    <message>
        <source>The list of items has a row that Hostapp never wrote.</source>
        <translation>La lista de elementos tiene una fila que Hostapp nunca escribió.</translation>
    </message>
    <message>
        <source>The list of items is not the one that was released.</source>
        <translation>La lista de elementos no es la que se entregó.</translation>
    </message>
    <message>
        <source>The list of people that the grant rests on cannot be read any more: grant the meeting again, or restore a backup that holds the list.</source>
        <translation>La lista de personas en que se basa la autorización ya no se puede leer: autorice de nuevo la reunión o restaure una copia de seguridad que contenga la lista.</translation>
    </message>
    <message>
        <source>The same recording goes as meeting {0}.</source>
        <translation>La misma grabación se entrega como reunión {0}.</translation>
    </message>
    <message>
        <source>The stored size of the ledger is not the one that was signed.</source>
        <translation>El tamaño guardado del registro no es el que se firmó.</translation>
    </message>
    <message>
        <source>The tracks cannot be mixed: {0}.</source>
        <translation>No se pueden mezclar las pistas: {0}.</translation>
    </message>
    <message>
        <source>This computer had not remembered the newest entries of the ledger ({0}), as after a crash. They are signed and continue it, and are remembered now.</source>
        <translation>Este equipo no había recordado las entradas más nuevas del registro ({0}), como tras un fallo. Están firmadas y lo continúan; ahora se recuerdan.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock once said {0}, so grants that end before then count as ended.</source>
        <translation>El reloj de este equipo marcó una vez {0}, así que las autorizaciones que acaban antes cuentan como terminadas.</translation>
    </message>
    <message>
        <source>This is another ledger than the one that this computer remembers, and its key is not here: restore a backup of your own, or bring the key back with `hostapp key recover`.</source>
        <translation>Este no es el registro que este equipo recuerda, y su clave no está aquí: restaure una copia de seguridad propia o recupere la clave con `hostapp key recover`.</translation>
    </message>
    <message>
        <source>This is not there at the moment: connect its drive, then scan again.</source>
        <translation>Esto no está ahora: conecte su unidad y busque de nuevo.</translation>
    </message>
    <message>
        <source>What this computer remembers of the ledger is damaged: if the ledger is yours, run `hostapp key re-anchor`.</source>
        <translation>Lo que este equipo recuerda del registro está dañado: si el registro es suyo, ejecute `hostapp key re-anchor`.</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} holds something else than keys, one a line: mend or delete it.</source>
        <translation>{0} contiene algo que no son claves, una por línea: corrija o borre el archivo.</translation>
    </message>
    <message>
        <source>{0} is no backup, or a damaged one: give the file that `hostapp backup` wrote.</source>
        <translation>{0} no es una copia de seguridad, o está dañada: dé el archivo que escribió `hostapp backup`.</translation>
    </message>
    <message>
        <source>The masking tool {0} cannot be loaded: {1}.</source>
        <translation>No se puede cargar la herramienta de ocultación {0}: {1}.</translation>
    </message>
    <message>
        <source>It holds nothing of {0}, only {1}: choose that as data.</source>
        <translation>No contiene nada de {0}, solo {1}: elija eso como datos.</translation>
    </message>
    <message>
        <source>Nothing in it can go in these formats.</source>
        <translation>Nada de su contenido puede salir en estos formatos.</translation>
    </message>
    <message>
        <source>Somebody in it withdrew.</source>
        <translation>Alguien que aparece se retractó.</translation>
    </message>
    <message>
        <source>The document is packed in a way that Word does not know.</source>
        <translation>El documento está comprimido de una forma que Word no conoce.</translation>
    </message>
    <message>
        <source>The feed is for {0!r}, not for {1!r}: take the one that the host publishes for {1!r}.</source>
        <translation>La lista de estado es para {0!r}, no para {1!r}: tome la que el anfitrión publica para {1!r}.</translation>
    </message>
    <message>
        <source>The grant ended.</source>
        <translation>La autorización terminó.</translation>
    </message>
    <message>
        <source>The host refused it, or somebody in it said no.</source>
        <translation>El anfitrión lo rechazó, o alguien que aparece dijo que no.</translation>
    </message>
    <message>
        <source>The masking tool {0} failed: {1}.</source>
        <translation>La herramienta de ocultación {0} falló: {1}.</translation>
    </message>
    <message>
        <source>The masking tool {0} found what is not in the text.</source>
        <translation>La herramienta de ocultación {0} encontró algo que no está en el texto.</translation>
    </message>
    <message>
        <source>The meeting is granted, but this file is not: it was added or changed since.</source>
        <translation>La reunión está autorizada, pero este archivo no: se añadió o cambió después.</translation>
    </message>
    <message>
        <source>The note is not signed by the expected key.</source>
        <translation>La nota no está firmada con la clave esperada.</translation>
    </message>
    <message>
        <source>The numbers of the ledger&apos;s entries have a gap.</source>
        <translation>Los números de las entradas tienen un hueco.</translation>
    </message>
    <message>
        <source>The page of the receipt does not say what its entries say.</source>
        <translation>La página del recibo no dice lo que dicen sus entradas.</translation>
    </message>
    <message>
        <source>The proof file is malformed.</source>
        <translation>El archivo de prueba está mal formado.</translation>
    </message>
    <message>
        <source>The proof is longer than the tree is high.</source>
        <translation>La prueba es más larga que la altura del árbol.</translation>
    </message>
    <message>
        <source>The proof of entry {0} is of another ledger.</source>
        <translation>La prueba de la entrada {0} es de otro registro.</translation>
    </message>
    <message>
        <source>The proof speaks of an entry that the checkpoint does not cover.</source>
        <translation>La prueba habla de una entrada que el punto de control no cubre.</translation>
    </message>
    <message>
        <source>The recall is in the ledger, but its notice cannot be written to {0}: {1}.</source>
        <translation>La retirada está en el registro, pero su aviso no se puede escribir en {0}: {1}.</translation>
    </message>
    <message>
        <source>The recall is not the one that was signed.</source>
        <translation>La retirada no es la que se firmó.</translation>
    </message>
    <message>
        <source>The recall is signed with what is no text.</source>
        <translation>La retirada está firmada con algo que no es texto.</translation>
    </message>
    <message>
        <source>The release does not hold what its ledger entry says.</source>
        <translation>La entrega no contiene lo que dice su entrada del registro.</translation>
    </message>
    <message>
        <source>The release does not say of itself what it said when made.</source>
        <translation>La entrega no dice de sí misma lo que decía al hacerse.</translation>
    </message>
    <message>
        <source>The release does not say what its entry says.</source>
        <translation>La entrega no dice lo que dice su entrada.</translation>
    </message>
    <message>
        <source>The release does not say what its ledger entry says.</source>
        <translation>La entrega no dice lo que dice su entrada del registro.</translation>
    </message>
    <message>
        <source>The release in {0} is damaged: {1}</source>
        <translation>La entrega en {0} está dañada: {1}</translation>
    </message>
    <message>
        <source>The release names a file outside of itself: {0}</source>
        <translation>La entrega nombra un archivo fuera de sí misma: {0}</translation>
    </message>
    <message>
        <source>The release points to an entry that released nothing.</source>
        <translation>La entrega señala una entrada que no entregó nada.</translation>
    </message>
    <message>
        <source>The report is damaged: its columns cannot be told apart.</source>
        <translation>El informe está dañado: no se distinguen sus columnas.</translation>
    </message>
    <message>
        <source>The report names nobody.</source>
        <translation>El informe no nombra a nadie.</translation>
    </message>
    <message>
        <source>The rows have no column {0!r}: name the one that holds each file&apos;s SHA-256, as in huggingface(purpose, column=…).</source>
        <translation>Las filas no tienen la columna {0!r}: nombre la que contiene el SHA-256 de cada archivo, como en huggingface(purpose, column=…).</translation>
    </message>
    <message>
        <source>The signature of the feed is malformed.</source>
        <translation>La firma de la lista de estado está mal formada.</translation>
    </message>
    <message>
        <source>The stored edge of the tree does not fit its size.</source>
        <translation>El borde guardado del árbol no corresponde a su tamaño.</translation>
    </message>
    <message>
        <source>The terms of rule {0} have ended: give it a later end.</source>
        <translation>Las condiciones de la regla {0} han terminado: déle un fin posterior.</translation>
    </message>
    <message>
        <source>There is already a preset «{0}».</source>
        <translation>Ya hay una plantilla «{0}».</translation>
    </message>
    <message>
        <source>There is already a purpose «{0}».</source>
        <translation>Ya hay una finalidad «{0}».</translation>
    </message>
    <message>
        <source>There is more than one answer code in it: record them one by one.</source>
        <translation>Contiene más de un código de respuesta: regístrelos uno por uno.</translation>
    </message>
    <message>
        <source>There is no answer code in it: it is twelve letters and digits.</source>
        <translation>No contiene ningún código de respuesta: son doce letras y cifras.</translation>
    </message>
    <message>
        <source>There is no backup at {0}.</source>
        <translation>No hay ninguna copia de seguridad en {0}.</translation>
    </message>
    <message>
        <source>There is no basis «{0}». The bases are: {1}.</source>
        <translation>No existe la base «{0}». Las bases son: {1}.</translation>
    </message>
    <message>
        <source>There is no file {0}: name the file that shows the answer.</source>
        <translation>No existe el archivo {0}: nombre el archivo que demuestra la respuesta.</translation>
    </message>
    <message>
        <source>There is no folder {0}: check its name.</source>
        <translation>No existe la carpeta {0}: compruebe su nombre.</translation>
    </message>
    <message>
        <source>There is no grant to renew.</source>
        <translation>No hay ninguna autorización que renovar.</translation>
    </message>
    <message>
        <source>There is no grant to revoke; to say no, refuse it.</source>
        <translation>No hay ninguna autorización que revocar; para decir que no, rechácela.</translation>
    </message>
    <message>
        <source>There is no key yet: it is made at the first decision.</source>
        <translation>Todavía no hay clave: se crea con la primera decisión.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the signing key in: {0}.</source>
        <translation>No hay ningún llavero donde guardar la clave de firma: {0}.</translation>
    </message>
    <message>
        <source>There is no ledger yet: it is made at the first decision.</source>
        <translation>Todavía no hay registro: se crea con la primera decisión.</translation>
    </message>
    <message>
        <source>There is no meeting {0}: list the meetings to see their ids.</source>
        <translation>No existe la reunión {0}: liste las reuniones para ver sus identificadores.</translation>
    </message>
    <message>
        <source>There is no meeting “{0}”: give an id as `list` shows it, or scan its folder.</source>
        <translation>No existe la reunión «{0}»: dé un identificador como lo muestra `list`, o examine su carpeta.</translation>
    </message>
    <message>
        <source>There is no notice in «{0}»; there is one in {1}.</source>
        <translation>No hay aviso en «{0}»; hay uno en {1}.</translation>
    </message>
    <message>
        <source>There is no notice «{0}»; the notices are {1}.</source>
        <translation>No existe el aviso «{0}»; los avisos son {1}.</translation>
    </message>
    <message>
        <source>There is no preset «{0}».</source>
        <translation>No existe la plantilla «{0}».</translation>
    </message>
    <message>
        <source>There is no purpose «{0}». The purposes are: {1}.</source>
        <translation>No existe la finalidad «{0}». Las finalidades son: {1}.</translation>
    </message>
    <message>
        <source>There is no release {0}: `hostapp releases` lists them.</source>
        <translation>No existe la entrega {0}: `hostapp releases` las lista.</translation>
    </message>
    <message>
        <source>There is no rule «{0}»: see «hostapp rules list».</source>
        <translation>No existe la regla «{0}»: vea «hostapp rules list».</translation>
    </message>
    <message>
        <source>There is no safe keyring for the signing key: {0}.</source>
        <translation>No hay un llavero seguro para la clave de firma: {0}.</translation>
    </message>
    <message>
        <source>There is no sound in it that can be drawn.</source>
        <translation>No contiene sonido que pueda dibujarse.</translation>
    </message>
    <message>
        <source>These are the words in force already.</source>
        <translation>Estas palabras ya están en vigor.</translation>
    </message>
    <message>
        <source>These words are a key, but not the one that signs this ledger.</source>
        <translation>Estas palabras son una clave, pero no la que firma este registro.</translation>
    </message>
    <message>
        <source>This acknowledges a release that is none of yours.</source>
        <translation>Esto acusa recibo de una entrega que no es suya.</translation>
    </message>
    <message>
        <source>This cannot be read: {0}.</source>
        <translation>Esto no se puede leer: {0}.</translation>
    </message>
    <message>
        <source>This comes from {0}; the release went to {1}.</source>
        <translation>Esto viene de {0}; la entrega fue para {1}.</translation>
    </message>
    <message>
        <source>This computer does not remember this ledger: if it is yours, run `hostapp key re-anchor`.</source>
        <translation>Este equipo no recuerda este registro: si es suyo, ejecute `hostapp key re-anchor`.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {0}, but it once said {1}: if it is wrong, set it right first.</source>
        <translation>El reloj de este equipo marca {0}, pero una vez marcó {1}: si está mal, corríjalo primero.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {0}, {1:,} days after Hostapp was last used: if it is wrong, set it right first.</source>
        <translation>El reloj de este equipo marca {0}, {1:,} días después del último uso de Hostapp: si está mal, corríjalo primero.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is only in the cloud; open it once so that it is downloaded.</source>
        <translation>Este archivo está solo en la nube; ábralo una vez para que se descargue.</translation>
    </message>
    <message>
        <source>This file is still being written or was never finished.</source>
        <translation>Este archivo todavía se está escribiendo o nunca se terminó.</translation>
    </message>
    <message>
        <source>This has a recording&apos;s name but is a pipe, socket or device.</source>
        <translation>Tiene nombre de grabación, pero es una tubería, un socket o un dispositivo.</translation>
    </message>
    <message>
        <source>This is a link; add the folder that it leads to if its recordings should be seen.</source>
        <translation>Es un enlace; añada la carpeta a la que lleva si quiere ver sus grabaciones.</translation>
    </message>
    <message>
        <source>This is an older copy of the ledger: it has {0} of {1} entries.</source>
        <translation>Es una copia más antigua del registro: tiene {0} de {1} entradas.</translation>
    </message>
    <message>
        <source>This is another feed than the one that was used here before: it belongs to another ledger or recipient. If the host lost the key and began a new ledger, begin anew with another state.</source>
        <translation>Es otra lista de estado que la usada aquí antes: pertenece a otro registro o destinatario. Si el anfitrión perdió la clave y empezó un registro nuevo, empiece de nuevo con otro estado.</translation>
    </message>
    <message>
        <source>This is neither a verifier key nor a file with one: {0}.</source>
        <translation>No es ni una clave de verificación ni un archivo con una: {0}.</translation>
    </message>
    <message>
        <source>This is not a file that can be read, but a folder, pipe or device.</source>
        <translation>No es un archivo que se pueda leer, sino una carpeta, una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>This is not a signed note.</source>
        <translation>No es una nota firmada.</translation>
    </message>
    <message>
        <source>This meeting was decided by its bytes, as meeting {0}: ask for the receipt of that one.</source>
        <translation>Sobre esta reunión se decidió por sus bytes, como reunión {0}: pida el recibo de esa.</translation>
    </message>
    <message>
        <source>This meeting was not joined with another one.</source>
        <translation>Esta reunión no se unió con otra.</translation>
    </message>
    <message>
        <source>This names items that were never in the release.</source>
        <translation>Nombra elementos que nunca estuvieron en la entrega.</translation>
    </message>
    <message>
        <source>What has ended of this release was called back already.</source>
        <translation>Lo que terminó de esta entrega ya se retiró.</translation>
    </message>
    <message>
        <source>What tells of changed keys is not what Hostapp wrote.</source>
        <translation>Lo que cuenta de claves cambiadas no es lo que escribió Hostapp.</translation>
    </message>
    <message>
        <source>What the host signed is no receipt.</source>
        <translation>Lo que firmó el anfitrión no es un recibo.</translation>
    </message>
    <message>
        <source>What was remembered of the feed cannot be used: {0}: {1}.</source>
        <translation>No se puede usar lo que se recordaba de la lista de estado: {0}: {1}.</translation>
    </message>
    <message>
        <source>You are not alone in it: {0} appear too.</source>
        <translation>No está solo: también aparecen {0}.</translation>
    </message>
    <message>
        <source>You have no permission to look into this.</source>
        <translation>No tiene permiso para ver esto.</translation>
    </message>
    <message>
        <source>You said no to it while its files were being read; grant it again if you mean it.</source>
        <translation>Usted dijo que no mientras se leían sus archivos; autorícela de nuevo si es lo que quiere.</translation>
    </message>
    <message>
        <source>cues and chat lines are removed</source>
        <translation>se quitan las intervenciones y las líneas del chat</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>it cannot be read: allow reading its folder</source>
        <translation>no se puede leer: permita leer su carpeta</translation>
    </message>
    <message>
        <source>it has neither audio nor video</source>
        <translation>no tiene audio ni vídeo</translation>
    </message>
    <message>
        <source>it is a transcript&apos;s shell without a recording</source>
        <translation>es la carcasa de una transcripción sin grabación</translation>
    </message>
    <message>
        <source>it is in no folder that is scanned: add its folder again</source>
        <translation>no está en ninguna carpeta que se examine: vuelva a añadir su carpeta</translation>
    </message>
    <message>
        <source>it is not converted yet: open it in its tool first</source>
        <translation>aún no está convertida: ábrala primero en su herramienta</translation>
    </message>
    <message>
        <source>it is only in the cloud: download it first</source>
        <translation>está solo en la nube: descárguela primero</translation>
    </message>
    <message>
        <source>it is still being written</source>
        <translation>todavía se está escribiendo</translation>
    </message>
    <message>
        <source>it was not seen when its folder was last scanned</source>
        <translation>no se vio cuando se examinó su carpeta por última vez</translation>
    </message>
    <message>
        <source>its conversion failed: open it in its tool again</source>
        <translation>su conversión falló: ábrala de nuevo en su herramienta</translation>
    </message>
    <message>
        <source>its date can be read in two ways</source>
        <translation>su fecha puede leerse de dos maneras</translation>
    </message>
    <message>
        <source>its folder is away: connect it first</source>
        <translation>su carpeta no está disponible: conéctela primero</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>one other person</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>set up a keyring (GNOME Keyring, KWallet, macOS Keychain, Windows Credential Manager), or on a server set HOSTAPP_KEY_PASSPHRASE</source>
        <translation>configure un llavero (GNOME Keyring, KWallet, Llavero de macOS, Administrador de credenciales de Windows) o, en un servidor, defina HOSTAPP_KEY_PASSPHRASE</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>silenced by the clock times of the words, best effort</source>
        <translation>silenciado según la hora de las palabras, en lo posible</translation>
    </message>
    <message>
        <source>silenced by the times of the transcript, best effort</source>
        <translation>silenciado según los tiempos de la transcripción, en lo posible</translation>
    </message>
    <message>
        <source>silenced where their own track has a voice</source>
        <translation>silenciado donde su propia pista tiene voz</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>some of its files are missing</source>
        <translation>faltan algunos de sus archivos</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>the mix is built from the tracks of the others</source>
        <translation>la mezcla se hace con las pistas de los demás</translation>
    </message>
    <message>
        <source>their own track stays here</source>
        <translation>su propia pista se queda aquí</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>what cannot be cut apart stays here</source>
        <translation>lo que no se puede separar se queda aquí</translation>
    </message>
    <message>
        <source>{0} A JSON file cannot be read in part.</source>
        <translation>{0} Un archivo JSON no se puede leer en parte.</translation>
    </message>
    <message>
        <source>{0} A Word document cannot be read in part.</source>
        <translation>{0} Un documento de Word no se puede leer en parte.</translation>
    </message>
    <message>
        <source>{0} If that was wrong, and the clock is right now, say so with --clock-is-right.</source>
        <translation>{0} Si fue un error y el reloj está bien ahora, dígalo con --clock-is-right.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>{0} belongs to another program: choose another store folder.</source>
        <translation>{0} es de otro programa: elija otra carpeta para el almacén.</translation>
    </message>
    <message>
        <source>{0} cannot be changed: allow writing to its folder and try again.</source>
        <translation>{0} no se puede modificar: permita escribir en su carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be copied: {1}.</source>
        <translation>{0} no se puede copiar: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be locked: {1}.</source>
        <translation>{0} no se puede bloquear: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: its folder is gone or not allowed.</source>
        <translation>{0} no se puede abrir: su carpeta ya no está o no es accesible.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Choose another folder.</source>
        <translation>{0} no se puede leer: {1}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>{0} no se puede usar: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written to: {1}.</source>
        <translation>No se puede escribir en {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} no se puede escribir: {1}.</translation>
    </message>
    <message>
        <source>{0} changed while it was read; try again later.</source>
        <translation>{0} cambió mientras se leía; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{0} does not belong to the receipt.</source>
        <translation>{0} no pertenece al recibo.</translation>
    </message>
    <message>
        <source>{0} does not hold a key of Hostapp.</source>
        <translation>{0} no contiene una clave de Hostapp.</translation>
    </message>
    <message>
        <source>{0} exists already: choose another name.</source>
        <translation>{0} ya existe: elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} has no proof.</source>
        <translation>{0} no tiene prueba.</translation>
    </message>
    <message>
        <source>{0} holds another key than the ledger&apos;s.</source>
        <translation>{0} contiene otra clave que la del registro.</translation>
    </message>
    <message>
        <source>{0} holds no decisions.</source>
        <translation>{0} no contiene decisiones.</translation>
    </message>
    <message>
        <source>{0} holds no key.</source>
        <translation>{0} no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>{0} holds the feed for {1}.</source>
        <translation>{0} contiene la lista de estado para {1}.</translation>
    </message>
    <message>
        <source>{0} holds the feed of another ledger.</source>
        <translation>{0} contiene la lista de estado de otro registro.</translation>
    </message>
    <message>
        <source>{0} is a file. Name a folder that is new or empty.</source>
        <translation>{0} es un archivo. Nombre una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>{0} is a file: move it away, a folder belongs there.</source>
        <translation>{0} es un archivo: muévalo, ahí va una carpeta.</translation>
    </message>
    <message>
        <source>{0} is a report of who was there, and {1} is not in it.</source>
        <translation>{0} es un informe de quién asistió, y {1} no figura en él.</translation>
    </message>
    <message>
        <source>{0} is damaged: restore a backup of it.</source>
        <translation>{0} está dañado: restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{0} is damaged: start Hostapp again, and a scan rebuilds it.</source>
        <translation>{0} está dañado: reinicie Hostapp y una búsqueda lo reconstruirá.</translation>
    </message>
    <message>
        <source>{0} is gone: put its folder back, or restore a backup.</source>
        <translation>{0} ha desaparecido: devuelva su carpeta o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{0} is in the past: a grant must end today or later.</source>
        <translation>{0} ya pasó: una autorización debe terminar hoy o más tarde.</translation>
    </message>
    <message>
        <source>{0} is missing from the receipt.</source>
        <translation>{0} falta en el recibo.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>Falta {0}.</translation>
    </message>
    <message>
        <source>{0} is no acknowledgement: give the file that `hostapp apply` wrote at the recipient&apos;s.</source>
        <translation>{0} no es un acuse de recibo: dé el archivo que `hostapp apply` escribió en casa del destinatario.</translation>
    </message>
    <message>
        <source>{0} is no feed.</source>
        <translation>{0} no es una lista de estado.</translation>
    </message>
    <message>
        <source>{0} is no file, as it was when it was released.</source>
        <translation>{0} ya no es un archivo, como lo era al entregarse.</translation>
    </message>
    <message>
        <source>{0} is no release of Hostapp: it has no {1}.</source>
        <translation>{0} no es una entrega de Hostapp: le falta {1}.</translation>
    </message>
    <message>
        <source>{0} is not a CSV file: {1}.</source>
        <translation>{0} no es un archivo CSV: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a Hostapp database: restore a backup or move it away.</source>
        <translation>{0} no es una base de datos de Hostapp: restaure una copia de seguridad o mueva el archivo.</translation>
    </message>
    <message>
        <source>{0} is not an empty folder: choose another one.</source>
        <translation>{0} no es una carpeta vacía: elija otra.</translation>
    </message>
    <message>
        <source>{0} is not empty. Name a folder that is new or empty.</source>
        <translation>{0} no está vacía. Nombre una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>{0} is not scanned: see the list of folders.</source>
        <translation>{0} no se examina: vea la lista de carpetas.</translation>
    </message>
    <message>
        <source>{0} is not text: save it as «CSV UTF-8».</source>
        <translation>{0} no es texto: guárdelo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>{0} is not the one that the host signed.</source>
        <translation>{0} no es el que firmó el anfitrión.</translation>
    </message>
    <message>
        <source>{0} is not what Hostapp wrote.</source>
        <translation>{0} no es lo que escribió Hostapp.</translation>
    </message>
    <message>
        <source>{0} is not what was granted any more: it changed.</source>
        <translation>{0} ya no es lo que se autorizó: ha cambiado.</translation>
    </message>
    <message>
        <source>{0} is not what was kept then: its bytes are different.</source>
        <translation>{0} no es lo que se guardó entonces: su contenido es distinto.</translation>
    </message>
    <message>
        <source>{0} is not what was released: somebody changed it. Delete it, and run this again, or ask the host for the release anew.</source>
        <translation>{0} no es lo que se entregó: alguien lo cambió. Bórrelo y ejecute esto de nuevo, o pida la entrega otra vez al anfitrión.</translation>
    </message>
    <message>
        <source>{0} is not what was released: {1}</source>
        <translation>{0} no es lo que se entregó: {1}</translation>
    </message>
    <message>
        <source>{0} is not what was remembered of a feed: bring back a copy of it, or name another file to begin anew.</source>
        <translation>{0} no es lo que se recordaba de una lista de estado: recupere una copia o nombre otro archivo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>{0} is nothing that Hostapp can verify: give the folder of a receipt, a release, a feed or a recall.</source>
        <translation>{0} no es nada que Hostapp pueda verificar: dé la carpeta de un recibo, una entrega, una lista de estado o una retirada.</translation>
    </message>
    <message>
        <source>{0} is shown without its newest changes, which are in {1}: allow writing to its folder, free some space there, and open it again.</source>
        <translation>{0} se muestra sin sus últimos cambios, que están en {1}: permita escribir en su carpeta, libere espacio allí y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is too far away: name an earlier date.</source>
        <translation>{0} está demasiado lejos: dé una fecha anterior.</translation>
    </message>
    <message>
        <source>{0} is too large for a list of answers.</source>
        <translation>{0} es demasiado grande para una lista de respuestas.</translation>
    </message>
    <message>
        <source>{0} is too large to be kept as evidence: name a smaller extract.</source>
        <translation>{0} es demasiado grande para guardarlo como prueba: nombre un extracto menor.</translation>
    </message>
    <message>
        <source>{0} needs a first line with the heads «name» (or «email») and «answer». A report of who was there says nothing of an answer: give it with --evidence.</source>
        <translation>{0} necesita una primera línea con los encabezados «name» (o «email») y «answer». Un informe de asistencia no dice nada de una respuesta: délo con --evidence.</translation>
    </message>
    <message>
        <source>{0} of the feed is not the key that signed it.</source>
        <translation>{0} de la lista de estado no es la clave que la firmó.</translation>
    </message>
    <message>
        <source>{0} of the receipt cannot be read: {1}.</source>
        <translation>{0} del recibo no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>{0} of the receipt holds no key.</source>
        <translation>{0} del recibo no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>{0} other people</source>
        <translation>otras {0} personas</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personas</translation>
    </message>
    <message>
        <source>{0} proves entry {1}, not the one it is named for.</source>
        <translation>{0} demuestra la entrada {1}, no la que indica su nombre.</translation>
    </message>
    <message>
        <source>{0} said no, and nobody can be cut out of a video.</source>
        <translation>{0}: dijo que no, y de un vídeo no se puede recortar a nadie.</translation>
    </message>
    <message>
        <source>{0} said no, and their voice or words are in it: an export can cut them out.</source>
        <translation>{0}: dijo que no, y contiene su voz o sus palabras: una exportación puede recortarlas.</translation>
    </message>
    <message>
        <source>{0} said no, and this is their voice or words alone.</source>
        <translation>{0}: dijo que no, y solo contiene su voz o sus palabras.</translation>
    </message>
    <message>
        <source>{0} was written by a newer Hostapp (format {1}, this one knows {2}): update Hostapp.</source>
        <translation>{0} lo escribió un Hostapp más nuevo (formato {1}, este conoce {2}): actualice Hostapp.</translation>
    </message>
    <message>
        <source>{0} with «{1}»: `hostapp releases` lists them.</source>
        <translation>{0} con «{1}»: `hostapp releases` las lista.</translation>
    </message>
    <message>
        <source>{0} withdrew, and nobody can be cut out of a video.</source>
        <translation>{0}: retiró su consentimiento, y de un vídeo no se puede recortar a nadie.</translation>
    </message>
    <message>
        <source>{0} withdrew, and their voice or words are in it: an export can cut them out.</source>
        <translation>{0}: retiró su consentimiento, y contiene su voz o sus palabras: una exportación puede recortarlas.</translation>
    </message>
    <message>
        <source>{0} withdrew, and this is their voice or words alone.</source>
        <translation>{0}: retiró su consentimiento, y solo contiene su voz o sus palabras.</translation>
    </message>
    <message>
        <source>{0} {1} {2}</source>
        <translation>{0} de {1} de {2}</translation>
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
        <translation>{{{0}}} no es un hueco de este aviso; tiene {1}.</translation>
    </message>
    <message>
        <source>«{0}» cannot be the id of a purpose: use up to {1} small letters a-z, digits and single hyphens, such as «sign-language».</source>
        <translation>«{0}» no puede ser el identificador de una finalidad: use hasta {1} minúsculas a-z, cifras y guiones sueltos, como «sign-language».</translation>
    </message>
    <message>
        <source>«{0}» is more than one person: give an id ({1}).</source>
        <translation>«{0}» es más de una persona: dé un identificador ({1}).</translation>
    </message>
    <message>
        <source>«{0}» is more than one person: say which by id ({1}).</source>
        <translation>«{0}» es más de una persona: diga cuál por su identificador ({1}).</translation>
    </message>
    <message>
        <source>«{0}» is not a date: write it as year-month-day, such as 2027-12-31.</source>
        <translation>«{0}» no es una fecha: escríbala como año-mes-día, por ejemplo 2027-12-31.</translation>
    </message>
    <message>
        <source>«{0}» is not in the meeting «{1}»; in it: {2}.</source>
        <translation>«{0}» no está en la reunión «{1}»; están: {2}.</translation>
    </message>
    <message>
        <source>“{0}” could be {1} meetings: say which of {2}.</source>
        <translation>«{0}» podrían ser {1} reuniones: diga cuál de {2}.</translation>
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
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is no plain text: save a copy to open it.</source>
        <translation>No es texto sin formato: guarde una copia para abrirla.</translation>
    </message>
    <message>
        <source>Paste what was written, or drop a file here</source>
        <translation>Pegue lo que se escribió o suelte aquí un archivo</translation>
    </message>
    <message>
        <source>Play from {0}</source>
        <translation>Reproducir desde {0}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>La copia está guardada.</translation>
    </message>
    <message>
        <source>The copy that was kept is gone from this disk. The answer still counts.</source>
        <translation>La copia guardada ya no está en este disco. La respuesta sigue contando.</translation>
    </message>
    <message numerus="yes">
        <source>What shows an answer was altered or is missing on this disk, in %Ln meeting(s). The answers still count: put the originals back, or ask again.</source>
        <translation>
            <numerusform>Lo que prueba una respuesta fue alterado o falta en este disco, en %Ln reunión. Las respuestas siguen contando: devuelva los originales o pregunte de nuevo.</numerusform>
            <numerusform>Lo que prueba respuestas fue alterado o falta en este disco, en %Ln reuniones. Las respuestas siguen contando: devuelva los originales o pregunte de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What shows the answer of {0}</source>
        <translation>Lo que demuestra la respuesta de {0}</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Lo que se escribió</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>Dónde guardar la copia</translation>
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
        <source>Back</source>
        <translation>Atrás</translation>
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
        <source>Cut out, and how</source>
        <translation>Quitados, y cómo</translation>
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
        <translation>Ocultado en los textos</translation>
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
        <source>What goes</source>
        <translation>Qué sale</translation>
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
        <translation>Destino</translation>
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
        <source>Hostapp ended unexpectedly last time. Every decision that was confirmed is kept: go on where you were.</source>
        <translation>La última vez Hostapp se cerró de forma inesperada. Se conserva toda decisión confirmada: siga donde estaba.</translation>
    </message>
    <message>
        <source>Hostapp made a mistake here. Every decision that was confirmed is kept: do it again, and start Hostapp anew if that does not help.</source>
        <translation>Hostapp ha cometido un error aquí. Se conserva toda decisión confirmada: inténtelo de nuevo y, si no sirve, reinicie Hostapp.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear this field</source>
        <translation>Vaciar este campo</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Copy digest</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Files of this meeting</source>
        <translation>Archivos de esta reunión</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
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
        <source>digest {0}</source>
        <translation>huella {0}</translation>
    </message>
    <message>
        <source>no digest yet</source>
        <translation>aún sin huella</translation>
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
        <source>None of the usual folders is on this computer. Add the one that holds yours, or drag it into this window.</source>
        <translation>Ninguna de las carpetas habituales está en este equipo. Añada la que contiene las suyas o arrástrela a esta ventana.</translation>
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
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
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
        <source>Nothing is decided yet. Before you decide: {0}</source>
        <translation>Todavía no se ha decidido nada. Antes de decidir: {0}</translation>
    </message>
    <message>
        <source>Nothing may train until this is cleared up: restore a backup in Settings.</source>
        <translation>Nada puede entrenar hasta que se aclare: restaure una copia de seguridad en los ajustes.</translation>
    </message>
    <message>
        <source>The ledger begins with the first decision.</source>
        <translation>El registro empieza con la primera decisión.</translation>
    </message>
    <message>
        <source>Until the ledger verifies, nothing may train.</source>
        <translation>Hasta que se verifique el registro, nada puede entrenar.</translation>
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
        <source>Other recipients</source>
        <translation>Otros destinatarios</translation>
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
        <source>There is none of this data, only {0}: choose that.</source>
        <translation>No hay nada de estos datos, solo {0}: elija eso.</translation>
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
        <source>Decided as meeting «{0}», which has the same files.</source>
        <translation>Decidida como reunión «{0}», que tiene los mismos archivos.</translation>
    </message>
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
    <name>Key</name>
    <message>
        <source>A new key signs from now on: write down its recovery words.</source>
        <translation>Desde ahora firma una clave nueva: anote sus palabras de recuperación.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Bring the key back</source>
        <translation>Recuperar la clave</translation>
    </message>
    <message>
        <source>Give the new public key to those who check your feeds, and write down the new recovery words: the old words bring back the old key only.</source>
        <translation>Dé la nueva clave pública a quienes comprueban sus listas de estado y anote las nuevas palabras de recuperación: las antiguas solo recuperan la clave antigua.</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>Las he anotado</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Sign with a new key?</source>
        <translation>¿Firmar con una clave nueva?</translation>
    </message>
    <message>
        <source>The key as a QR code</source>
        <translation>La clave como código QR</translation>
    </message>
    <message>
        <source>The key is in this computer&apos;s keyring again.</source>
        <translation>La clave está de nuevo en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The old key signs the new one in, as an entry of the ledger. Receipts and releases that you gave out stay valid.</source>
        <translation>La clave antigua introduce la nueva con una entrada del registro. Los recibos y las entregas que dio siguen siendo válidos.</translation>
    </message>
    <message>
        <source>Type the twenty-four recovery words in their order, or paste what the code says. The key is put into this computer&apos;s keyring.</source>
        <translation>Escriba las veinticuatro palabras de recuperación en su orden o pegue lo que dice el código. La clave se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Write these down in their order, or photograph the code, and lock it away. Whoever has them can sign as you. They are shown only while this sheet is open.</source>
        <translation>Anote estas palabras en su orden o fotografíe el código, y guárdelo bajo llave. Quien las tenga puede firmar como usted. Solo se muestran mientras esta ventana está abierta.</translation>
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
        <source>Nobody has to be asked again.</source>
        <translation>No hay que preguntar a nadie de nuevo.</translation>
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
        <source>Search meetings</source>
        <translation>Buscar reuniones</translation>
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
        <translation>Organizar</translation>
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
        <translation>Unir con…</translation>
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
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Guardar esta lista…</translation>
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
        <translation>Separar archivos…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar de nuevo</translation>
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
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>An empty line begins a new paragraph.</source>
        <translation>Una línea vacía empieza un párrafo nuevo.</translation>
    </message>
    <message>
        <source>An empty line begins a new paragraph. {meeting}, {purposes}, {data}, {recipients} and {until} are filled in when somebody is asked.</source>
        <translation>Una línea vacía empieza un párrafo nuevo. {meeting}, {purposes}, {data}, {recipients} y {until} se rellenan cuando se pregunta a alguien.</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Version {0} is in force.</source>
        <translation>Está en vigor la versión {0}.</translation>
    </message>
    <message>
        <source>Version {0}: {1}</source>
        <translation>Versión {0}: {1}</translation>
    </message>
    <message>
        <source>What a participant reads when asked</source>
        <translation>Lo que lee un participante cuando se le pregunta</translation>
    </message>
    <message>
        <source>What you read before you grant</source>
        <translation>Lo que usted lee antes de autorizar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
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
        <source>The ledger is not verified: until it is, nothing may train.</source>
        <translation>El registro no está verificado: hasta entonces, nada puede entrenar.</translation>
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
        <source>ending within 30 days</source>
        <translation>terminan en 30 días</translation>
    </message>
    <message numerus="yes">
        <source>item(s) called back, no answer</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>retirado, sin respuesta</numerusform>
            <numerusform>retirados, sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>entrega</numerusform>
            <numerusform>entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for a decision</source>
        <translation>esperan una decisión</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <comment>a name, and numbers</comment>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>may train something</source>
        <translation>pueden entrenar algo</translation>
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
        <source>Show what was said…</source>
        <translation>Mostrar lo que se dijo…</translation>
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
        <source>is a track of somebody left out</source>
        <translation>es la pista de alguien que queda fuera</translation>
    </message>
    <message>
        <source>may show somebody left out</source>
        <translation>puede mostrar a alguien que queda fuera</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
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
        <source>like a no</source>
        <translation>a un no</translation>
    </message>
    <message>
        <source>like a yes</source>
        <translation>a un sí</translation>
    </message>
    <message>
        <source>may be a video, which the grant leaves out</source>
        <translation>puede ser un vídeo, que la autorización deja fuera</translation>
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
        <source>their part is cut from any export</source>
        <translation>su parte se recorta de toda exportación</translation>
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
        <source>Each person has a track of their own. Choose whose you hear:</source>
        <translation>Cada persona tiene su propia pista. Elija a quién oye:</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everybody cannot be heard at once; you hear {0}.</source>
        <translation>No se puede oír a todos a la vez; oye a {0}.</translation>
    </message>
    <message>
        <source>Everybody is being mixed; until then you hear {0}.</source>
        <translation>Se está mezclando a todos; hasta entonces oye a {0}.</translation>
    </message>
    <message>
        <source>Green and blue: may be used. Pale red, crossed out: cut out. Click to play from there; the arrow keys go on and back.</source>
        <translation>Verde y azul: puede usarse. Rojo pálido, tachado: recortado. Haga clic para reproducir desde ahí; las flechas avanzan y retroceden.</translation>
    </message>
    <message>
        <source>Mixing everybody&apos;s tracks</source>
        <translation>Mezclando las pistas de todos</translation>
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
        <source>Whose track is heard</source>
        <translation>Qué pista se oye</translation>
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
        <source>Name of the preset</source>
        <translation>Nombre de la plantilla</translation>
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
    <name>Progress</name>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>queda alrededor de %Ln hora</numerusform>
            <numerusform>quedan alrededor de %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda alrededor de %Ln minuto</numerusform>
            <numerusform>quedan alrededor de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>queda alrededor de %Ln segundo</numerusform>
            <numerusform>quedan alrededor de %Ln segundos</numerusform>
        </translation>
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
        <source>Counting and comparing: who spoke how long, which topics came up, how meetings change over time.</source>
        <translation>Contar y comparar: quién habló cuánto, qué temas surgieron, cómo cambian las reuniones con el tiempo.</translation>
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
        <source>Measuring how well a finished program does. Nothing is learned from the recording.</source>
        <translation>Medir lo bien que funciona un programa terminado. No se aprende nada de la grabación.</translation>
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
    <message>
        <source>Teaching a program to speak. It may come to sound like the people in the recording.</source>
        <translation>Enseñar a un programa a hablar. Puede llegar a sonar como las personas de la grabación.</translation>
    </message>
    <message>
        <source>Teaching a program to tell people apart by their voices. A voice print can identify a person.</source>
        <translation>Enseñar a un programa a distinguir a las personas por la voz. Una huella de voz puede identificar a una persona.</translation>
    </message>
    <message>
        <source>Teaching a program to write down what people say.</source>
        <translation>Enseñar a un programa a escribir lo que dice la gente.</translation>
    </message>
    <message>
        <source>Teaching a program to write, from the words that were said or typed. It may repeat some of them.</source>
        <translation>Enseñar a un programa a escribir, con las palabras dichas o tecleadas. Puede repetir algunas.</translation>
    </message>
    <message>
        <source>Teaching the features of a meeting program: summaries, action items, removing noise, framing faces.</source>
        <translation>Enseñar las funciones de un programa de reuniones: resúmenes, tareas, quitar ruido, encuadrar caras.</translation>
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
        <source>A folder for the receipt</source>
        <translation>Una carpeta para el recibo</translation>
    </message>
    <message>
        <source>A receipt is a small folder with the signed decision and a page to read. Anyone can check it with Hostapp, without this computer and without the network.</source>
        <translation>Un recibo es una carpeta pequeña con la decisión firmada y una página para leer. Cualquiera puede comprobarlo con Hostapp, sin este equipo y sin red.</translation>
    </message>
    <message>
        <source>Each folder holds your decisions on this meeting and one person&apos;s own answers, with their proofs, and nothing about the others.</source>
        <translation>Cada carpeta contiene sus decisiones sobre esta reunión y las respuestas de una persona, con sus pruebas, y nada sobre las demás.</translation>
    </message>
    <message>
        <source>For everybody, a folder each</source>
        <translation>Para todos, una carpeta para cada uno</translation>
    </message>
    <message>
        <source>For the meeting as a whole</source>
        <translation>Para la reunión en conjunto</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Para {0}</translation>
    </message>
    <message>
        <source>It holds your decisions on this meeting and the answers of {0}, with their proofs, and nothing about anybody else.</source>
        <translation>Contiene sus decisiones sobre esta reunión y las respuestas de {0}, con sus pruebas, y nada sobre nadie más.</translation>
    </message>
    <message>
        <source>It holds your decisions on this meeting with their proofs, and neither names nor answers of people.</source>
        <translation>Contiene sus decisiones sobre esta reunión con sus pruebas, y ni nombres ni respuestas de personas.</translation>
    </message>
    <message>
        <source>It was decided as meeting «{0}», which has the same files: the receipt is given there.</source>
        <translation>Se decidió como reunión «{0}», que tiene los mismos archivos: el recibo se da allí.</translation>
    </message>
    <message>
        <source>No program opens folders here. It is {0}.</source>
        <translation>Ningún programa abre carpetas aquí. La carpeta es {0}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
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
    <message>
        <source>Whom the receipt is for</source>
        <translation>Para quién es el recibo</translation>
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
    <message numerus="yes">
        <source>%Ln recall(s) not answered, the oldest since {0}: send the notice again, or take in the answer.</source>
        <translation>
            <numerusform>%Ln retirada sin respuesta, la más antigua desde el {0}: envíe de nuevo el aviso o incorpore la respuesta.</numerusform>
            <numerusform>%Ln retiradas sin respuesta, la más antigua desde el {0}: envíe de nuevo el aviso o incorpore la respuesta.</numerusform>
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
        <source>No recall waits for an answer.</source>
        <translation>Ninguna retirada espera respuesta.</translation>
    </message>
    <message>
        <source>Nothing was given away yet: export a dataset to begin.</source>
        <translation>Todavía no se entregó nada: exporte un conjunto de datos para empezar.</translation>
    </message>
    <message>
        <source>Open the notice to send</source>
        <translation>Abrir el aviso que hay que enviar</translation>
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
        <source>Show recalls</source>
        <translation>Mostrar retiradas</translation>
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
        <source>The folder with the signed recall, to remind the recipient</source>
        <translation>La carpeta con la retirada firmada, para recordárselo al destinatario</translation>
    </message>
    <message>
        <source>The notice to send is in {0}.</source>
        <translation>El aviso que hay que enviar está en {0}.</translation>
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
    <message numerus="yes">
        <source>And %Ln other set(s) of terms.</source>
        <translation>
            <numerusform>Y %Ln conjunto más de condiciones.</numerusform>
            <numerusform>Y %Ln conjuntos más de condiciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln meeting(s)</source>
        <translation>
            <numerusform>En %Ln reunión</numerusform>
            <numerusform>En %Ln reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>No grant of what is selected has an end.</source>
        <translation>Ninguna autorización de lo seleccionado tiene fin.</translation>
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
    <name>Restore</name>
    <message numerus="yes">
        <source>%Ln later decision(s) that this backup lacks:</source>
        <translation>
            <numerusform>%Ln decisión posterior que falta en esta copia:</numerusform>
            <numerusform>%Ln decisiones posteriores que faltan en esta copia:</numerusform>
        </translation>
    </message>
    <message>
        <source>Every meeting</source>
        <translation>Todas las reuniones</translation>
    </message>
    <message numerus="yes">
        <source>Grants that wait until you grant them again: %Ln.</source>
        <translation>
            <numerusform>Autorizaciones que esperan hasta que las dé de nuevo: %Ln.</numerusform>
            <numerusform>Autorizaciones que esperan hasta que las dé de nuevo: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you go on, a new ledger begins: every no is kept, and every grant waits until you grant it again. What it replaces is kept beside it.</source>
        <translation>Si continúa, empieza un registro nuevo: se conserva cada no, y cada autorización espera hasta que la dé de nuevo. Lo que se sustituye se guarda al lado.</translation>
    </message>
    <message numerus="yes">
        <source>Later entries that this backup lacks and that can no longer be read: %Ln.</source>
        <translation>
            <numerusform>Entradas posteriores que faltan en esta copia y ya no se pueden leer: %Ln.</numerusform>
            <numerusform>Entradas posteriores que faltan en esta copia y ya no se pueden leer: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore all the same</source>
        <translation>Restaurar de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %Ln entries.</source>
        <translation>
            <numerusform>Restaurado: %Ln entrada.</numerusform>
            <numerusform>Restaurado: %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody said no</source>
        <translation>Alguien dijo que no</translation>
    </message>
    <message>
        <source>Somebody said yes</source>
        <translation>Alguien dijo que sí</translation>
    </message>
    <message>
        <source>Somebody withdrew</source>
        <translation>Alguien se retractó</translation>
    </message>
    <message>
        <source>The ledger as it was then takes the place of this one; what it replaces is kept beside it. Nobody who was forgotten comes back.</source>
        <translation>El registro de entonces ocupa el lugar de este; lo que se sustituye se guarda al lado. Las personas olvidadas no vuelven.</translation>
    </message>
    <message>
        <source>This backup lacks later entries about releases.</source>
        <translation>A esta copia le faltan entradas posteriores sobre entregas.</translation>
    </message>
    <message>
        <source>This computer does not remember this ledger: confirm it at the foot.</source>
        <translation>Este equipo no recuerda este registro: confírmelo al pie.</translation>
    </message>
    <message>
        <source>What the backup lacks</source>
        <translation>Lo que le falta a la copia</translation>
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
        <source>Note</source>
        <translation>Nota</translation>
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
    <message numerus="yes">
        <source>%Ln of them would be decided.</source>
        <translation>
            <numerusform>Se decidiría %Ln de ellas.</numerusform>
            <numerusform>Se decidirían %Ln de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>Una regla nueva</translation>
    </message>
    <message>
        <source>Any tool</source>
        <translation>Cualquier herramienta</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Cambiar la regla</translation>
    </message>
    <message>
        <source>Decide new recordings at once, without asking me</source>
        <translation>Decidir enseguida sobre grabaciones nuevas, sin preguntarme</translation>
    </message>
    <message>
        <source>Fill in at least one of the lines above.</source>
        <translation>Rellene al menos una de las líneas de arriba.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Grant these terms</source>
        <translation>Autorizar con estas condiciones</translation>
    </message>
    <message>
        <source>It lies in the folder</source>
        <translation>Está en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>It speaks of %Ln meeting(s) now.</source>
        <translation>
            <numerusform>Ahora afecta a %Ln reunión.</numerusform>
            <numerusform>Ahora afecta a %Ln reuniones.</numerusform>
        </translation>
    </message>
    <message>
        <source>It speaks of no meeting that is here now.</source>
        <translation>No afecta a ninguna reunión que esté aquí ahora.</translation>
    </message>
    <message>
        <source>It was recorded by</source>
        <translation>Se grabó con</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>Meetings that it touches now</source>
        <translation>Reuniones a las que afecta ahora</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New recordings are decided at once.</source>
        <translation>Se decide enseguida sobre grabaciones nuevas.</translation>
    </message>
    <message>
        <source>New recordings wait for you.</source>
        <translation>Las grabaciones nuevas esperan su decisión.</translation>
    </message>
    <message>
        <source>People of the domain</source>
        <translation>Personas del dominio</translation>
    </message>
    <message>
        <source>Terms to grant</source>
        <translation>Condiciones de la autorización</translation>
    </message>
    <message>
        <source>The narrowest usual terms</source>
        <translation>Las condiciones habituales más estrictas</translation>
    </message>
    <message>
        <source>The series is</source>
        <translation>La serie es</translation>
    </message>
    <message>
        <source>The terms that it has</source>
        <translation>Las condiciones que tiene</translation>
    </message>
    <message>
        <source>The title has</source>
        <translation>El título contiene</translation>
    </message>
    <message>
        <source>it lies in «{0}»</source>
        <translation>está en «{0}»</translation>
    </message>
    <message>
        <source>it was recorded by {0}</source>
        <translation>se grabó con {0}</translation>
    </message>
    <message>
        <source>people of «{0}» are in it</source>
        <translation>aparecen personas de «{0}»</translation>
    </message>
    <message>
        <source>stays: {0}</source>
        <translation>sigue: {0}</translation>
    </message>
    <message>
        <source>the series is «{0}»</source>
        <translation>la serie es «{0}»</translation>
    </message>
    <message>
        <source>the title has «{0}»</source>
        <translation>el título contiene «{0}»</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>espera su decisión</translation>
    </message>
    <message>
        <source>would be allowed</source>
        <translation>se permitiría</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>se rechazaría</translation>
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
        <translation>Elija o escriba otra forma del nombre. Desde ahora los dos nombres son una sola persona en todas las reuniones. Dos personas sobre las que ya hay decisiones siguen siendo dos.</translation>
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
        <translation>¿Qué otro nombre tiene {0}?</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Choose a filter or search for something first.</source>
        <translation>Elija primero un filtro o busque algo.</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>Cambiar el nombre de «{0}»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Guardar esta lista</translation>
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
        <source>%Ln not seen this time.</source>
        <translation>
            <numerusform>%Ln no vista esta vez.</numerusform>
            <numerusform>%Ln no vistas esta vez.</numerusform>
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
        <source>A backup of the ledger</source>
        <translation>Una copia de seguridad del registro</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Añadir una regla…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>Bring the key back…</source>
        <translation>Recuperar la clave…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy of {0}</source>
        <translation>Copia del {0}</translation>
    </message>
    <message>
        <source>Decide what waits by these rules</source>
        <translation>Decidir lo que espera con estas reglas</translation>
    </message>
    <message numerus="yes">
        <source>Decided by rule: %Ln meeting(s).</source>
        <translation>
            <numerusform>Decidido por regla: %Ln reunión.</numerusform>
            <numerusform>Decidido por regla: %Ln reuniones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deciding by your rules…</source>
        <translation>Decidiendo según sus reglas…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Every decision in one file, checked after writing. The newest copies also lie beside the ledger, one a day.</source>
        <translation>Todas las decisiones en un archivo, comprobado tras escribirlo. Las copias más recientes están también junto al registro, una por día.</translation>
    </message>
    <message>
        <source>Every grant begins with</source>
        <translation>Cada autorización empieza con</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Clave nueva…</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene estas palabras.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename «{0}»</source>
        <translation>Cambiar el nombre de «{0}»</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar desde un archivo…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Says how many new recordings wait for a decision while the window is not in front.</source>
        <translation>Dice cuántas grabaciones nuevas esperan una decisión mientras la ventana no está delante.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>What is decided on recordings by title, series, folder, tool or people. «Never» wins over «ask me», and that over «grant»; what a rule decided stays decided.</source>
        <translation>Lo que se decide sobre grabaciones según título, serie, carpeta, herramienta o personas. «Nunca» gana a «preguntarme», y esto a «autorizar»; lo que decidió una regla queda decidido.</translation>
    </message>
    <message>
        <source>What the window and new notices are written in. It changes when Hostapp is started the next time.</source>
        <translation>El idioma de la ventana y de los avisos nuevos. Cambia la próxima vez que se inicie Hostapp.</translation>
    </message>
    <message>
        <source>default terms key G</source>
        <translation>condiciones habituales tecla G</translation>
    </message>
    <message>
        <source>dry run automatic</source>
        <translation>ensayo automático</translation>
    </message>
    <message>
        <source>restore copy</source>
        <translation>restaurar copia</translation>
    </message>
    <message>
        <source>rotate QR code words keyring</source>
        <translation>cambiar código QR palabras llavero</translation>
    </message>
    <message>
        <source>theme colours</source>
        <translation>tema colores claro oscuro</translation>
    </message>
    <message>
        <source>tray notification</source>
        <translation>bandeja notificación</translation>
    </message>
    <message>
        <source>wording text version language</source>
        <translation>redacción texto versión idioma</translation>
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
        <source>Icon beside the clock</source>
        <translation>Icono junto al reloj</translation>
    </message>
    <message>
        <source>It is made with your first decision.</source>
        <translation>Se crea con su primera decisión.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark; usually as the system is.</source>
        <translation>Claro u oscuro; normalmente como el sistema.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Not there at the moment.</source>
        <translation>No está ahora.</translation>
    </message>
    <message>
        <source>Nothing that waits is decided by your rules.</source>
        <translation>Sus reglas no deciden nada de lo que espera.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Apartados de los ajustes</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Recovery words…</source>
        <translation>Palabras de recuperación…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <source>Start Hostapp again to see it in this language.</source>
        <translation>Reinicie Hostapp para verlo en este idioma.</translation>
    </message>
    <message>
        <source>Terms that you grant on again and again. New ones are kept from the sheet that grants.</source>
        <translation>Condiciones con las que autoriza una y otra vez. Las nuevas se guardan al autorizar.</translation>
    </message>
    <message>
        <source>The exact words that were shown are part of every decision. New words are a new version, and those who agreed to older ones are listed under «Ask again».</source>
        <translation>Las palabras exactas que se mostraron forman parte de cada decisión. Palabras nuevas son una versión nueva, y quienes aceptaron otras anteriores figuran en «Preguntar de nuevo».</translation>
    </message>
    <message>
        <source>The narrowest usual terms</source>
        <translation>Las condiciones habituales más estrictas</translation>
    </message>
    <message>
        <source>The public key that others check your receipts with. Whoever has the recovery words can sign as you: write them on paper and lock them away.</source>
        <translation>La clave pública con la que otros comprueban sus recibos. Quien tenga las palabras de recuperación puede firmar como usted: escríbalas en papel y guárdelas bajo llave.</translation>
    </message>
    <message>
        <source>Where Hostapp looks for recordings. Removing one deletes nothing and undoes no decision.</source>
        <translation>Dónde busca Hostapp grabaciones. Quitar una no borra nada ni deshace ninguna decisión.</translation>
    </message>
    <message>
        <source>Who of the people in your recordings you are. A grant for a recording of you alone needs it.</source>
        <translation>Cuál de las personas de sus grabaciones es usted. Hace falta para autorizar una grabación en la que solo aparece usted.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
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
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Decided under words that have changed since</source>
        <translation>Decididas según un texto que ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Evidence altered</source>
        <translation>Prueba alterada</translation>
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
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Training allowed</source>
        <translation>Entrenamiento permitido</translation>
    </message>
    <message>
        <source>What shows an answer is no longer what was kept</source>
        <translation>La prueba de una respuesta ya no es la que se guardó</translation>
    </message>
    <message>
        <source>not known while the ledger is not verified</source>
        <translation>se desconoce mientras el registro no esté verificado</translation>
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
        <source>It is in no folder that is scanned.</source>
        <translation>No está en ninguna carpeta que se examine.</translation>
    </message>
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
        <source>The recording tool has not converted this recording yet.</source>
        <translation>La herramienta de grabación todavía no ha convertido esta grabación.</translation>
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
        <source>Not verified</source>
        <translation>No verificado</translation>
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
        <source>Messages that not everybody in the meeting could read</source>
        <translation>Mensajes que no todos en la reunión podían leer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Show private messages</source>
        <translation>Mostrar mensajes privados</translation>
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
        <source>in a private message:</source>
        <translation>en un mensaje privado:</translation>
    </message>
    <message>
        <source>in the chat:</source>
        <translation>en el chat:</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nada espera una decisión</translation>
    </message>
    <message>
        <source>One new recording waits for a decision</source>
        <translation>Una grabación nueva espera una decisión</translation>
    </message>
    <message>
        <source>One recording waits for a decision</source>
        <translation>Una grabación espera una decisión</translation>
    </message>
    <message>
        <source>Open Hostapp</source>
        <translation>Abrir Hostapp</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>{0} new recordings wait for a decision</source>
        <translation>{0} grabaciones nuevas esperan una decisión</translation>
    </message>
    <message>
        <source>{0} recordings wait for a decision</source>
        <translation>{0} grabaciones esperan una decisión</translation>
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
    <message>
        <source>Decided so far</source>
        <translation>Decididas hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>Ending soon: %Ln grant(s)</source>
        <translation>
            <numerusform>Termina pronto: %Ln autorización</numerusform>
            <numerusform>Terminan pronto: %Ln autorizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>G grant · Shift+G choose terms · R refuse · U undo · Space play</source>
        <translation>G autorizar · Mayús+G elegir condiciones · R rechazar · U deshacer · Espacio reproducir</translation>
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
<context>
    <name>Window</name>
    <message>
        <source>Drop it to look for recordings there.</source>
        <translation>Suéltela para buscar grabaciones en ella.</translation>
    </message>
</context>
</TS>
