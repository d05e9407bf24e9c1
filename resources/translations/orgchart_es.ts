<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>Arrange from top to bottom</source>
      <translation>Disponer de arriba abajo</translation>
    </message>
    <message>
      <source>Arrange from bottom to top</source>
      <translation>Disponer de abajo arriba</translation>
    </message>
    <message>
      <source>Arrange from left to right</source>
      <translation>Disponer de izquierda a derecha</translation>
    </message>
    <message>
      <source>Arrange from right to left</source>
      <translation>Disponer de derecha a izquierda</translation>
    </message>
    <message>
      <source>Use standard cards</source>
      <translation>Usar tarjetas estándar</translation>
    </message>
    <message>
      <source>Use compact cards</source>
      <translation>Usar tarjetas compactas</translation>
    </message>
    <message>
      <source>Use cards with photo</source>
      <translation>Usar tarjetas con foto</translation>
    </message>
    <message>
      <source>Arrange reports automatically</source>
      <translation>Disponer los subordinados automáticamente</translation>
    </message>
    <message>
      <source>Arrange reports in a row</source>
      <translation>Disponer los subordinados en fila</translation>
    </message>
    <message>
      <source>Arrange reports in a stack</source>
      <translation>Disponer los subordinados apilados</translation>
    </message>
    <message>
      <source>Arrange reports in two columns</source>
      <translation>Disponer los subordinados en dos columnas</translation>
    </message>
    <message>
      <source>Reports: automatic</source>
      <translation>Subordinados: automático</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>Disponer</translation>
    </message>
    <message>
      <source>Let the program arrange the reports of the selected roles.</source>
      <translation>Dejar que el programa disponga los subordinados de los puestos seleccionados.</translation>
    </message>
    <message>
      <source>Reports: in a row</source>
      <translation>Subordinados: en fila</translation>
    </message>
    <message>
      <source>The reports of the selected roles side by side.</source>
      <translation>Los subordinados de los puestos seleccionados, uno junto a otro.</translation>
    </message>
    <message>
      <source>Reports: in a stack</source>
      <translation>Subordinados: apilados</translation>
    </message>
    <message>
      <source>The reports of the selected roles below each other.</source>
      <translation>Los subordinados de los puestos seleccionados, uno debajo de otro.</translation>
    </message>
    <message>
      <source>Reports: in two columns</source>
      <translation>Subordinados: en dos columnas</translation>
    </message>
    <message>
      <source>The reports of the selected roles in two columns.</source>
      <translation>Los subordinados de los puestos seleccionados, en dos columnas.</translation>
    </message>
    <message>
      <source>From top to bottom</source>
      <translation>De arriba abajo</translation>
    </message>
    <message>
      <source>Managers above their reports.</source>
      <translation>Los responsables encima de sus subordinados.</translation>
    </message>
    <message>
      <source>From left to right</source>
      <translation>De izquierda a derecha</translation>
    </message>
    <message>
      <source>Managers to the left of their reports.</source>
      <translation>Los responsables a la izquierda de sus subordinados.</translation>
    </message>
    <message>
      <source>From bottom to top</source>
      <translation>De abajo arriba</translation>
    </message>
    <message>
      <source>Managers below their reports.</source>
      <translation>Los responsables debajo de sus subordinados.</translation>
    </message>
    <message>
      <source>From right to left</source>
      <translation>De derecha a izquierda</translation>
    </message>
    <message>
      <source>Managers to the right of their reports.</source>
      <translation>Los responsables a la derecha de sus subordinados.</translation>
    </message>
    <message>
      <source>Align the layers</source>
      <translation>Alinear los niveles</translation>
    </message>
    <message>
      <source>Everyone of one layer on one line, or as tightly as it goes.</source>
      <translation>Todos los de un nivel en una misma línea, o lo más apretado posible.</translation>
    </message>
    <message>
      <source>Standard cards</source>
      <translation>Tarjetas estándar</translation>
    </message>
    <message>
      <source>Title, holder, functions and more.</source>
      <translation>Título, titular, funciones y más.</translation>
    </message>
    <message>
      <source>Compact cards</source>
      <translation>Tarjetas compactas</translation>
    </message>
    <message>
      <source>Small cards: title, holder, function.</source>
      <translation>Tarjetas pequeñas: título, titular, función.</translation>
    </message>
    <message>
      <source>Cards with photo</source>
      <translation>Tarjetas con foto</translation>
    </message>
    <message>
      <source>Cards with the holder’s photo or initials.</source>
      <translation>Tarjetas con la foto o las iniciales del titular.</translation>
    </message>
    <message>
      <source>Cards and colours…</source>
      <translation>Tarjetas y colores…</translation>
    </message>
    <message>
      <source>Choose what the cards show, and the colours of your company.</source>
      <translation>Elegir qué muestran las tarjetas y los colores de su empresa.</translation>
    </message>
    <message>
      <source>Pack the layers</source>
      <translation>Compactar los niveles</translation>
    </message>
    <message>
      <source>As an audience sees it</source>
      <translation>Como lo ve una audiencia</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ver</translation>
    </message>
    <message>
      <source>Look at the chart with the eyes of the board, managers or all staff.</source>
      <translation>Mirar el organigrama con los ojos de la dirección, de los responsables o de toda la plantilla.</translation>
    </message>
    <message>
      <source>Audiences…</source>
      <translation>Audiencias…</translation>
    </message>
    <message>
      <source>Choose what each audience may see: fields, branches, layers.</source>
      <translation>Elegir qué puede ver cada audiencia: campos, ramas, niveles.</translation>
    </message>
    <message>
      <source>Share a copy…</source>
      <translation>Compartir una copia…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Save a copy that holds what an audience may see and nothing else.</source>
      <translation>Guardar una copia que contiene lo que una audiencia puede ver y nada más.</translation>
    </message>
    <message>
      <source>Title, date and logo</source>
      <translation>Título, fecha y logotipo</translation>
    </message>
    <message>
      <source>Title, subtitle, organisation, date, confidentiality, draft and logo of the chart.</source>
      <translation>Título, subtítulo, organización, fecha, confidencialidad, borrador y logotipo del organigrama.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Comprobar</translation>
    </message>
    <message>
      <source>List what the rules find, with what could be done about it.</source>
      <translation>Listar lo que encuentran las reglas y qué se podría hacer.</translation>
    </message>
    <message>
      <source>Rules and thresholds…</source>
      <translation>Reglas y umbrales…</translation>
    </message>
    <message>
      <source>Choose the profile, thresholds and severities that the chart is checked by.</source>
      <translation>Elegir el perfil, los umbrales y la gravedad con que se comprueba el organigrama.</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Cortar</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Edición</translation>
    </message>
    <message>
      <source>Take the selected branches out and put them on the clipboard.</source>
      <translation>Sacar las ramas seleccionadas y ponerlas en el portapapeles.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>The selected branches for other windows, as rows for Excel, and as a picture.</source>
      <translation>Las ramas seleccionadas para otras ventanas, como filas para Excel y como imagen.</translation>
    </message>
    <message>
      <source>Copy as picture</source>
      <translation>Copiar como imagen</translation>
    </message>
    <message>
      <source>The chart as it is shown, or the selected branch, at the size of a slide.</source>
      <translation>El organigrama tal como se muestra, o la rama seleccionada, al tamaño de una diapositiva.</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Pegar</translation>
    </message>
    <message>
      <source>Branches, rows of a spreadsheet, or names for the seats of the selected card.</source>
      <translation>Ramas, filas de una hoja de cálculo o nombres para las plazas de la tarjeta seleccionada.</translation>
    </message>
    <message>
      <source>Paste a list…</source>
      <translation>Pegar una lista…</translation>
    </message>
    <message>
      <source>Rows or names, pasted or typed, become roles under the selected one.</source>
      <translation>Filas o nombres, pegados o escritos, pasan a ser puestos bajo el seleccionado.</translation>
    </message>
    <message>
      <source>Colour by function</source>
      <translation>Colorear por función</translation>
    </message>
    <message>
      <source>Colour by</source>
      <translation>Colorear por</translation>
    </message>
    <message>
      <source>The colours of what each role takes care of.</source>
      <translation>Los colores de aquello de lo que se ocupa cada puesto.</translation>
    </message>
    <message>
      <source>Colour by another field…</source>
      <translation>Colorear por otro campo…</translation>
    </message>
    <message>
      <source>Any field in which some role says something.</source>
      <translation>Cualquier campo en el que algún puesto diga algo.</translation>
    </message>
    <message>
      <source>Colour by span of control</source>
      <translation>Colorear por tramo de control</translation>
    </message>
    <message>
      <source>How many report to each manager.</source>
      <translation>Cuántos dependen de cada responsable.</translation>
    </message>
    <message>
      <source>Colour by layer</source>
      <translation>Colorear por nivel</translation>
    </message>
    <message>
      <source>How many layers there are above a role.</source>
      <translation>Cuántos niveles hay por encima de un puesto.</translation>
    </message>
    <message>
      <source>Colour by FTE</source>
      <translation>Colorear por ETC</translation>
    </message>
    <message>
      <source>The full-time equivalents of a card.</source>
      <translation>Los equivalentes a tiempo completo de una tarjeta.</translation>
    </message>
    <message>
      <source>Colour by vacancy</source>
      <translation>Colorear por vacantes</translation>
    </message>
    <message>
      <source>Which seats are vacant or planned.</source>
      <translation>Qué plazas están vacantes o previstas.</translation>
    </message>
    <message>
      <source>Colour by tier</source>
      <translation>Colorear por nivel de soporte</translation>
    </message>
    <message>
      <source>The support tiers, in their order.</source>
      <translation>Los niveles de soporte, en su orden.</translation>
    </message>
    <message>
      <source>Colour by cost</source>
      <translation>Colorear por coste</translation>
    </message>
    <message>
      <source>What the seats of a card cost a year.</source>
      <translation>Lo que cuestan al año las plazas de una tarjeta.</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Comentar</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>Say something about the selected role.</source>
      <translation>Decir algo sobre el puesto seleccionado.</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Comentarios</translation>
    </message>
    <message>
      <source>List what was said about roles, open and resolved.</source>
      <translation>Listar lo que se ha dicho de los puestos, abierto y resuelto.</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Comparación</translation>
    </message>
    <message>
      <source>Two scenarios, versions or files: before, changes and after, and who moves.</source>
      <translation>Dos escenarios, versiones o archivos: antes, cambios y después, y quién se mueve.</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Scenario</source>
      <translation>Escenario</translation>
    </message>
    <message>
      <source>The earlier of two charts.</source>
      <translation>El anterior de dos organigramas.</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <source>What was added, removed, moved and changed, in one picture.</source>
      <translation>Lo añadido, eliminado, movido y modificado, en una sola imagen.</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>The later of two charts.</source>
      <translation>El posterior de dos organigramas.</translation>
    </message>
    <message>
      <source>Next view</source>
      <translation>Vista siguiente</translation>
    </message>
    <message>
      <source>Before, changes and after, one after the other, from the same place.</source>
      <translation>Antes, cambios y después, uno tras otro, desde el mismo lugar.</translation>
    </message>
    <message>
      <source>Export before, changes and after…</source>
      <translation>Exportar antes, cambios y después…</translation>
    </message>
    <message>
      <source>Three slides or pages in the same geometry.</source>
      <translation>Tres diapositivas o páginas con la misma geometría.</translation>
    </message>
    <message>
      <source>Export the list of moves…</source>
      <translation>Exportar la lista de movimientos…</translation>
    </message>
    <message>
      <source>Who moves where, by department, as a workbook or as pages.</source>
      <translation>Quién va adónde, por departamento, como libro o como páginas.</translation>
    </message>
    <message>
      <source>Keep the later chart as a scenario…</source>
      <translation>Guardar el posterior como escenario…</translation>
    </message>
    <message>
      <source>What another file, version or staff list has otherwise becomes a scenario.</source>
      <translation>Lo que otro archivo, versión o lista de personal tiene distinto pasa a ser un escenario.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Write the chart as PDF, PNG, SVG, Excel and more.</source>
      <translation>Escribir el organigrama como PDF, PNG, SVG, Excel y más.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <source>An empty chart.</source>
      <translation>Un organigrama vacío.</translation>
    </message>
    <message>
      <source>New from a template…</source>
      <translation>Nuevo desde plantilla…</translation>
    </message>
    <message>
      <source>The start page: templates, recent files.</source>
      <translation>La página de inicio: plantillas, archivos recientes.</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <source>A chart or a staff list.</source>
      <translation>Un organigrama o una lista de personal.</translation>
    </message>
    <message>
      <source>Import a staff list…</source>
      <translation>Importar lista de personal…</translation>
    </message>
    <message>
      <source>A CSV file or a workbook becomes a new chart.</source>
      <translation>Un archivo CSV o un libro se convierte en un organigrama nuevo.</translation>
    </message>
    <message>
      <source>Update from a newer list…</source>
      <translation>Actualizar con una lista nueva…</translation>
    </message>
    <message>
      <source>See who joined, left, moved and changed since the last list, and take it over.</source>
      <translation>Ver quién ha entrado, salido, cambiado de puesto o de datos desde la última lista, e incorporarlo.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Write the chart to its file.</source>
      <translation>Escribir el organigrama en su archivo.</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <source>Write the chart to another file and go on with that.</source>
      <translation>Escribir el organigrama en otro archivo y seguir con él.</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Guardar una copia…</translation>
    </message>
    <message>
      <source>Write a copy and stay with this file.</source>
      <translation>Escribir una copia y seguir con este archivo.</translation>
    </message>
    <message>
      <source>Earlier versions…</source>
      <translation>Versiones anteriores…</translation>
    </message>
    <message>
      <source>The last ten saves.</source>
      <translation>Los diez últimos guardados.</translation>
    </message>
    <message>
      <source>Save selection as template…</source>
      <translation>Guardar selección como plantilla…</translation>
    </message>
    <message>
      <source>The selected branches, without the people, for new charts.</source>
      <translation>Las ramas seleccionadas, sin las personas, para organigramas nuevos.</translation>
    </message>
    <message>
      <source>Insert a template…</source>
      <translation>Insertar una plantilla…</translation>
    </message>
    <message>
      <source>A template under the selected role.</source>
      <translation>Una plantilla bajo el puesto seleccionado.</translation>
    </message>
    <message>
      <source>Insert a file…</source>
      <translation>Insertar un archivo…</translation>
    </message>
    <message>
      <source>Another chart or a staff list under the selected role.</source>
      <translation>Otro organigrama o una lista de personal bajo el puesto seleccionado.</translation>
    </message>
    <message>
      <source>Safety copies…</source>
      <translation>Copias de seguridad…</translation>
    </message>
    <message>
      <source>What is kept on this computer, and for how long.</source>
      <translation>Qué se conserva en este equipo y durante cuánto tiempo.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close this window.</source>
      <translation>Cerrar esta ventana.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Close all windows.</source>
      <translation>Cerrar todas las ventanas.</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>Filtrar…</translation>
    </message>
    <message>
      <source>Fade or hide the roles that do not match words, functions or other values.</source>
      <translation>Atenuar u ocultar los puestos que no coinciden con palabras, funciones u otros valores.</translation>
    </message>
    <message>
      <source>Show everyone again</source>
      <translation>Volver a mostrar a todos</translation>
    </message>
    <message>
      <source>Take the filter away.</source>
      <translation>Quitar el filtro.</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>Buscar…</translation>
    </message>
    <message>
      <source>Find roles by name, title or any other field.</source>
      <translation>Buscar puestos por nombre, título o cualquier otro campo.</translation>
    </message>
    <message>
      <source>Find next</source>
      <translation>Buscar siguiente</translation>
    </message>
    <message>
      <source>Go to the next role that was found.</source>
      <translation>Ir al siguiente puesto encontrado.</translation>
    </message>
    <message>
      <source>Find previous</source>
      <translation>Buscar anterior</translation>
    </message>
    <message>
      <source>Go to the role that was found before.</source>
      <translation>Ir al anterior puesto encontrado.</translation>
    </message>
    <message>
      <source>Find an action…</source>
      <translation>Buscar una acción…</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Find any action by its words and run it.</source>
      <translation>Buscar cualquier acción por sus palabras y ejecutarla.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts…</source>
      <translation>Atajos de teclado…</translation>
    </message>
    <message>
      <source>See all actions with their keys, and change these.</source>
      <translation>Ver todas las acciones con sus teclas, y cambiarlas.</translation>
    </message>
    <message>
      <source>The arrangement is the one with the largest type on this page.</source>
      <translation>La disposición es la de letra más grande en esta página.</translation>
    </message>
    <message>
      <source>Fit no page</source>
      <translation>No ajustar a página</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>Ajustar a página</translation>
    </message>
    <message>
      <source>The chart is as wide and high as it will.</source>
      <translation>El organigrama es tan ancho y alto como resulte.</translation>
    </message>
    <message>
      <source>Fit a slide, 16:9</source>
      <translation>Ajustar a diapositiva, 16:9</translation>
    </message>
    <message>
      <source>Fit a slide, 4:3</source>
      <translation>Ajustar a diapositiva, 4:3</translation>
    </message>
    <message>
      <source>Fit A4, landscape</source>
      <translation>Ajustar a A4, horizontal</translation>
    </message>
    <message>
      <source>Fit A4, portrait</source>
      <translation>Ajustar a A4, vertical</translation>
    </message>
    <message>
      <source>Fit A3, landscape</source>
      <translation>Ajustar a A3, horizontal</translation>
    </message>
    <message>
      <source>Fit Letter, landscape</source>
      <translation>Ajustar a Carta, horizontal</translation>
    </message>
    <message>
      <source>Fit Tabloid, landscape</source>
      <translation>Ajustar a Tabloide, horizontal</translation>
    </message>
    <message>
      <source>Fit to {page}</source>
      <translation>Ajustar a {page}</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guía</translation>
    </message>
    <message>
      <source>Read the guide in your browser; it lies on this computer.</source>
      <translation>Leer la guía en el navegador; está en este equipo.</translation>
    </message>
    <message>
      <source>A tour in four steps</source>
      <translation>Visita en cuatro pasos</translation>
    </message>
    <message>
      <source>See where to add roles, rearrange, check and export.</source>
      <translation>Ver dónde añadir puestos, reordenar, comprobar y exportar.</translation>
    </message>
    <message>
      <source>What is this?</source>
      <translation>¿Qué es esto?</translation>
    </message>
    <message>
      <source>Click on any part of the window to read what it is for.</source>
      <translation>Hacer clic en cualquier parte de la ventana para leer para qué sirve.</translation>
    </message>
    <message>
      <source>About Orgchart</source>
      <translation>Acerca de Orgchart</translation>
    </message>
    <message>
      <source>The version, and the licences of what it is made of.</source>
      <translation>La versión y las licencias de aquello de lo que está hecho.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Take the last step back.</source>
      <translation>Deshacer el último paso.</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Do the next step again.</source>
      <translation>Volver a hacer el paso siguiente.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>The first of the system's languages that Orgchart speaks, else English.</source>
      <translation>El primero de los idiomas del sistema que Orgchart habla; si no, inglés.</translation>
    </message>
    <message>
      <source>Orgchart speaks that language from its next start.</source>
      <translation>Orgchart hablará ese idioma la próxima vez que se inicie.</translation>
    </message>
    <message>
      <source>Menus, dialogs, messages and new charts in this language.</source>
      <translation>Menús, diálogos, mensajes y organigramas nuevos en este idioma.</translation>
    </message>
    <message>
      <source>Show 1 layer</source>
      <translation>Mostrar 1 nivel</translation>
    </message>
    <message>
      <source>Show 2 layers</source>
      <translation>Mostrar 2 niveles</translation>
    </message>
    <message>
      <source>Show 3 layers</source>
      <translation>Mostrar 3 niveles</translation>
    </message>
    <message>
      <source>Show 4 layers</source>
      <translation>Mostrar 4 niveles</translation>
    </message>
    <message>
      <source>Show 5 layers</source>
      <translation>Mostrar 5 niveles</translation>
    </message>
    <message>
      <source>Show 6 layers</source>
      <translation>Mostrar 6 niveles</translation>
    </message>
    <message>
      <source>Show 7 layers</source>
      <translation>Mostrar 7 niveles</translation>
    </message>
    <message>
      <source>Show 8 layers</source>
      <translation>Mostrar 8 niveles</translation>
    </message>
    <message>
      <source>Show 9 layers</source>
      <translation>Mostrar 9 niveles</translation>
    </message>
    <message>
      <source>Fold one layer</source>
      <translation>Plegar un nivel</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveles</translation>
    </message>
    <message>
      <source>Hide the lowest layer of the chart, or of the branch one is in.</source>
      <translation>Ocultar el nivel más bajo del organigrama o de la rama en que se está.</translation>
    </message>
    <message>
      <source>Unfold one layer</source>
      <translation>Desplegar un nivel</translation>
    </message>
    <message>
      <source>Show one layer more of the chart, or of the branch one is in.</source>
      <translation>Mostrar un nivel más del organigrama o de la rama en que se está.</translation>
    </message>
    <message>
      <source>1 layer</source>
      <translation>1 nivel</translation>
    </message>
    <message>
      <source>{layers} of the selected branches shown.</source>
      <translation>Se muestran {layers} de las ramas seleccionadas.</translation>
    </message>
    <message>
      <source>So much of the chart, or of the branch one is in.</source>
      <translation>Esta parte del organigrama o de la rama en que se está.</translation>
    </message>
    <message>
      <source>{n} layers</source>
      <translation>{n} niveles</translation>
    </message>
    <message>
      <source>{layers} of the chart shown.</source>
      <translation>Se muestran {layers} del organigrama.</translation>
    </message>
    <message>
      <source>{layers} of the branch of {name} shown.</source>
      <translation>Se muestran {layers} de la rama de {name}.</translation>
    </message>
    <message>
      <source>Next dotted line</source>
      <translation>Línea de puntos siguiente</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Seleccionar</translation>
    </message>
    <message>
      <source>Pick a dotted line: of the roles one is at, else of the chart.</source>
      <translation>Elegir una línea de puntos: de los puestos en que se está o, si no, del organigrama.</translation>
    </message>
    <message>
      <source>Previous dotted line</source>
      <translation>Línea de puntos anterior</translation>
    </message>
    <message>
      <source>Pick the dotted line before.</source>
      <translation>Elegir la línea de puntos anterior.</translation>
    </message>
    <message>
      <source>Label the dotted line…</source>
      <translation>Rotular la línea de puntos…</translation>
    </message>
    <message>
      <source>Say what the picked line is for (F2).</source>
      <translation>Decir para qué es la línea elegida (F2).</translation>
    </message>
    <message>
      <source>Point the dotted line to…</source>
      <translation>Dirigir la línea de puntos a…</translation>
    </message>
    <message>
      <source>Type the name of another second manager for the picked line.</source>
      <translation>Escribir el nombre de otro segundo responsable para la línea elegida.</translation>
    </message>
    <message>
      <source>Remove the dotted line</source>
      <translation>Quitar la línea de puntos</translation>
    </message>
    <message>
      <source>Take the picked line away (Delete).</source>
      <translation>Quitar la línea elegida (Supr).</translation>
    </message>
    <message>
      <source>There is no dotted line here.</source>
      <translation>Aquí no hay ninguna línea de puntos.</translation>
    </message>
    <message>
      <source>Next part of the window</source>
      <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
      <source>Go on to the panel, the chart or the tool bar.</source>
      <translation>Pasar al panel, al organigrama o a la barra de herramientas.</translation>
    </message>
    <message>
      <source>Previous part of the window</source>
      <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
      <source>Go back to the tool bar, the panel or the chart.</source>
      <translation>Volver a la barra de herramientas, al panel o al organigrama.</translation>
    </message>
    <message>
      <source>Add, outline, history</source>
      <translation>Añadir, árbol, pasos</translation>
    </message>
    <message>
      <source>Fold the panel before the chart away, or unfold it.</source>
      <translation>Plegar o desplegar el panel anterior al organigrama.</translation>
    </message>
    <message>
      <source>Role, findings, statistics</source>
      <translation>Puesto, hallazgos, cifras</translation>
    </message>
    <message>
      <source>Fold the panel after the chart away, or unfold it.</source>
      <translation>Plegar o desplegar el panel posterior al organigrama.</translation>
    </message>
    <message>
      <source>Move the person to…</source>
      <translation>Mover a la persona a…</translation>
    </message>
    <message>
      <source>Give whoever holds the post another one; the post becomes vacant, or they swap.</source>
      <translation>Dar otro puesto al titular; el puesto queda vacante, o se intercambian.</translation>
    </message>
    <message>
      <source>Swap the people</source>
      <translation>Intercambiar a las personas</translation>
    </message>
    <message>
      <source>Those who hold the two selected posts change places.</source>
      <translation>Los titulares de los dos puestos seleccionados cambian de lugar.</translation>
    </message>
    <message>
      <source>Take the person off the post</source>
      <translation>Quitar a la persona del puesto</translation>
    </message>
    <message>
      <source>They wait in “Not placed”; the post becomes vacant.</source>
      <translation>Espera en «Sin puesto»; el puesto queda vacante.</translation>
    </message>
    <message>
      <source>Place somebody…</source>
      <translation>Asignar a alguien…</translation>
    </message>
    <message>
      <source>Give the selected post to somebody who is not placed.</source>
      <translation>Dar el puesto seleccionado a alguien sin puesto.</translation>
    </message>
    <message>
      <source>Go to the people not placed</source>
      <translation>Ir a las personas sin puesto</translation>
    </message>
    <message>
      <source>The list of those who have no post; Enter places, Delete removes from the chart.</source>
      <translation>La lista de quienes no tienen puesto; Intro asigna, Supr elimina del organigrama.</translation>
    </message>
    <message>
      <source>Choose a photo…</source>
      <translation>Elegir una foto…</translation>
    </message>
    <message>
      <source>A picture for the person on the selected card; photo cards show it.</source>
      <translation>Una imagen para la persona de la tarjeta seleccionada; las tarjetas con foto la muestran.</translation>
    </message>
    <message>
      <source>Remove the photo</source>
      <translation>Quitar la foto</translation>
    </message>
    <message>
      <source>The selected person is shown by initials.</source>
      <translation>La persona seleccionada se muestra con iniciales.</translation>
    </message>
    <message>
      <source>Photos from a folder…</source>
      <translation>Fotos de una carpeta…</translation>
    </message>
    <message>
      <source>Pictures named by id, e-mail address or name become the photos of these people.</source>
      <translation>Las imágenes con id, correo electrónico o nombre pasan a ser las fotos de estas personas.</translation>
    </message>
    <message>
      <source>Choose a logo…</source>
      <translation>Elegir un logotipo…</translation>
    </message>
    <message>
      <source>A picture for the title block of every page.</source>
      <translation>Una imagen para el encabezado de cada página.</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <translation>Quitar el logotipo</translation>
    </message>
    <message>
      <source>The title block has no logo.</source>
      <translation>El encabezado no lleva logotipo.</translation>
    </message>
    <message>
      <source>Folder of photos</source>
      <translation>Carpeta de fotos</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <source>Photo of {name}</source>
      <translation>Foto de {name}</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Presentar</translation>
    </message>
    <message>
      <source>Show the chart alone on the whole screen, branch by branch with the arrow keys.</source>
      <translation>Mostrar solo el organigrama a pantalla completa, rama a rama con las teclas de flecha.</translation>
    </message>
    <message>
      <source>Present from here</source>
      <translation>Presentar desde aquí</translation>
    </message>
    <message>
      <source>Begin to present with the branch of the selected role.</source>
      <translation>Empezar a presentar por la rama del puesto seleccionado.</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>The chart on paper, on one page, on many, or as a poster.</source>
      <translation>El organigrama en papel: en una página, en muchas o como póster.</translation>
    </message>
    <message>
      <source>Print statistics…</source>
      <translation>Imprimir estadísticas…</translation>
    </message>
    <message>
      <source>The figures of the chart, part by part, and who covers which function.</source>
      <translation>Las cifras del organigrama, parte por parte, y quién cubre cada función.</translation>
    </message>
    <message>
      <source>Show today</source>
      <translation>Mostrar «Hoy»</translation>
    </message>
    <message>
      <source>The chart as it is today, instead of the scenario that is shown.</source>
      <translation>El organigrama tal como es hoy, en lugar del escenario que se muestra.</translation>
    </message>
    <message>
      <source>Show the next one</source>
      <translation>Mostrar el siguiente</translation>
    </message>
    <message>
      <source>Today and the scenarios, one after the other.</source>
      <translation>Hoy y los escenarios, uno tras otro.</translation>
    </message>
    <message>
      <source>New scenario…</source>
      <translation>Nuevo escenario…</translation>
    </message>
    <message>
      <source>Another version of the chart in the same file, which begins as what is shown.</source>
      <translation>Otra versión del organigrama en el mismo archivo, que parte de lo que se muestra.</translation>
    </message>
    <message>
      <source>Duplicate the scenario</source>
      <translation>Duplicar el escenario</translation>
    </message>
    <message>
      <source>The scenario once more, under a name of its own.</source>
      <translation>El mismo escenario otra vez, con nombre propio.</translation>
    </message>
    <message>
      <source>Rename the scenario…</source>
      <translation>Cambiar nombre del escenario…</translation>
    </message>
    <message>
      <source>Another name for the scenario that is shown.</source>
      <translation>Otro nombre para el escenario que se muestra.</translation>
    </message>
    <message>
      <source>Throw the scenario away</source>
      <translation>Descartar el escenario</translation>
    </message>
    <message>
      <source>The end of the scenario that is shown; today stays as it is.</source>
      <translation>Elimina el escenario que se muestra; «Hoy» queda como está.</translation>
    </message>
    <message>
      <source>Settle with today…</source>
      <translation>Conciliar con «Hoy»…</translation>
    </message>
    <message>
      <source>What today and the scenario have both changed, role by role, with a choice.</source>
      <translation>Lo que han cambiado tanto «Hoy» como el escenario, puesto por puesto, a elegir.</translation>
    </message>
    <message>
      <source>Take over into today…</source>
      <translation>Incorporar a «Hoy»…</translation>
    </message>
    <message>
      <source>Today becomes what the scenario is, whole or change by change.</source>
      <translation>«Hoy» pasa a ser lo que es el escenario, entero o cambio por cambio.</translation>
    </message>
    <message>
      <source>Fold {cards} cards into {n}</source>
      <translation>Agrupar {cards} tarjetas en {n}</translation>
    </message>
    <message>
      <source>Split off seats…</source>
      <translation>Desglosar plazas…</translation>
    </message>
    <message>
      <source>Some of the card's seats get a card of their own beside it.</source>
      <translation>Algunas plazas de la tarjeta pasan a una tarjeta propia al lado.</translation>
    </message>
    <message>
      <source>Expand into single cards</source>
      <translation>Separar en tarjetas individuales</translation>
    </message>
    <message>
      <source>Every seat of the card gets a card of its own.</source>
      <translation>Cada plaza de la tarjeta pasa a una tarjeta propia.</translation>
    </message>
    <message>
      <source>Fold equal cards into one</source>
      <translation>Agrupar tarjetas iguales</translation>
    </message>
    <message>
      <source>Reports that are alike but for people and seats become one card of several seats.</source>
      <translation>Los subordinados iguales salvo en personas y plazas pasan a ser una tarjeta de varias plazas.</translation>
    </message>
    <message>
      <source>None of these cards are alike in everything but people and seats, with no reports.</source>
      <translation>Ninguna de estas tarjetas es igual a otra salvo en personas y plazas y carece de subordinados.</translation>
    </message>
    <message>
      <source>Expand {what} into single cards</source>
      <translation>Separar {what} en tarjetas individuales</translation>
    </message>
    <message>
      <source>{n} cards</source>
      <translation>{n} tarjetas</translation>
    </message>
    <message>
      <source>Card to the left</source>
      <translation>Tarjeta de la izquierda</translation>
    </message>
    <message>
      <source>Select the nearest card to the left.</source>
      <translation>Seleccionar la tarjeta más próxima a la izquierda.</translation>
    </message>
    <message>
      <source>Card to the right</source>
      <translation>Tarjeta de la derecha</translation>
    </message>
    <message>
      <source>Select the nearest card to the right.</source>
      <translation>Seleccionar la tarjeta más próxima a la derecha.</translation>
    </message>
    <message>
      <source>Card above</source>
      <translation>Tarjeta de arriba</translation>
    </message>
    <message>
      <source>Select the nearest card above.</source>
      <translation>Seleccionar la tarjeta más próxima arriba.</translation>
    </message>
    <message>
      <source>Card below</source>
      <translation>Tarjeta de abajo</translation>
    </message>
    <message>
      <source>Select the nearest card below.</source>
      <translation>Seleccionar la tarjeta más próxima abajo.</translation>
    </message>
    <message>
      <source>Top of the chart</source>
      <translation>Cúspide del organigrama</translation>
    </message>
    <message>
      <source>Select whom everyone here reports to in the end.</source>
      <translation>Seleccionar a aquel de quien, en último término, dependen todos.</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Select every role; with a filter, every one that matches.</source>
      <translation>Seleccionar todos los puestos; con filtro, todos los que coinciden.</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <source>Clear the selection.</source>
      <translation>Anular la selección.</translation>
    </message>
    <message>
      <source>The team</source>
      <translation>El equipo</translation>
    </message>
    <message>
      <source>Select the reports.</source>
      <translation>Seleccionar los subordinados.</translation>
    </message>
    <message>
      <source>The branch</source>
      <translation>La rama</translation>
    </message>
    <message>
      <source>Select everyone below as well.</source>
      <translation>Seleccionar también a todos los que están por debajo.</translation>
    </message>
    <message>
      <source>The manager</source>
      <translation>El responsable</translation>
    </message>
    <message>
      <source>Select the manager.</source>
      <translation>Seleccionar al responsable.</translation>
    </message>
    <message>
      <source>The colleagues</source>
      <translation>Los compañeros</translation>
    </message>
    <message>
      <source>Select everyone with the same manager.</source>
      <translation>Seleccionar a todos los que tienen el mismo responsable.</translation>
    </message>
    <message>
      <source>The same function</source>
      <translation>La misma función</translation>
    </message>
    <message>
      <source>Select every role that takes care of the same functions.</source>
      <translation>Seleccionar todos los puestos que se ocupan de las mismas funciones.</translation>
    </message>
    <message>
      <source>Sort {what} by name</source>
      <translation>Ordenar {what} por nombre</translation>
    </message>
    <message>
      <source>Sort {what} by level</source>
      <translation>Ordenar {what} por categoría</translation>
    </message>
    <message>
      <source>Sort {what} by FTE</source>
      <translation>Ordenar {what} por ETC</translation>
    </message>
    <message>
      <source>Sort the team by name</source>
      <translation>Ordenar el equipo por nombre</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Ordenar</translation>
    </message>
    <message>
      <source>Reports from A to Z: of the role one is at, else of everyone.</source>
      <translation>Subordinados de la A a la Z: del puesto en que se está o, si no, de todos.</translation>
    </message>
    <message>
      <source>Sort the team by level</source>
      <translation>Ordenar el equipo por categoría</translation>
    </message>
    <message>
      <source>Reports of the highest level first: of the role one is at, else of everyone.</source>
      <translation>Primero los subordinados de mayor categoría: del puesto en que se está o, si no, de todos.</translation>
    </message>
    <message>
      <source>Sort the team by FTE</source>
      <translation>Ordenar el equipo por ETC</translation>
    </message>
    <message>
      <source>Reports with the most FTE first: of the role one is at, else of everyone.</source>
      <translation>Primero los subordinados con más ETC: del puesto en que se está o, si no, de todos.</translation>
    </message>
    <message>
      <source>Sort the whole branch by name</source>
      <translation>Ordenar toda la rama por nombre</translation>
    </message>
    <message>
      <source>From A to Z in every team of the branch one is in, else of the chart.</source>
      <translation>De la A a la Z en cada equipo de la rama en que se está o, si no, del organigrama.</translation>
    </message>
    <message>
      <source>Sort the whole branch by level</source>
      <translation>Ordenar toda la rama por categoría</translation>
    </message>
    <message>
      <source>The highest level first in every team of the branch one is in, else of the chart.</source>
      <translation>Primero la mayor categoría en cada equipo de la rama en que se está o, si no, del organigrama.</translation>
    </message>
    <message>
      <source>Sort the whole branch by FTE</source>
      <translation>Ordenar toda la rama por ETC</translation>
    </message>
    <message>
      <source>The most FTE first in every team of the branch one is in, else of the chart.</source>
      <translation>Primero más ETC en cada equipo de la rama en que se está o, si no, del organigrama.</translation>
    </message>
    <message>
      <source>everyone</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>the tops</source>
      <translation>las cúspides</translation>
    </message>
    <message>
      <source>the branch of {name}</source>
      <translation>la rama de {name}</translation>
    </message>
    <message>
      <source>the team of {name}</source>
      <translation>el equipo de {name}</translation>
    </message>
    <message>
      <source>{n} branches</source>
      <translation>{n} ramas</translation>
    </message>
    <message>
      <source>{n} teams</source>
      <translation>{n} equipos</translation>
    </message>
    <message>
      <source>They stand in this order already.</source>
      <translation>Ya están en este orden.</translation>
    </message>
    <message>
      <source>Add a report</source>
      <translation>Añadir subordinado</translation>
    </message>
    <message>
      <source>A new role that reports to the selected one.</source>
      <translation>Un puesto nuevo que depende del seleccionado.</translation>
    </message>
    <message>
      <source>Add a colleague after</source>
      <translation>Añadir compañero después</translation>
    </message>
    <message>
      <source>A new role with the same manager, after the selected one.</source>
      <translation>Un puesto nuevo con el mismo responsable, después del seleccionado.</translation>
    </message>
    <message>
      <source>Add a colleague before</source>
      <translation>Añadir compañero antes</translation>
    </message>
    <message>
      <source>A new role with the same manager, before the selected one.</source>
      <translation>Un puesto nuevo con el mismo responsable, antes del seleccionado.</translation>
    </message>
    <message>
      <source>Add a manager above</source>
      <translation>Añadir responsable encima</translation>
    </message>
    <message>
      <source>A new role between the selected one and its manager.</source>
      <translation>Un puesto nuevo entre el seleccionado y su responsable.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Edit the title on the card.</source>
      <translation>Editar el título en la tarjeta.</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <source>Copy the selected branches beside themselves, without the people.</source>
      <translation>Copiar las ramas seleccionadas a su lado, sin las personas.</translation>
    </message>
    <message>
      <source>Move before</source>
      <translation>Mover antes</translation>
    </message>
    <message>
      <source>Earlier among the colleagues; several go together.</source>
      <translation>Antes entre los compañeros; varios van juntos.</translation>
    </message>
    <message>
      <source>Move after</source>
      <translation>Mover después</translation>
    </message>
    <message>
      <source>Later among the colleagues; several go together.</source>
      <translation>Después entre los compañeros; varios van juntos.</translation>
    </message>
    <message>
      <source>One level up</source>
      <translation>Subir un nivel</translation>
    </message>
    <message>
      <source>Become a colleague of the manager.</source>
      <translation>Pasar a ser compañero del responsable.</translation>
    </message>
    <message>
      <source>One level down</source>
      <translation>Bajar un nivel</translation>
    </message>
    <message>
      <source>Report to the colleague before.</source>
      <translation>Depender del compañero anterior.</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>Mover a…</translation>
    </message>
    <message>
      <source>Type the name of the new manager of the selected roles.</source>
      <translation>Escribir el nombre del nuevo responsable de los puestos seleccionados.</translation>
    </message>
    <message>
      <source>Vacate</source>
      <translation>Dejar vacante</translation>
    </message>
    <message>
      <source>Take the people out; the posts stay, vacant.</source>
      <translation>Sacar a las personas; los puestos quedan, vacantes.</translation>
    </message>
    <message>
      <source>Remove the role</source>
      <translation>Eliminar el puesto</translation>
    </message>
    <message>
      <source>The reports go up to the manager.</source>
      <translation>Los subordinados suben al responsable.</translation>
    </message>
    <message>
      <source>Remove the branch</source>
      <translation>Eliminar la rama</translation>
    </message>
    <message>
      <source>Remove the role and everyone below it.</source>
      <translation>Eliminar el puesto y todos los que están por debajo.</translation>
    </message>
    <message>
      <source>Remove the branch of {who}</source>
      <translation>Eliminar la rama de {who}</translation>
    </message>
    <message>
      <source>Duplicate {who}</source>
      <translation>Duplicar {who}</translation>
    </message>
    <message>
      <source>Add a colleague</source>
      <translation>Añadir compañero</translation>
    </message>
    <message>
      <source>Remove {who}</source>
      <translation>Eliminar {who}</translation>
    </message>
    <message>
      <source>Vacate {who}</source>
      <translation>Dejar vacante {who}</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigrama</translation>
    </message>
    <message>
      <source>The cards and lines of the chart.</source>
      <translation>Las tarjetas y líneas del organigrama.</translation>
    </message>
    <message>
      <source>Table of all roles</source>
      <translation>Tabla de todos los puestos</translation>
    </message>
    <message>
      <source>Every role in a row: sort, filter, edit, paste, fill down.</source>
      <translation>Cada puesto en una fila: ordenar, filtrar, editar, pegar, rellenar hacia abajo.</translation>
    </message>
    <message>
      <source>Coverage of functions</source>
      <translation>Cobertura de funciones</translation>
    </message>
    <message>
      <source>Who takes care of what: gaps and functions that hang on one person.</source>
      <translation>Quién se ocupa de qué: huecos y funciones que dependen de una sola persona.</translation>
    </message>
    <message>
      <source>Find and replace in a field…</source>
      <translation>Buscar y reemplazar en un campo…</translation>
    </message>
    <message>
      <source>In one column of the table; what would change is shown first.</source>
      <translation>En una columna de la tabla; antes se muestra lo que cambiaría.</translation>
    </message>
    <message>
      <source>Fill down</source>
      <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
      <source>In the table: copy the first selected cell of each column to those below.</source>
      <translation>En la tabla: copiar la primera celda seleccionada de cada columna a las de debajo.</translation>
    </message>
    <message>
      <source>Clear cells</source>
      <translation>Vaciar celdas</translation>
    </message>
    <message>
      <source>In the table: empty the selected cells.</source>
      <translation>En la tabla: vaciar las celdas seleccionadas.</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Acercar</translation>
    </message>
    <message>
      <source>Show the chart larger.</source>
      <translation>Mostrar el organigrama más grande.</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Alejar</translation>
    </message>
    <message>
      <source>Show the chart smaller.</source>
      <translation>Mostrar el organigrama más pequeño.</translation>
    </message>
    <message>
      <source>Actual size</source>
      <translation>Tamaño real</translation>
    </message>
    <message>
      <source>Show the chart at 100 %.</source>
      <translation>Mostrar el organigrama al 100 %.</translation>
    </message>
    <message>
      <source>Fit the chart</source>
      <translation>Ajustar el organigrama</translation>
    </message>
    <message>
      <source>Show the whole chart.</source>
      <translation>Mostrar todo el organigrama.</translation>
    </message>
    <message>
      <source>Zoom to the selection</source>
      <translation>Ampliar la selección</translation>
    </message>
    <message>
      <source>Show the selected roles large.</source>
      <translation>Mostrar en grande los puestos seleccionados.</translation>
    </message>
    <message>
      <source>Fold or unfold</source>
      <translation>Plegar o desplegar</translation>
    </message>
    <message>
      <source>Hide or show what is below the selected roles.</source>
      <translation>Ocultar o mostrar lo que hay debajo de los puestos seleccionados.</translation>
    </message>
    <message>
      <source>Fold all</source>
      <translation>Plegar todo</translation>
    </message>
    <message>
      <source>Show the top of the chart only.</source>
      <translation>Mostrar solo la cúspide del organigrama.</translation>
    </message>
    <message>
      <source>Unfold all</source>
      <translation>Desplegar todo</translation>
    </message>
    <message>
      <source>Show every branch.</source>
      <translation>Mostrar todas las ramas.</translation>
    </message>
    <message>
      <source>Animate changes</source>
      <translation>Animar los cambios</translation>
    </message>
    <message>
      <source>Cards glide to their new places, unless the desktop asks for less motion.</source>
      <translation>Las tarjetas se deslizan a su nuevo lugar, salvo que el escritorio pida menos movimiento.</translation>
    </message>
    <message>
      <source>The choice holds until the program ends; it cannot be stored: {why}.</source>
      <translation>La elección vale hasta que termine el programa; no se puede guardar: {why}.</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} puestos</translation>
    </message>
  </context>
  <context>
    <name>Arrangement</name>
    <message>
      <source>in columns</source>
      <translation>en columnas</translation>
    </message>
    <message>
      <source>side by side, single cards between them in stacks</source>
      <translation>uno junto a otro, con las tarjetas sueltas apiladas entre ellos</translation>
    </message>
    <message>
      <source>side by side</source>
      <translation>uno junto a otro</translation>
    </message>
    <message>
      <source>in rows below one another</source>
      <translation>en filas, una debajo de otra</translation>
    </message>
    <message>
      <source>below one another</source>
      <translation>uno debajo de otro</translation>
    </message>
    <message>
      <source>in pairs on both sides of a line</source>
      <translation>por parejas a ambos lados de una línea</translation>
    </message>
    <message>
      <source>below one another, to the left</source>
      <translation>uno debajo de otro, a la izquierda</translation>
    </message>
    <message>
      <source>in columns flush with their manager</source>
      <translation>en columnas alineadas con su responsable</translation>
    </message>
    <message>
      <source>{how}, because a row would be {length} cm wide.</source>
      <translation>{how}, porque una fila tendría {length} cm de ancho.</translation>
    </message>
    <message>
      <source>Nobody is shown below this role.</source>
      <translation>No se muestra a nadie por debajo de este puesto.</translation>
    </message>
    <message>
      <source>The only report hangs from this role by itself.</source>
      <translation>El único subordinado cuelga solo de este puesto.</translation>
    </message>
    <message>
      <source>{how}, as chosen for this role.</source>
      <translation>{how}, como se ha elegido para este puesto.</translation>
    </message>
    <message>
      <source>{how}, because that makes the chart large on its page.</source>
      <translation>{how}, porque así el organigrama sale grande en su página.</translation>
    </message>
    <message>
      <source>{how}, as chosen for the whole chart.</source>
      <translation>{how}, como se ha elegido para todo el organigrama.</translation>
    </message>
    <message>
      <source>{how}, in a short row.</source>
      <translation>{how}, en una fila corta.</translation>
    </message>
    <message>
      <source>{how}, because a row would be {length} cm high.</source>
      <translation>{how}, porque una fila tendría {length} cm de alto.</translation>
    </message>
    <message>
      <source>{n} reports stand</source>
      <translation>{n} subordinados están</translation>
    </message>
    <message>
      <source>{how}, as chosen for this role; as some have teams, each column hangs from a line of its own.</source>
      <translation>{how}, como se ha elegido para este puesto; como algunos tienen equipo, cada columna cuelga de una línea propia.</translation>
    </message>
    <message>
      <source>{how}, because they have teams of their own.</source>
      <translation>{how}, porque tienen equipos propios.</translation>
    </message>
    <message>
      <source>{n} reports stand ({leading} with a team)</source>
      <translation>{n} subordinados ({leading} con equipo) están</translation>
    </message>
    <message>
      <source>in {n} columns</source>
      <translation>en {n} columnas</translation>
    </message>
    <message>
      <source>The program “dot” is missing; install Graphviz to use this arrangement.</source>
      <translation>Falta el programa «dot»; instale Graphviz para usar esta disposición.</translation>
    </message>
    <message>
      <source>Graphviz needed more than {longest} seconds; use the ordinary arrangement.</source>
      <translation>Graphviz necesitaba más de {longest} segundos; use la disposición habitual.</translation>
    </message>
    <message>
      <source>Graphviz could not arrange this chart: {strip}</source>
      <translation>Graphviz no ha podido disponer este organigrama: {strip}</translation>
    </message>
  </context>
  <context>
    <name>Audiences</name>
    <message>
      <source>An audience must have a name.</source>
      <translation>Una audiencia debe tener nombre.</translation>
    </message>
    <message>
      <source>This audience is as it came and stays.</source>
      <translation>Esta audiencia está como venía y se queda.</translation>
    </message>
    <message>
      <source>This audience is not there any more.</source>
      <translation>Esta audiencia ya no existe.</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>Audiencia</translation>
    </message>
    <message>
      <source>There is no audience “{name}”; there are {names}.</source>
      <translation>No existe la audiencia «{name}»; hay {names}.</translation>
    </message>
    <message>
      <source>There is an audience “{name}” already.</source>
      <translation>Ya existe una audiencia «{name}».</translation>
    </message>
    <message>
      <source>people without a post</source>
      <translation>personas sin puesto</translation>
    </message>
    <message>
      <source>comments</source>
      <translation>comentarios</translation>
    </message>
    <message>
      <source>scenarios</source>
      <translation>escenarios</translation>
    </message>
    <message>
      <source>what the last staff list said</source>
      <translation>lo que decía la última lista de personal</translation>
    </message>
    <message>
      <source>which findings are accepted</source>
      <translation>qué hallazgos están aceptados</translation>
    </message>
    <message>
      <source>what a newer version added</source>
      <translation>lo que añadió una versión más reciente</translation>
    </message>
    <message>
      <source>workloads</source>
      <translation>cargas de trabajo</translation>
    </message>
    <message>
      <source>“{name}” sees {n} of {all} roles.</source>
      <translation>«{name}» ve {n} de {all} puestos.</translation>
    </message>
    <message>
      <source>Not shown: {fields}.</source>
      <translation>No se muestra: {fields}.</translation>
    </message>
    <message>
      <source>Left out as well: {others}.</source>
      <translation>También se omite: {others}.</translation>
    </message>
    <message>
      <source>own fields ({names})</source>
      <translation>campos propios ({names})</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Managers</source>
      <translation>Responsables</translation>
    </message>
    <message>
      <source>All staff</source>
      <translation>Todo el personal</translation>
    </message>
    <message>
      <source>Of the branches that “{name}” may see none is in this chart any more.</source>
      <translation>De las ramas que «{name}» puede ver, ninguna está ya en este organigrama.</translation>
    </message>
    <message>
      <source>there is no field “{name}”; there are {known}.</source>
      <translation>no existe el campo «{name}»; hay {known}.</translation>
    </message>
    <message>
      <source>See it as they do</source>
      <translation>Verlo como ellos</translation>
    </message>
    <message>
      <source>As it came</source>
      <translation>Como venía</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>More about {name}</source>
      <translation>Más sobre {name}</translation>
    </message>
    <message>
      <source>Name of the audience</source>
      <translation>Nombre de la audiencia</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>Layers that they see</source>
      <translation>Niveles que ven</translation>
    </message>
    <message>
      <source>Only the selected branches</source>
      <translation>Solo las ramas seleccionadas</translation>
    </message>
    <message>
      <source>All branches</source>
      <translation>Todas las ramas</translation>
    </message>
    <message>
      <source>As the view is filtered</source>
      <translation>Como está filtrada la vista</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>one that is gone</source>
      <translation>una que ya no existe</translation>
    </message>
    <message>
      <source>They see, besides titles, levels and seats</source>
      <translation>Ven, además de títulos, categorías y plazas</translation>
    </message>
    <message>
      <source>Private: off until you tick it</source>
      <translation>Privado: desactivado hasta que lo marque</translation>
    </message>
    <message>
      <source>Layers from the top</source>
      <translation>Niveles desde la cúspide</translation>
    </message>
    <message>
      <source>Branches</source>
      <translation>Ramas</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtro</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>An export, a shared copy or a view for an audience holds what they may see, and nothing else. A field that you do not tick here is not in the file at all.</source>
      <translation>Una exportación, una copia compartida o una vista para una audiencia contiene lo que puede ver, y nada más. Un campo que no marque aquí no está en absoluto en el archivo.</translation>
    </message>
    <message>
      <source>New audience</source>
      <translation>Nueva audiencia</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Audiences of this chart</source>
      <translation>Audiencias de este organigrama</translation>
    </message>
    <message>
      <source>Change what “{name}” sees</source>
      <translation>Cambiar lo que ve «{name}»</translation>
    </message>
    <message>
      <source>Remove the audience “{name}”</source>
      <translation>Quitar la audiencia «{name}»</translation>
    </message>
    <message>
      <source>Change what they see…</source>
      <translation>Cambiar lo que ven…</translation>
    </message>
    <message>
      <source>Export for them…</source>
      <translation>Exportar para ellos…</translation>
    </message>
    <message>
      <source>The chart as the audience sees it</source>
      <translation>El organigrama como lo ve la audiencia</translation>
    </message>
    <message>
      <source>As seen by</source>
      <translation>Visto por</translation>
    </message>
    <message>
      <source>Nothing to see.</source>
      <translation>Nada que ver.</translation>
    </message>
    <message>
      <source>The copy holds what they may see and nothing else: no history, no other scenarios, no comments, no staff list.</source>
      <translation>La copia contiene lo que pueden ver y nada más: sin historial, sin otros escenarios, sin comentarios, sin lista de personal.</translation>
    </message>
    <message>
      <source>Share a copy</source>
      <translation>Compartir una copia</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Para quién</translation>
    </message>
    <message>
      <source>Protect it with a password</source>
      <translation>Proteger con contraseña</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Password again</source>
      <translation>Repetir la contraseña</translation>
    </message>
    <message>
      <source>Save the copy…</source>
      <translation>Guardar la copia…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Nobody can open the copy without the password, and nobody can find it out.</source>
      <translation>Nadie puede abrir la copia sin la contraseña, y nadie puede averiguarla.</translation>
    </message>
    <message>
      <source>The two passwords are not the same.</source>
      <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
      <source>A copy for “{audience}” is in {path}.</source>
      <translation>Hay una copia para «{audience}» en {path}.</translation>
    </message>
    <message>
      <source>{name} is the chart itself; give the copy another name.</source>
      <translation>{name} es el propio organigrama; dé otro nombre a la copia.</translation>
    </message>
    <message>
      <source>{chart} for {audience}</source>
      <translation>{chart} para {audience}</translation>
    </message>
    <message>
      <source>Writing {name} …</source>
      <translation>Escribiendo {name} …</translation>
    </message>
    <message>
      <source>They see everything that is in the chart.</source>
      <translation>Ven todo lo que hay en el organigrama.</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>Chart</source>
      <translation>Organigrama</translation>
    </message>
    <message>
      <source>Cards are arranged automatically.</source>
      <translation>Las tarjetas se disponen automáticamente.</translation>
    </message>
    <message>
      <source>Make a top</source>
      <translation>Hacer cúspide</translation>
    </message>
    <message>
      <source>Accepted without a reason</source>
      <translation>Aceptado sin motivo</translation>
    </message>
    <message>
      <source>Accepted: {reason}</source>
      <translation>Aceptado: {reason}</translation>
    </message>
    <message>
      <source>Drag {name} to another post; the rest of the card drags the role.</source>
      <translation>Arrastre {name} a otro puesto; el resto de la tarjeta arrastra el puesto.</translation>
    </message>
    <message>
      <source>No field has values yet</source>
      <translation>Ningún campo tiene valores todavía</translation>
    </message>
    <message>
      <source>function</source>
      <translation>función</translation>
    </message>
    <message>
      <source>Coloured by {what}</source>
      <translation>Color por {what}</translation>
    </message>
    <message>
      <source>Choose how many layers are shown</source>
      <translation>Elegir cuántos niveles se muestran</translation>
    </message>
    <message>
      <source>The whole chart</source>
      <translation>Todo el organigrama</translation>
    </message>
    <message>
      <source>The selected branches</source>
      <translation>Las ramas seleccionadas</translation>
    </message>
    <message>
      <source>Layers shown: {shown} of {every}</source>
      <translation>Niveles mostrados: {shown} de {every}</translation>
    </message>
    <message>
      <source>The branch of {name}</source>
      <translation>La rama de {name}</translation>
    </message>
    <message>
      <source>Dotted line from {name}</source>
      <translation>Línea de puntos desde {name}</translation>
    </message>
    <message>
      <source>Drop {name} on another post, or on “Not placed”. {key} shares a seat, Shift takes somebody's place, Escape cancels.</source>
      <translation>Suelte {name} en otro puesto o en «Sin puesto». {key} comparte plaza, Mayús ocupa el lugar de alguien, Esc cancela.</translation>
    </message>
    <message>
      <source>Drop {name} on a post. {key} shares a seat, Escape cancels.</source>
      <translation>Suelte {name} en un puesto. {key} comparte plaza, Esc cancela.</translation>
    </message>
    <message>
      <source>{key} copies, Shift leaves the team behind, Escape cancels.</source>
      <translation>{key} copia, Mayús deja atrás al equipo, Esc cancela.</translation>
    </message>
    <message>
      <source>Drop it on a card.</source>
      <translation>Suéltelo en una tarjeta.</translation>
    </message>
    <message>
      <source>Drop it on the second manager. Escape cancels.</source>
      <translation>Suéltela en el segundo responsable. Esc cancela.</translation>
    </message>
    <message>
      <source>{name} becomes a second manager.</source>
      <translation>{name} pasa a ser segundo responsable.</translation>
    </message>
    <message>
      <source>Drop the end on somebody else. Escape cancels.</source>
      <translation>Suelte el extremo en otra persona. Esc cancela.</translation>
    </message>
    <message>
      <source>The dotted line joins {who} and {name}.</source>
      <translation>La línea de puntos une {who} y {name}.</translation>
    </message>
    <message>
      <source>{n} of {usual}</source>
      <translation>{n} de {usual}</translation>
    </message>
    <message>
      <source>All roles are clear again.</source>
      <translation>Todos los puestos vuelven a verse nítidos.</translation>
    </message>
    <message>
      <source>Colour by function again</source>
      <translation>Volver a colorear por función</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>plegado</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>desplegado</translation>
    </message>
    <message>
      <source>Fold or unfold the legend</source>
      <translation>Plegar o desplegar la leyenda</translation>
    </message>
    <message>
      <source>1 role selected.</source>
      <translation>1 puesto seleccionado.</translation>
    </message>
    <message>
      <source>{n} roles selected.</source>
      <translation>{n} puestos seleccionados.</translation>
    </message>
    <message>
      <source>{name}; click to select them and fade the others, click again to end that</source>
      <translation>{name}; clic para seleccionarlos y atenuar los demás, otro clic para terminar</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 puesto</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} puestos</translation>
    </message>
    <message>
      <source>Drop it on a card. Here {title} becomes one more top.</source>
      <translation>Suéltelo en una tarjeta. Aquí {title} sería una cúspide más.</translation>
    </message>
    <message>
      <source>Drop it anywhere: it will be the first role of the chart.</source>
      <translation>Suéltelo en cualquier parte: será el primer puesto del organigrama.</translation>
    </message>
    <message>
      <source>Add {title} as a top</source>
      <translation>Añadir {title} como cúspide</translation>
    </message>
    <message>
      <source>What the line is for</source>
      <translation>Para qué es la línea</translation>
    </message>
    <message>
      <source>What the dotted line is for</source>
      <translation>Para qué es la línea de puntos</translation>
    </message>
    <message>
      <source>Add a top</source>
      <translation>Añadir cúspide</translation>
    </message>
    <message>
      <source>Add a report</source>
      <translation>Añadir subordinado</translation>
    </message>
    <message>
      <source>Add a colleague</source>
      <translation>Añadir compañero</translation>
    </message>
    <message>
      <source>Add a manager above</source>
      <translation>Añadir responsable encima</translation>
    </message>
    <message>
      <source>Move down a new role</source>
      <translation>Bajar un puesto nuevo</translation>
    </message>
    <message>
      <source>Move up a new role</source>
      <translation>Subir un puesto nuevo</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>Disponer</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Seleccionar</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Dotted line to {name}</source>
      <translation>Línea de puntos a {name}</translation>
    </message>
    <message>
      <source>Overview of the chart</source>
      <translation>Vista general del organigrama</translation>
    </message>
    <message>
      <source>Click or drag to move the view.</source>
      <translation>Haga clic o arrastre para mover la vista.</translation>
    </message>
    <message>
      <source>Dotted line from {who} to {name}</source>
      <translation>Línea de puntos de {who} a {name}</translation>
    </message>
    <message>
      <source>Remove the dotted line from {who} to {name}</source>
      <translation>Quitar la línea de puntos de {who} a {name}</translation>
    </message>
    <message>
      <source>Label the dotted line of {name}</source>
      <translation>Rotular la línea de puntos de {name}</translation>
    </message>
    <message>
      <source>Dotted line from {who} to {name}: F2 labels it, Delete removes it, an end can be dragged to somebody else.</source>
      <translation>Línea de puntos de {who} a {name}: F2 la rotula, Supr la quita, un extremo se puede arrastrar a otra persona.</translation>
    </message>
    <message>
      <source>Name the holder</source>
      <translation>Nombrar al titular</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Title of the role</source>
      <translation>Título del puesto</translation>
    </message>
    <message>
      <source>Take {name} off the post</source>
      <translation>Quitar a {name} del puesto</translation>
    </message>
    <message>
      <source>Make it a top</source>
      <translation>Convertir en cúspide</translation>
    </message>
    <message>
      <source>Make them tops</source>
      <translation>Convertir en cúspides</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Alejar</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Acercar</translation>
    </message>
    <message>
      <source>Fit the chart</source>
      <translation>Ajustar el organigrama</translation>
    </message>
    <message>
      <source>Choose a zoom</source>
      <translation>Elegir un zoom</translation>
    </message>
    <message>
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <source>Zoom: {percent}</source>
      <translation>Zoom: {percent}</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>Jan</source>
      <translation>ene</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>feb</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>mar</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>abr</translation>
    </message>
    <message>
      <source>May</source>
      <translation>may</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>jun</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>jul</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>ago</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>sep</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>oct</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>nov</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>dic</translation>
    </message>
    <message>
      <source>Untitled role</source>
      <translation>Puesto sin título</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacante</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{day} {month} {year}</translation>
    </message>
    <message>
      <source>{names} and {n} more</source>
      <translation>{names} y {n} más</translation>
    </message>
    <message>
      <source>vacant</source>
      <translation>vacante</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>prevista</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Prevista</translation>
    </message>
    <message>
      <source>{n} of {seats} vacant</source>
      <translation>{n} de {seats} vacantes</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} plazas</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <source>“{text}” is no colour; write it as {example}, or pick it.</source>
      <translation>«{text}» no es un color; escríbalo como {example} o elíjalo.</translation>
    </message>
    <message>
      <source>Pick the colour of {name}</source>
      <translation>Elegir el color de {name}</translation>
    </message>
    <message>
      <source>Colour of {name}</source>
      <translation>Color de {name}</translation>
    </message>
    <message>
      <source>The program’s own colour for {name}</source>
      <translation>El color propio del programa para {name}</translation>
    </message>
    <message>
      <source>Accent: titles and links of pages</source>
      <translation>Acento: títulos y enlaces de páginas</translation>
    </message>
    <message>
      <source>What the cards show</source>
      <translation>Qué muestran las tarjetas</translation>
    </message>
    <message>
      <source>Further up</source>
      <translation>Más arriba</translation>
    </message>
    <message>
      <source>Further down</source>
      <translation>Más abajo</translation>
    </message>
    <message>
      <source>A chip in the last row; exports show chips when they are asked to.</source>
      <translation>Una etiqueta en la última fila; las exportaciones muestran etiquetas cuando se les pide.</translation>
    </message>
    <message>
      <source>Private: audiences do not see it unless you tick it for them.</source>
      <translation>Privado: las audiencias no lo ven si no lo marca para ellas.</translation>
    </message>
    <message>
      <source>Choose the colour of a function</source>
      <translation>Elija el color de una función</translation>
    </message>
    <message>
      <source>Ticked fields stand on the cards in this order; drag them to another place.</source>
      <translation>Los campos marcados aparecen en las tarjetas en este orden; arrástrelos a otro lugar.</translation>
    </message>
    <message>
      <source>Colours of your company, in every view and export. Print grey and high contrast keep patterns of their own.</source>
      <translation>Colores de su empresa, en cada vista y exportación. El gris de imprenta y el alto contraste mantienen sus propias tramas.</translation>
    </message>
    <message>
      <source>Kind of cards</source>
      <translation>Tipo de tarjetas</translation>
    </message>
    <message>
      <source>Names above titles</source>
      <translation>Nombres encima de los títulos</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Choose what the cards show</source>
      <translation>Elija qué muestran las tarjetas</translation>
    </message>
    <message>
      <source>Choose the accent</source>
      <translation>Elija el acento</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Use cards: {style}</source>
      <translation>Usar tarjetas: {style}</translation>
    </message>
    <message>
      <source>Cards and colours</source>
      <translation>Tarjetas y colores</translation>
    </message>
    <message>
      <source>Support Manager</source>
      <translation>Responsable de Soporte</translation>
    </message>
    <message>
      <source>Account Manager</source>
      <translation>Gestor de cuentas</translation>
    </message>
    <message>
      <source>Samples of the cards</source>
      <translation>Muestras de las tarjetas</translation>
    </message>
  </context>
  <context>
    <name>Chart</name>
    <message>
      <source>Chart</source>
      <translation>Organigrama</translation>
    </message>
    <message>
      <source>A comment must say something.</source>
      <translation>Un comentario debe decir algo.</translation>
    </message>
    <message>
      <source>This comment is not there any more.</source>
      <translation>Este comentario ya no existe.</translation>
    </message>
    <message>
      <source>There is no scenario “{scenario}” in this chart.</source>
      <translation>No existe el escenario «{scenario}» en este organigrama.</translation>
    </message>
    <message>
      <source>A photo that somebody still has cannot be removed.</source>
      <translation>No se puede quitar una foto que alguien todavía tiene.</translation>
    </message>
    <message>
      <source>There is no role “{id}” in this chart.</source>
      <translation>No existe el puesto «{id}» en este organigrama.</translation>
    </message>
    <message>
      <source>A role cannot have the id “{id}”.</source>
      <translation>Un puesto no puede tener el id «{id}».</translation>
    </message>
    <message>
      <source>{name}: a role has at least one seat, and no more vacant than seats.</source>
      <translation>{name}: un puesto tiene al menos una plaza, y no más vacantes que plazas.</translation>
    </message>
    <message>
      <source>{name}: FTE and cost must be ordinary numbers, FTE not below 0.</source>
      <translation>{name}: los ETC y el coste deben ser números corrientes, y los ETC no inferiores a 0.</translation>
    </message>
    <message>
      <source>{name}: “{rank}” is no place in an order.</source>
      <translation>{name}: «{rank}» no es un lugar en un orden.</translation>
    </message>
    <message>
      <source>There is no photo “{missing}” in this chart.</source>
      <translation>No existe la foto «{missing}» en este organigrama.</translation>
    </message>
    <message>
      <source>{title} would report to itself.</source>
      <translation>{title} dependería de sí mismo.</translation>
    </message>
    <message>
      <source>“{left}” would have a line to a role that is gone.</source>
      <translation>«{left}» tendría una línea a un puesto que ya no existe.</translation>
    </message>
    <message>
      <source>{title} cannot have a dotted line to itself.</source>
      <translation>{title} no puede tener una línea de puntos hacia sí mismo.</translation>
    </message>
    <message>
      <source>{title}: no role “{manager}” for the line.</source>
      <translation>{title}: no existe el puesto «{manager}» para la línea.</translation>
    </message>
    <message>
      <source>A person without a post cannot have the id “{id}”.</source>
      <translation>Una persona sin puesto no puede tener el id «{id}».</translation>
    </message>
    <message>
      <source>{name}: FTE must be an ordinary number.</source>
      <translation>{name}: los ETC deben ser un número corriente.</translation>
    </message>
    <message>
      <source>{title}: no role “{reports_to}” to report to.</source>
      <translation>{title}: no existe el puesto «{reports_to}» del que depender.</translation>
    </message>
    <message>
      <source>“{before}” does not report there.</source>
      <translation>«{before}» no depende de ahí.</translation>
    </message>
    <message>
      <source>There is already a role “{id}”.</source>
      <translation>Ya existe un puesto «{id}».</translation>
    </message>
    <message>
      <source>Not placed</source>
      <translation>Sin puesto</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Eliminado</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Movido</translation>
    </message>
    <message>
      <source>Swapped</source>
      <translation>Intercambiado</translation>
    </message>
    <message>
      <source>Vacated</source>
      <translation>Vacante ahora</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>Cubierto</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modificado</translation>
    </message>
    <message>
      <source>Was here</source>
      <translation>Estaba aquí</translation>
    </message>
    <message>
      <source>{person} goes to {post}</source>
      <translation>{person} pasa a {post}</translation>
    </message>
    <message>
      <source>{person} comes from {post}</source>
      <translation>{person} viene de {post}</translation>
    </message>
    <message>
      <source>reports to {manager}</source>
      <translation>depende de {manager}</translation>
    </message>
    <message>
      <source>reported to {manager}</source>
      <translation>dependía de {manager}</translation>
    </message>
    <message>
      <source>from {before} to {after}</source>
      <translation>de {before} a {after}</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Comentario</translation>
    </message>
    <message>
      <source>removed here and changed there</source>
      <translation>eliminado aquí y modificado allí</translation>
    </message>
    <message>
      <source>changed here and removed there</source>
      <translation>modificado aquí y eliminado allí</translation>
    </message>
    <message>
      <source>added on both sides</source>
      <translation>añadido en ambos lados</translation>
    </message>
    <message>
      <source>changed to another kind</source>
      <translation>convertido en otro tipo</translation>
    </message>
    <message>
      <source>Comment of {author}</source>
      <translation>Comentario de {author}</translation>
    </message>
    <message>
      <source>the manager “{name}” was removed on one side</source>
      <translation>el responsable «{name}» se eliminó en un lado</translation>
    </message>
    <message>
      <source>{field} is {ours} here and {theirs} there</source>
      <translation>{field} es {ours} aquí y {theirs} allí</translation>
    </message>
    <message>
      <source>is in two places now</source>
      <translation>está ahora en dos lugares</translation>
    </message>
    <message>
      <source>Moves to another post</source>
      <translation>Pasa a otro puesto</translation>
    </message>
    <message>
      <source>Changes places</source>
      <translation>Cambia de lugar</translation>
    </message>
    <message>
      <source>Finds a post</source>
      <translation>Encuentra puesto</translation>
    </message>
    <message>
      <source>Has no post any more</source>
      <translation>Ya no tiene puesto</translation>
    </message>
    <message>
      <source>Joins</source>
      <translation>Se incorpora</translation>
    </message>
    <message>
      <source>Leaves</source>
      <translation>Se va</translation>
    </message>
    <message>
      <source>New post</source>
      <translation>Puesto nuevo</translation>
    </message>
    <message>
      <source>Post removed</source>
      <translation>Puesto eliminado</translation>
    </message>
    <message>
      <source>New manager</source>
      <translation>Nuevo responsable</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <source>photo changed</source>
      <translation>foto cambiada</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>foto</translation>
    </message>
    <message>
      <source>This person does not hold the post any more.</source>
      <translation>Esta persona ya no ocupa el puesto.</translation>
    </message>
    <message>
      <source>A person cannot change places with themselves.</source>
      <translation>Una persona no puede intercambiarse consigo misma.</translation>
    </message>
    <message>
      <source>A person cannot take their own place.</source>
      <translation>Una persona no puede ocupar su propio lugar.</translation>
    </message>
    <message>
      <source>{person} has this post already.</source>
      <translation>{person} ya tiene este puesto.</translation>
    </message>
    <message>
      <source>Every seat of {title} is taken.</source>
      <translation>Todas las plazas de {title} están ocupadas.</translation>
    </message>
    <message>
      <source>this is no picture of the kind {kind}</source>
      <translation>esto no es una imagen del tipo {kind}</translation>
    </message>
    <message>
      <source>a photo has at most {pixels} pixels a side and {bytes} bytes</source>
      <translation>una foto tiene como máximo {pixels} píxeles por lado y {bytes} bytes</translation>
    </message>
    <message>
      <source>{n} changes of a scenario that is not there; left out.</source>
      <translation>{n} cambios de un escenario que no existe; omitidos.</translation>
    </message>
    <message>
      <source>1 change of a scenario that is not there; left out.</source>
      <translation>1 cambio de un escenario que no existe; omitido.</translation>
    </message>
    <message>
      <source>Scenario “{name}”: {text} It has this as today.</source>
      <translation>Escenario «{name}»: {text} Aquí toma lo mismo que hoy.</translation>
    </message>
    <message>
      <source>{who} would be in two posts; choose one side for both.</source>
      <translation>{who} estaría en dos puestos; elija un mismo lado para ambos.</translation>
    </message>
    <message>
      <source>{who} would be in no post; choose one side for both.</source>
      <translation>{who} no estaría en ningún puesto; elija un mismo lado para ambos.</translation>
    </message>
    <message>
      <source>“{id}” cannot be otherwise in a scenario.</source>
      <translation>«{id}» no puede ser distinto en un escenario.</translation>
    </message>
    <message>
      <source>Another picture in this file has the id “{id}” already.</source>
      <translation>Otra imagen de este archivo ya tiene el id «{id}».</translation>
    </message>
    <message>
      <source>This cannot be taken over without {named}.</source>
      <translation>Esto no se puede incorporar sin {named}.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>A scenario must have a name.</source>
      <translation>Un escenario debe tener nombre.</translation>
    </message>
    <message>
      <source>Scenario</source>
      <translation>Escenario</translation>
    </message>
    <message>
      <source>There is no scenario “{name}”; there are {there}.</source>
      <translation>No existe el escenario «{name}»; hay {there}.</translation>
    </message>
    <message>
      <source>There is no scenario “{id}” in this chart.</source>
      <translation>No existe el escenario «{id}» en este organigrama.</translation>
    </message>
    <message>
      <source>There is a scenario “{strip}” already.</source>
      <translation>Ya existe un escenario «{strip}».</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 plaza</translation>
    </message>
    <message>
      <source>Only cards that are alike and lead nobody fold into one.</source>
      <translation>Solo se agrupan en una las tarjetas iguales que no dirigen a nadie.</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} plazas</translation>
    </message>
    <message>
      <source>{role} has {seats}; one must stay.</source>
      <translation>{role} tiene {seats}; debe quedar una.</translation>
    </message>
    <message>
      <source>{n} names for {seats} without a name on “{role}”: add seats, or paste fewer names.</source>
      <translation>{n} nombres para {seats} sin nombre en «{role}»: añada plazas o pegue menos nombres.</translation>
    </message>
    <message>
      <source>{role} would have more vacant seats than seats.</source>
      <translation>{role} tendría más plazas vacantes que plazas.</translation>
    </message>
    <message>
      <source>{role} has a dotted line to “{manager}”, which would not be there.</source>
      <translation>{role} tiene una línea de puntos a «{manager}», que no existiría.</translation>
    </message>
    <message>
      <source>{at} would report to itself.</source>
      <translation>{at} dependería de sí mismo.</translation>
    </message>
    <message>
      <source>{at} reports to “{reports_to}”, which would not be there.</source>
      <translation>{at} depende de «{reports_to}», que no existiría.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Puestos</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Plazas</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacantes</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Previstas</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETC</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>Coste anual</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveles</translation>
    </message>
    <message>
      <source>Managers</source>
      <translation>Responsables</translation>
    </message>
    <message>
      <source>Largest span</source>
      <translation>Tramo máximo</translation>
    </message>
    <message>
      <source>Average span</source>
      <translation>Tramo medio</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>goes to {post}</source>
      <translation>pasa a {post}</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Alguien</translation>
    </message>
    <message>
      <source>This person does not wait for a post any more.</source>
      <translation>Esta persona ya no espera un puesto.</translation>
    </message>
  </context>
  <context>
    <name>Clipboard</name>
    <message>
      <source>{n} of the people hold posts here already and stay in them.</source>
      <translation>{n} de las personas ya tienen aquí un puesto y se quedan en él.</translation>
    </message>
    <message>
      <source>Select the card of somebody who is named, then paste the picture.</source>
      <translation>Seleccione la tarjeta de alguien con nombre y pegue la imagen.</translation>
    </message>
    <message>
      <source>They stand at the top; select a role first to put them under it.</source>
      <translation>Están en la cúspide; seleccione antes un puesto para ponerlos debajo.</translation>
    </message>
    <message>
      <source>They report to {name}.</source>
      <translation>Dependen de {name}.</translation>
    </message>
    <message>
      <source>Copied {what}.</source>
      <translation>Copiado: {what}.</translation>
    </message>
    <message>
      <source>Cut {what}.</source>
      <translation>Cortado: {what}.</translation>
    </message>
    <message>
      <source>Paste {what}</source>
      <translation>Pegar {what}</translation>
    </message>
    <message>
      <source>Cut {what}</source>
      <translation>Cortar {what}</translation>
    </message>
    <message>
      <source>Nothing to paste: copy a branch, or rows of a spreadsheet, first.</source>
      <translation>Nada que pegar: copie antes una rama o filas de una hoja de cálculo.</translation>
    </message>
    <message>
      <source>The clipboard</source>
      <translation>El portapapeles</translation>
    </message>
    <message>
      <source>Move 1 person to another chart</source>
      <translation>Mover 1 persona a otro organigrama</translation>
    </message>
    <message>
      <source>Move {n} people to another chart</source>
      <translation>Mover {n} personas a otro organigrama</translation>
    </message>
    <message>
      <source>Paste a list</source>
      <translation>Pegar una lista</translation>
    </message>
    <message>
      <source>The list</source>
      <translation>La lista</translation>
    </message>
    <message>
      <source>Paste rows of a spreadsheet, JSON or YAML, or type one title or name a line, reports further to the right.</source>
      <translation>Pegue filas de una hoja de cálculo, JSON o YAML, o escriba un título o nombre por línea, con los subordinados más a la derecha.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Name 1 person on {title}</source>
      <translation>Nombrar a 1 persona en {title}</translation>
    </message>
    <message>
      <source>Name {n} people on {title}</source>
      <translation>Nombrar a {n} personas en {title}</translation>
    </message>
    <message>
      <source>a role</source>
      <translation>un puesto</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 puesto</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} puestos</translation>
    </message>
    <message>
      <source>Paste roles</source>
      <translation>Pegar puestos</translation>
    </message>
    <message>
      <source>The first row names the columns</source>
      <translation>La primera fila nombra las columnas</translation>
    </message>
    <message>
      <source>The pasted rows</source>
      <translation>Las filas pegadas</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 fila</translation>
    </message>
    <message>
      <source>What “{column}” is</source>
      <translation>Qué es «{column}»</translation>
    </message>
    <message>
      <source>Add {roles}</source>
      <translation>Añadir {roles}</translation>
    </message>
    <message>
      <source>{n} rows</source>
      <translation>{n} filas</translation>
    </message>
    <message>
      <source>{rows} become {roles}.</source>
      <translation>{rows} se convierten en {roles}.</translation>
    </message>
    <message>
      <source>And {n} more.</source>
      <translation>Y {n} más.</translation>
    </message>
    <message>
      <source>Copied a picture of {w} × {h} pixels.</source>
      <translation>Copiada una imagen de {w} × {h} píxeles.</translation>
    </message>
    <message>
      <source>{n} roles are too many for one picture: select a branch, or export the chart.</source>
      <translation>{n} puestos son demasiados para una imagen: seleccione una rama o exporte el organigrama.</translation>
    </message>
  </context>
  <context>
    <name>Command line</name>
    <message>
      <source>See “{command} --help”.</source>
      <translation>Véase «{command} --help».</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Interrumpido.</translation>
    </message>
    <message>
      <source>There is not enough memory for this chart.</source>
      <translation>No hay memoria suficiente para este organigrama.</translation>
    </message>
    <message>
      <source>The file</source>
      <translation>El archivo</translation>
    </message>
    <message>
      <source>A finding is accepted for a reason: say it with --reason.</source>
      <translation>Un hallazgo se acepta por un motivo: indíquelo con --reason.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>{file} is no chart file, so nothing can be accepted in it.</source>
      <translation>{file} no es un archivo de organigrama, así que no se puede aceptar nada en él.</translation>
    </message>
    <message>
      <source>There is no finding {name}; “orgchart check” shows them in brackets.</source>
      <translation>No existe el hallazgo {name}; «orgchart check» los muestra entre corchetes.</translation>
    </message>
    <message>
      <source>Checking</source>
      <translation>Comprobando</translation>
    </message>
    <message>
      <source>There is no rule {name}; “orgchart rules” lists them.</source>
      <translation>No existe la regla {name}; «orgchart rules» las enumera.</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>Escribiendo {name}</translation>
    </message>
    <message>
      <source>{role}, reports to {manager}</source>
      <translation>{role}, depende de {manager}</translation>
    </message>
    <message>
      <source>{role}, reported to {manager}</source>
      <translation>{role}, dependía de {manager}</translation>
    </message>
    <message>
      <source>{name}: has a post again</source>
      <translation>{name}: vuelve a tener puesto</translation>
    </message>
    <message>
      <source>The charts are the same.</source>
      <translation>Los organigramas son iguales.</translation>
    </message>
    <message>
      <source>{who}: from {here} to {there}</source>
      <translation>{who}: de {here} a {there}</translation>
    </message>
    <message>
      <source>{post}: vacated</source>
      <translation>{post}: ha quedado vacante</translation>
    </message>
    <message>
      <source>{post}: filled</source>
      <translation>{post}: cubierta</translation>
    </message>
    <message>
      <source>{name}: not placed, was {post}</source>
      <translation>{name}: sin puesto, antes {post}</translation>
    </message>
    <message>
      <source>{name}: not placed</source>
      <translation>{name}: sin puesto</translation>
    </message>
    <message>
      <source>1 role added</source>
      <translation>1 puesto añadido</translation>
    </message>
    <message>
      <source>{n} roles added</source>
      <translation>{n} puestos añadidos</translation>
    </message>
    <message>
      <source>1 removed</source>
      <translation>1 eliminado</translation>
    </message>
    <message>
      <source>{n} removed</source>
      <translation>{n} eliminados</translation>
    </message>
    <message>
      <source>1 moved</source>
      <translation>1 movido</translation>
    </message>
    <message>
      <source>{n} moved</source>
      <translation>{n} movidos</translation>
    </message>
    <message>
      <source>1 changed</source>
      <translation>1 modificado</translation>
    </message>
    <message>
      <source>{n} changed</source>
      <translation>{n} modificados</translation>
    </message>
    <message>
      <source>1 person moves</source>
      <translation>1 persona cambia de puesto</translation>
    </message>
    <message>
      <source>{n} people move</source>
      <translation>{n} personas cambian de puesto</translation>
    </message>
    <message>
      <source>1 post vacated</source>
      <translation>1 puesto ha quedado vacante</translation>
    </message>
    <message>
      <source>{n} posts vacated</source>
      <translation>{n} puestos han quedado vacantes</translation>
    </message>
    <message>
      <source>1 filled</source>
      <translation>1 cubierto</translation>
    </message>
    <message>
      <source>{n} filled</source>
      <translation>{n} cubiertos</translation>
    </message>
    <message>
      <source>1 person newly not placed</source>
      <translation>1 persona queda sin puesto</translation>
    </message>
    <message>
      <source>{n} people newly not placed</source>
      <translation>{n} personas quedan sin puesto</translation>
    </message>
    <message>
      <source>1 placed</source>
      <translation>1 asignada</translation>
    </message>
    <message>
      <source>{n} placed</source>
      <translation>{n} asignadas</translation>
    </message>
    <message>
      <source>1 left</source>
      <translation>1 ha salido</translation>
    </message>
    <message>
      <source>{n} left</source>
      <translation>{n} han salido</translation>
    </message>
    <message>
      <source>{name} joins as {post}</source>
      <translation>{name} se incorpora como {post}</translation>
    </message>
    <message>
      <source>{name}, had no post</source>
      <translation>{name}, no tenía puesto</translation>
    </message>
    <message>
      <source>{name} leaves, was {post}</source>
      <translation>{name} sale, era {post}</translation>
    </message>
    <message>
      <source>Give a second chart to compare with, or a --scenario of the first.</source>
      <translation>Indique un segundo organigrama para comparar o un --scenario del primero.</translation>
    </message>
    <message>
      <source>Two charts are compared; give --scenario once or twice.</source>
      <translation>Se comparan dos organigramas; indique --scenario una o dos veces.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Leyendo {name}</translation>
    </message>
    <message>
      <source>An audience sees no comments; give --comments or --audience.</source>
      <translation>Una audiencia no ve comentarios; indique --comments o --audience.</translation>
    </message>
    <message>
      <source>Say with -o where to write it.</source>
      <translation>Indique con -o dónde escribirlo.</translation>
    </message>
    <message>
      <source>was accepted, with other facts</source>
      <translation>se aceptó, con otros datos</translation>
    </message>
    <message>
      <source>was accepted until a day that is past</source>
      <translation>se aceptó hasta una fecha ya pasada</translation>
    </message>
    <message>
      <source>Accepted:</source>
      <translation>Aceptados:</translation>
    </message>
    <message>
      <source>Nothing to mend.</source>
      <translation>Nada que corregir.</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Fuente: {source}</translation>
    </message>
    <message>
      <source>{rule}:</source>
      <translation>{rule}:</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>1 hallazgo</translation>
    </message>
    <message>
      <source>{n} findings</source>
      <translation>{n} hallazgos</translation>
    </message>
    <message>
      <source>{reason}, until {day}</source>
      <translation>{reason}, hasta {day}</translation>
    </message>
    <message>
      <source>Give one of --dpi, --width and --scale.</source>
      <translation>Indique solo una de las opciones --dpi, --width y --scale.</translation>
    </message>
    <message>
      <source>Read by the choices of “{name}”; --no-profile leaves them aside.</source>
      <translation>Leído según las opciones de «{name}»; --no-profile las deja de lado.</translation>
    </message>
    <message>
      <source>1 photo matched.</source>
      <translation>1 foto asignada.</translation>
    </message>
    <message>
      <source>{n} photos matched.</source>
      <translation>{n} fotos asignadas.</translation>
    </message>
    <message>
      <source>{rows}: {kept} kept, {joined} joined, {left_out} left out. {roles}.</source>
      <translation>{rows}: {kept} conservadas, {joined} unidas, {left_out} omitidas. {roles}.</translation>
    </message>
    <message>
      <source>Importing {name}</source>
      <translation>Importando {name}</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 fila</translation>
    </message>
    <message>
      <source>{n} rows</source>
      <translation>{n} filas</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 puesto</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} puestos</translation>
    </message>
    <message>
      <source>Row {n}: {told}</source>
      <translation>Fila {n}: {told}</translation>
    </message>
    <message>
      <source>Laying out</source>
      <translation>Disponiendo</translation>
    </message>
    <message>
      <source>{cards}, {width} × {height} pt, titles in {type} pt.</source>
      <translation>{cards}, {width} × {height} pt, títulos en {type} pt.</translation>
    </message>
    <message>
      <source>--gap is for boxes of one size; give their size with --card as well.</source>
      <translation>--gap es para cuadros de un mismo tamaño; indique también su tamaño con --card.</translation>
    </message>
    <message>
      <source>--{option} takes two lengths in points, as 180x64, not {text}.</source>
      <translation>--{option} requiere dos longitudes en puntos, como 180x64, no {text}.</translation>
    </message>
    <message>
      <source>1 card</source>
      <translation>1 tarjeta</translation>
    </message>
    <message>
      <source>{n} cards</source>
      <translation>{n} tarjetas</translation>
    </message>
    <message>
      <source>{option} {text} is not of the form {form}, as {example}.</source>
      <translation>{option} {text} no tiene la forma {form}, como {example}.</translation>
    </message>
    <message>
      <source>1 clash; ours was taken.</source>
      <translation>1 conflicto; se ha tomado la versión propia.</translation>
    </message>
    <message>
      <source>{n} clashes; ours was taken.</source>
      <translation>{n} conflictos; se ha tomado la versión propia.</translation>
    </message>
    <message>
      <source>{name}: {roles}, {seats}, {layers}.</source>
      <translation>{name}: {roles}, {seats}, {layers}.</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 plaza</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} plazas</translation>
    </message>
    <message>
      <source>1 layer</source>
      <translation>1 nivel</translation>
    </message>
    <message>
      <source>{n} layers</source>
      <translation>{n} niveles</translation>
    </message>
    <message>
      <source>There is no screen to open a window on. The commands of “orgchart --help” need none.</source>
      <translation>No hay pantalla en la que abrir una ventana. Los comandos de «orgchart --help» no la necesitan.</translation>
    </message>
    <message>
      <source>… and {n} more; --report saves them all.</source>
      <translation>… y {n} más; --report los guarda todos.</translation>
    </message>
    <message>
      <source>--compare shows every card; it does not go with --fold-teams.</source>
      <translation>--compare muestra cada tarjeta; no se combina con --fold-teams.</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Give --split or --poster, not both.</source>
      <translation>Indique --split o --poster, no ambos.</translation>
    </message>
    <message>
      <source>--depth is for pages of their own; give --split as well.</source>
      <translation>--depth es para páginas propias; indique también --split.</translation>
    </message>
    <message>
      <source>Give --update or --template: a deck keeps its own master.</source>
      <translation>Indique --update o --template: una presentación conserva su propio patrón.</translation>
    </message>
    <message>
      <source>--update is for one deck; it does not go with --batch.</source>
      <translation>--update es para una sola presentación; no se combina con --batch.</translation>
    </message>
    <message>
      <source>--compare makes pages of its own; it cannot be parted as well.</source>
      <translation>--compare crea sus propias páginas; no se puede dividir además.</translation>
    </message>
    <message>
      <source>{file} has no password in its first line.</source>
      <translation>{file} no tiene contraseña en la primera línea.</translation>
    </message>
    <message>
      <source>{why} Use --password-file, or {variable} in the environment.</source>
      <translation>{why} Utilice --password-file o {variable} en el entorno.</translation>
    </message>
    <message>
      <source>{file} is no text in UTF-8, so there is no password in it.</source>
      <translation>{file} no es un texto en UTF-8, así que no contiene ninguna contraseña.</translation>
    </message>
    <message>
      <source>{who} joined</source>
      <translation>{who}: incorporación</translation>
    </message>
    <message>
      <source>{who} left</source>
      <translation>{who}: salida</translation>
    </message>
    <message>
      <source>{who} moved</source>
      <translation>{who}: traslado</translation>
    </message>
    <message>
      <source>{who} changed</source>
      <translation>{who}: cambio</translation>
    </message>
    <message>
      <source>{who} changed on both sides</source>
      <translation>{who}: cambio en ambos lados</translation>
    </message>
    <message>
      <source>{who} stays out, as removed by hand</source>
      <translation>{who}: queda fuera, por eliminación manual</translation>
    </message>
    <message>
      <source>1 joined</source>
      <translation>1 incorporación</translation>
    </message>
    <message>
      <source>{n} joined</source>
      <translation>{n} incorporaciones</translation>
    </message>
    <message>
      <source>1 changed on both sides</source>
      <translation>1 modificado en ambos lados</translation>
    </message>
    <message>
      <source>{n} changed on both sides</source>
      <translation>{n} modificados en ambos lados</translation>
    </message>
    <message>
      <source>1 stays out, as removed by hand</source>
      <translation>1 queda fuera, por eliminación manual</translation>
    </message>
    <message>
      <source>{n} stay out, as removed by hand</source>
      <translation>{n} quedan fuera, por eliminación manual</translation>
    </message>
    <message>
      <source>Update from a list</source>
      <translation>Actualizar desde una lista</translation>
    </message>
    <message>
      <source>1 move would close a circle and was left: {names}.</source>
      <translation>1 traslado cerraría un círculo y no se ha hecho: {names}.</translation>
    </message>
    <message>
      <source>{n} moves would close a circle and were left: {names}.</source>
      <translation>{n} traslados cerrarían un círculo y no se han hecho: {names}.</translation>
    </message>
    <message>
      <source>{name} cannot update this chart: {why}</source>
      <translation>{name} no puede actualizar este organigrama: {why}</translation>
    </message>
    <message>
      <source>{n} roles are called “{text}”. Give an id instead: {some}.</source>
      <translation>{n} puestos se llaman «{text}». Indique mejor un id: {some}.</translation>
    </message>
    <message>
      <source>No role has the id, title or holder “{text}”.</source>
      <translation>Ningún puesto tiene el id, el título o el titular «{text}».</translation>
    </message>
    <message>
      <source>of staff lists</source>
      <translation>de listas de personal</translation>
    </message>
    <message>
      <source>off</source>
      <translation>desactivada</translation>
    </message>
    <message>
      <source>Saving {name}</source>
      <translation>Guardando {name}</translation>
    </message>
    <message>
      <source>{name} is protected and would not be any more; give its password with --password-file or in {variable}, or save to another file.</source>
      <translation>{name} está protegido y dejaría de estarlo; indique su contraseña con --password-file o en {variable}, o guarde en otro archivo.</translation>
    </message>
    <message>
      <source>{name} is the chart itself; give the copy another name.</source>
      <translation>{name} es el propio organigrama; dé otro nombre a la copia.</translation>
    </message>
    <message>
      <source>{name} names a scenario already; leave that or --scenario out.</source>
      <translation>{name} ya nombra un escenario; omita este o --scenario.</translation>
    </message>
    <message>
      <source>{name} is no chart file, so there is no scenario “{scenario}” in it.</source>
      <translation>{name} no es un archivo de organigrama, así que no contiene el escenario «{scenario}».</translation>
    </message>
    <message>
      <source>Seats by function</source>
      <translation>Plazas por función</translation>
    </message>
    <message>
      <source>Seats by level</source>
      <translation>Plazas por categoría</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 persona</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} personas</translation>
    </message>
    <message>
      <source>Managers by span</source>
      <translation>Responsables por tramo</translation>
    </message>
    <message>
      <source>{n}  ({people} people, {vacant} vacant, {planned} planned)</source>
      <translation>{n}  (personas: {people}, vacantes: {vacant}, previstas: {planned})</translation>
    </message>
    <message>
      <source>{n}  ({alone} lead one person)</source>
      <translation>{n}  ({alone} con una sola persona)</translation>
    </message>
    <message>
      <source>largest {largest}, average {average}</source>
      <translation>mayor {largest}, media {average}</translation>
    </message>
    <message>
      <source>{n}  (1 to {others} others)</source>
      <translation>{n}  (1 por cada {others})</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Puestos</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Plazas</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETC</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveles</translation>
    </message>
    <message>
      <source>Tops</source>
      <translation>Cúspides</translation>
    </message>
    <message>
      <source>Managers</source>
      <translation>Responsables</translation>
    </message>
    <message>
      <source>Spans</source>
      <translation>Tramos</translation>
    </message>
    <message>
      <source>Leaders</source>
      <translation>Mandos</translation>
    </message>
    <message>
      <source>Dotted lines</source>
      <translation>Líneas de puntos</translation>
    </message>
    <message>
      <source>spans {least} to {largest}, average {average}</source>
      <translation>tramos de {least} a {largest}, media {average}</translation>
    </message>
    <message>
      <source>Not placed</source>
      <translation>Sin puesto</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>Coste anual</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>FOR</source>
      <translation>PARA</translation>
    </message>
    <message>
      <source>HAS</source>
      <translation>TIENE</translation>
    </message>
    <message>
      <source>NAME</source>
      <translation>NOMBRE</translation>
    </message>
    <message>
      <source>MODEL</source>
      <translation>MODELO</translation>
    </message>
    <message>
      <source>{low} people</source>
      <translation>{low} personas</translation>
    </message>
    <message>
      <source>{low}–{high} people</source>
      <translation>{low}–{high} personas</translation>
    </message>
    <message>
      <source>{low}+ people</source>
      <translation>{low} personas o más</translation>
    </message>
  </context>
  <context>
    <name>Comments</name>
    <message>
      <source>Comment</source>
      <translation>Comentar</translation>
    </message>
    <message>
      <source>Which comments</source>
      <translation>Qué comentarios</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abiertos</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Resueltos</translation>
    </message>
    <message>
      <source>Selected</source>
      <translation>Selección</translation>
    </message>
    <message>
      <source>No comments here.</source>
      <translation>Aquí no hay comentarios.</translation>
    </message>
    <message>
      <source>Select a card and write below. Comments are in no export unless asked for.</source>
      <translation>Seleccione una tarjeta y escriba abajo. Los comentarios no van en ninguna exportación si no se pide.</translation>
    </message>
    <message>
      <source>Select one card to comment on it</source>
      <translation>Seleccione una tarjeta para comentarla</translation>
    </message>
    <message>
      <source>Open ({n})</source>
      <translation>Abiertos ({n})</translation>
    </message>
    <message>
      <source>Resolved ({n})</source>
      <translation>Resueltos ({n})</translation>
    </message>
    <message>
      <source>{n} older ones are not listed.</source>
      <translation>{n} anteriores no se listan.</translation>
    </message>
    <message>
      <source>Comment on {name}</source>
      <translation>Comentar {name}</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Responder</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Su respuesta</translation>
    </message>
    <message>
      <source>Your comment</source>
      <translation>Su comentario</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>More about this comment</source>
      <translation>Más sobre este comentario</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Reabrir</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Resolver</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>resuelto</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Alguien</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
  </context>
  <context>
    <name>Comparing</name>
    <message>
      <source>Before, changes or after</source>
      <translation>Antes, cambios o después</translation>
    </message>
    <message>
      <source>Swap both sides</source>
      <translation>Intercambiar ambos lados</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>The three views, and the list of moves</source>
      <translation>Las tres vistas y la lista de movimientos</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Comparación</translation>
    </message>
    <message>
      <source>Take over into today…</source>
      <translation>Incorporar a «Hoy»…</translation>
    </message>
    <message>
      <source>Keep as scenario…</source>
      <translation>Guardar como escenario…</translation>
    </message>
    <message>
      <source>Nothing is different.</source>
      <translation>Nada es distinto.</translation>
    </message>
    <message>
      <source>Both sides have the same roles and people.</source>
      <translation>Ambos lados tienen los mismos puestos y personas.</translation>
    </message>
    <message>
      <source>Three slides</source>
      <translation>Tres diapositivas</translation>
    </message>
    <message>
      <source>Three pages</source>
      <translation>Tres páginas</translation>
    </message>
    <message>
      <source>Export the comparison</source>
      <translation>Exportar la comparación</translation>
    </message>
    <message>
      <source>Workbook</source>
      <translation>Libro</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Export the list of moves</source>
      <translation>Exportar la lista de movimientos</translation>
    </message>
    <message>
      <source>Writing {name} …</source>
      <translation>Escribiendo {name} …</translation>
    </message>
    <message>
      <source>Keep as a scenario</source>
      <translation>Guardar como escenario</translation>
    </message>
    <message>
      <source>Name of the scenario</source>
      <translation>Nombre del escenario</translation>
    </message>
    <message>
      <source>New scenario “{name}”</source>
      <translation>Nuevo escenario «{name}»</translation>
    </message>
    <message>
      <source>Saved {when}</source>
      <translation>Guardado {when}</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>Leyendo {name} …</translation>
    </message>
    <message>
      <source>Which changes</source>
      <translation>Qué cambios</translation>
    </message>
    <message>
      <source>All changes</source>
      <translation>Todos los cambios</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>Puestos</translation>
    </message>
    <message>
      <source>{name} · {n}</source>
      <translation>{name} · {n}</translation>
    </message>
    <message>
      <source>No department</source>
      <translation>Sin departamento</translation>
    </message>
    <message>
      <source>List of moves</source>
      <translation>Lista de movimientos</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Números</translation>
    </message>
    <message>
      <source>Make a scenario, or choose two charts above.</source>
      <translation>Cree un escenario o elija dos organigramas arriba.</translation>
    </message>
    <message>
      <source>There is nothing to compare yet.</source>
      <translation>Todavía no hay nada que comparar.</translation>
    </message>
    <message>
      <source>Comparing …</source>
      <translation>Comparando …</translation>
    </message>
    <message>
      <source>Large charts take a moment.</source>
      <translation>Los organigramas grandes tardan un momento.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>After: {name}</source>
      <translation>Después: {name}</translation>
    </message>
    <message>
      <source>Before: {name}</source>
      <translation>Antes: {name}</translation>
    </message>
    <message>
      <source>Another chart…</source>
      <translation>Otro organigrama…</translation>
    </message>
    <message>
      <source>An earlier version</source>
      <translation>Una versión anterior</translation>
    </message>
    <message>
      <source>A newer staff list…</source>
      <translation>Una lista de personal más reciente…</translation>
    </message>
    <message>
      <source>New posts</source>
      <translation>Puestos nuevos</translation>
    </message>
    <message>
      <source>Removed posts</source>
      <translation>Puestos eliminados</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Movido</translation>
    </message>
    <message>
      <source>Vacated</source>
      <translation>Vacante ahora</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>Cubierto</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modificado</translation>
    </message>
    <message>
      <source>Swapped</source>
      <translation>Intercambiado</translation>
    </message>
    <message>
      <source>Placed again</source>
      <translation>Asignados de nuevo</translation>
    </message>
    <message>
      <source>Not placed any more</source>
      <translation>Ya sin puesto</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Altas</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Bajas</translation>
    </message>
    <message>
      <source> · to {department}</source>
      <translation> · a {department}</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
  </context>
  <context>
    <name>Coverage</name>
    <message>
      <source>Take {what} from {who}</source>
      <translation>Quitar {what} a {who}</translation>
    </message>
    <message>
      <source>Give {what} to {who}</source>
      <translation>Dar {what} a {who}</translation>
    </message>
    <message>
      <source>1 role selected.</source>
      <translation>1 puesto seleccionado.</translation>
    </message>
    <message>
      <source>{n} roles selected.</source>
      <translation>{n} puestos seleccionados.</translation>
    </message>
    <message>
      <source>Who takes care of what</source>
      <translation>Quién se ocupa de qué</translation>
    </message>
    <message>
      <source>{done}. Undo takes it back.</source>
      <translation>{done}. Deshacer lo revierte.</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 puesto</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} puestos</translation>
    </message>
    <message>
      <source>Every function is covered by two people or more.</source>
      <translation>Todas las funciones están cubiertas por dos personas o más.</translation>
    </message>
    <message>
      <source>No gaps</source>
      <translation>Sin huecos</translation>
    </message>
    <message>
      <source>1 function without people</source>
      <translation>1 función sin personas</translation>
    </message>
    <message>
      <source>{n} functions without people</source>
      <translation>{n} funciones sin personas</translation>
    </message>
    <message>
      <source>everybody has a stand-in</source>
      <translation>todos tienen suplente</translation>
    </message>
    <message>
      <source>1 hangs on one person</source>
      <translation>1 depende de una sola persona</translation>
    </message>
    <message>
      <source>{n} hang on one person each</source>
      <translation>{n} dependen de una sola persona cada una</translation>
    </message>
    <message>
      <source>Only gaps and single points</source>
      <translation>Solo huecos y puntos únicos</translation>
    </message>
    <message>
      <source>Say it in the panel of the role, or in the table.</source>
      <translation>Indíquelo en el panel del puesto o en la tabla.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>No falta nada.</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Filas</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Puestos</translation>
    </message>
    <message>
      <source>Teams</source>
      <translation>Equipos</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Turnos</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Idiomas</translation>
    </message>
    <message>
      <source>There are no roles yet.</source>
      <translation>Todavía no hay puestos.</translation>
    </message>
    <message>
      <source>Add one on the chart.</source>
      <translation>Añada uno en el organigrama.</translation>
    </message>
    <message>
      <source>shift</source>
      <translation>turno</translation>
    </message>
    <message>
      <source>language</source>
      <translation>idioma</translation>
    </message>
    <message>
      <source>Nobody has a team yet.</source>
      <translation>Nadie tiene equipo todavía.</translation>
    </message>
    <message>
      <source>Let a role report to another.</source>
      <translation>Haga que un puesto dependa de otro.</translation>
    </message>
    <message>
      <source>No role has a {what} yet.</source>
      <translation>Ningún puesto tiene {what} todavía.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nadie</translation>
    </message>
    <message>
      <source>Only vacant</source>
      <translation>Solo vacante</translation>
    </message>
    <message>
      <source>Only 1</source>
      <translation>Solo 1</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 persona</translation>
    </message>
    <message>
      <source>nobody could stand in</source>
      <translation>no hay suplente posible</translation>
    </message>
    <message>
      <source>Only {name}</source>
      <translation>Solo {name}</translation>
    </message>
    <message>
      <source>{name}: nobody has {function}</source>
      <translation>{name}: nadie tiene {function}</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>Alone</source>
      <translation>En solitario</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacante</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} personas</translation>
    </message>
    <message>
      <source>{n} vacant</source>
      <translation>{n} vacantes</translation>
    </message>
    <message>
      <source>{n} planned</source>
      <translation>{n} previstas</translation>
    </message>
  </context>
  <context>
    <name>Drawing</name>
    <message>
      <source>{n} FTE</source>
      <translation>{n} ETC</translation>
    </message>
    <message>
      <source>Tier {tier}</source>
      <translation>Soporte N{tier}</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Índice</translation>
    </message>
    <message>
      <source>The chart's typeface is missing. Install the package {package} again.</source>
      <translation>Falta el tipo de letra del organigrama. Vuelva a instalar el paquete {package}.</translation>
    </message>
    <message>
      <source>The title is too long for the page and was cut: “{title}”.</source>
      <translation>El título es demasiado largo para la página y se ha cortado: «{title}».</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Otros</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Hard to see on white paper: a contrast of {n} to 1, where 3 is the least.</source>
      <translation>Se ve mal sobre papel blanco: un contraste de {n} a 1, cuando 3 es el mínimo.</translation>
    </message>
    <message>
      <source>As text it could not be read on white paper: a contrast of {n} to 1, where 4.5 is the least. Texts are set darker.</source>
      <translation>Como texto no se podría leer sobre papel blanco: un contraste de {n} a 1, cuando 4,5 es el mínimo. Los textos se ponen más oscuros.</translation>
    </message>
    <message>
      <source>The page {name} cannot be used: each side must be {least_mm} to {most_mm} mm (14,400 points, the most a PDF page can have).</source>
      <translation>La página {name} no se puede usar: cada lado debe medir de {least_mm} a {most_mm} mm (14 400 puntos, el máximo de una página PDF).</translation>
    </message>
    <message>
      <source>There is no page {name}; there are {inches}, or give a size as 300x200mm.</source>
      <translation>No existe la página {name}; hay {inches}, o indique un tamaño como 300x200mm.</translation>
    </message>
    <message>
      <source>Row {row}, column {column} of {rows} × {columns} · {title}</source>
      <translation>Fila {row}, columna {column} de {rows} × {columns} · {title}</translation>
    </message>
    <message>
      <source>No font on this computer has {letters} {place}; installing the Noto fonts helps.</source>
      <translation>Ninguna fuente de este equipo tiene {letters} {place}; instalar las fuentes Noto ayuda.</translation>
    </message>
    <message>
      <source>There are {n} more remarks of this kind.</source>
      <translation>Hay {n} observaciones más de este tipo.</translation>
    </message>
    <message>
      <source>A title is too long for its card and was cut: “{title}”.</source>
      <translation>Un título es demasiado largo para su tarjeta y se ha cortado: «{title}».</translation>
    </message>
    <message>
      <source>The names on the card “{title}” were cut: {names}.</source>
      <translation>Se han cortado los nombres de la tarjeta «{title}»: {names}.</translation>
    </message>
    <message>
      <source>A line of the card “{title}” was cut: {text}</source>
      <translation>Se ha cortado una línea de la tarjeta «{title}»: {text}</translation>
    </message>
    <message>
      <source>{names} and {n} more</source>
      <translation>{names} y {n} más</translation>
    </message>
    <message>
      <source>on the card “{title}”</source>
      <translation>en la tarjeta «{title}»</translation>
    </message>
    <message>
      <source>in “{text}”</source>
      <translation>en «{text}»</translation>
    </message>
    <message>
      <source>There is no theme {name}; there are {themes}.</source>
      <translation>No existe el tema {name}; hay {themes}.</translation>
    </message>
    <message>
      <source>Organisation chart</source>
      <translation>Organigrama</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 puesto</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} puestos</translation>
    </message>
    <message>
      <source>1 layer</source>
      <translation>1 nivel</translation>
    </message>
    <message>
      <source>{n} layers</source>
      <translation>{n} niveles</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 plaza</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} plazas</translation>
    </message>
    <message>
      <source>{n} vacant</source>
      <translation>{n} vacantes</translation>
    </message>
    <message>
      <source>{n} planned</source>
      <translation>{n} previstas</translation>
    </message>
    <message>
      <source>largest span {n}</source>
      <translation>tramo máximo {n}</translation>
    </message>
  </context>
  <context>
    <name>Drop</name>
    <message>
      <source>{name} would lead {span}; up to {usual} is usual.</source>
      <translation>{name} dirigiría a {span}; lo habitual es hasta {usual}.</translation>
    </message>
    <message>
      <source>The chart would have {layers} layers; up to {usual} are usual.</source>
      <translation>El organigrama tendría {layers} niveles; lo habitual es hasta {usual}.</translation>
    </message>
    <message>
      <source>Move {what} to report to {target}.</source>
      <translation>Mover {what} para que dependa de {target}.</translation>
    </message>
    <message>
      <source>Move {what} before {target}.</source>
      <translation>Mover {what} antes de {target}.</translation>
    </message>
    <message>
      <source>Move {what} after {target}.</source>
      <translation>Mover {what} después de {target}.</translation>
    </message>
    <message>
      <source>Copy {what} to report to {target}.</source>
      <translation>Copiar {what} para que dependa de {target}.</translation>
    </message>
    <message>
      <source>Copy {what} before {target}.</source>
      <translation>Copiar {what} antes de {target}.</translation>
    </message>
    <message>
      <source>Copy {what} after {target}.</source>
      <translation>Copiar {what} después de {target}.</translation>
    </message>
    <message>
      <source>Move {what} without the team to report to {target}.</source>
      <translation>Mover {what} sin el equipo para que dependa de {target}.</translation>
    </message>
    <message>
      <source>Move {what} without the team before {target}.</source>
      <translation>Mover {what} sin el equipo antes de {target}.</translation>
    </message>
    <message>
      <source>Move {what} without the team after {target}.</source>
      <translation>Mover {what} sin el equipo después de {target}.</translation>
    </message>
    <message>
      <source>Add {what} to report to {target}.</source>
      <translation>Añadir {what} para que dependa de {target}.</translation>
    </message>
    <message>
      <source>Add {what} before {target}.</source>
      <translation>Añadir {what} antes de {target}.</translation>
    </message>
    <message>
      <source>Add {what} after {target}.</source>
      <translation>Añadir {what} después de {target}.</translation>
    </message>
    <message>
      <source>the new role</source>
      <translation>el puesto nuevo</translation>
    </message>
    <message>
      <source>{name} is below the card you drag; nobody can report to their own report.</source>
      <translation>{name} está por debajo de la tarjeta que arrastra; nadie puede depender de su propio subordinado.</translation>
    </message>
    <message>
      <source>reports to {name}</source>
      <translation>depende de {name}</translation>
    </message>
    <message>
      <source>{count} roles</source>
      <translation>{count} puestos</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>be split into pages</source>
      <translation>dividirse en páginas</translation>
    </message>
    <message>
      <source>be cut into sheets</source>
      <translation>cortarse en hojas</translation>
    </message>
    <message>
      <source>have pages of statistics</source>
      <translation>tener páginas de estadísticas</translation>
    </message>
    <message>
      <source>have a password</source>
      <translation>tener contraseña</translation>
    </message>
    <message>
      <source>replace the slides of a deck</source>
      <translation>sustituir las diapositivas de una presentación</translation>
    </message>
    <message>
      <source>{suffix} is not a format of an export; there are {known}. Choose the file's suffix or give --format.</source>
      <translation>{suffix} no es un formato de exportación; hay {known}. Elija la extensión del archivo o indique --format.</translation>
    </message>
    <message>
      <source>{name} names no format; there are {known}. Choose the file's suffix or give --format.</source>
      <translation>{name} no indica ningún formato; hay {known}. Elija la extensión del archivo o indique --format.</translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} y {last}</translation>
    </message>
    <message>
      <source>Say with --format what to write to standard output: {known}.</source>
      <translation>Indique con --format qué escribir en la salida estándar: {known}.</translation>
    </message>
    <message>
      <source>{name} cannot {words}; choose {able}.</source>
      <translation>{name} no puede {words}; elija {able}.</translation>
    </message>
    <message>
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <source>What helps: {ways}.</source>
      <translation>Qué ayuda: {ways}.</translation>
    </message>
    <message>
      <source>Titles are set in {type_points} pt.</source>
      <translation>Los títulos están en {type_points} pt.</translation>
    </message>
    <message>
      <source>No arrangement of these cards can reach {readable} pt, {bound} pt at most.</source>
      <translation>Ninguna disposición de estas tarjetas alcanza {readable} pt; como máximo {bound} pt.</translation>
    </message>
    <message>
      <source>Titles should have {readable} pt to be read.</source>
      <translation>Los títulos deberían tener {readable} pt para leerse.</translation>
    </message>
    <message>
      <source>cards of {share} of this size around titles as large as now</source>
      <translation>tarjetas del {share} de este tamaño en torno a títulos igual de grandes</translation>
    </message>
    <message>
      <source>one card for each team ({n} cards, about {points} pt)</source>
      <translation>una tarjeta por equipo ({n} tarjetas, unos {points} pt)</translation>
    </message>
    <message>
      <source>a page {factor} times as wide and high</source>
      <translation>una página {factor} veces más ancha y alta</translation>
    </message>
    <message>
      <source>a split into about {n} pages</source>
      <translation>una división en unas {n} páginas</translation>
    </message>
    <message>
      <source>, or </source>
      <translation> o </translation>
    </message>
    <message>
      <source>{label} is private; a drawing without private fields cannot show it.</source>
      <translation>{label} es privado; un dibujo sin campos privados no puede mostrarlo.</translation>
    </message>
    <message>
      <source>No department</source>
      <translation>Sin departamento</translation>
    </message>
    <message>
      <source>Several files cannot go to standard output; give a file or a folder.</source>
      <translation>Varios archivos no pueden ir a la salida estándar; indique un archivo o una carpeta.</translation>
    </message>
    <message>
      <source>Slides are replaced in one deck; choose no deck, or one file.</source>
      <translation>Las diapositivas se sustituyen en una sola presentación; no elija presentación, o elija un solo archivo.</translation>
    </message>
    <message>
      <source>The chart has no departments, so there is nothing to write.</source>
      <translation>El organigrama no tiene departamentos, así que no hay nada que escribir.</translation>
    </message>
    <message>
      <source>The chart has no managers below its top, so there is nothing to write.</source>
      <translation>El organigrama no tiene responsables por debajo de la cúspide, así que no hay nada que escribir.</translation>
    </message>
    <message>
      <source>written.</source>
      <translation>escrito.</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 puesto</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} puestos</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 plaza</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} plazas</translation>
    </message>
    <message>
      <source>{n} vacant</source>
      <translation>{n} vacantes</translation>
    </message>
    <message>
      <source>{n} planned</source>
      <translation>{n} previstas</translation>
    </message>
    <message>
      <source>{n} of them on this page</source>
      <translation>{n} de ellos en esta página</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 página</translation>
    </message>
    <message>
      <source>{n} pages</source>
      <translation>{n} páginas</translation>
    </message>
    <message>
      <source>↑ {title}, page {n}</source>
      <translation>↑ {title}, página {n}</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Vista general</translation>
    </message>
    <message>
      <source>{pages}; titles have {points} pt or more.</source>
      <translation>{pages}; los títulos tienen {points} pt o más.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Índice</translation>
    </message>
    <message>
      <source>Below {points} pt stay {names}: nobody can be taken off there. Choose a larger page or smaller cards.</source>
      <translation>Por debajo de {points} pt quedan {names}: de ahí no se puede quitar a nadie. Elija una página mayor o tarjetas más pequeñas.</translation>
    </message>
    <message>
      <source>page {n}</source>
      <translation>página {n}</translation>
    </message>
    <message>
      <source>This split would need more than {most_pages} pages. Export single branches, choose a larger page, or make the cards smaller.</source>
      <translation>Esta división necesitaría más de {most_pages} páginas. Exporte ramas sueltas, elija una página mayor o reduzca las tarjetas.</translation>
    </message>
    <message>
      <source>1 person without a post is not in the graph.</source>
      <translation>1 persona sin puesto no está en el grafo.</translation>
    </message>
    <message>
      <source>{n} people without a post are not in the graph.</source>
      <translation>{n} personas sin puesto no están en el grafo.</translation>
    </message>
    <message>
      <source>1 person without a post is left out, as private fields are.</source>
      <translation>Se omite 1 persona sin puesto, como los campos privados.</translation>
    </message>
    <message>
      <source>{n} people without a post are left out, as private fields are.</source>
      <translation>Se omiten {n} personas sin puesto, como los campos privados.</translation>
    </message>
    <message>
      <source>The chart has no role with the id “{root}”, so no branch of it.</source>
      <translation>El organigrama no tiene ningún puesto con el id «{root}», así que tampoco una rama suya.</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>resuelto</translation>
    </message>
    <message>
      <source>open</source>
      <translation>abierto</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Alguien</translation>
    </message>
    <message>
      <source>{role} (resolved)</source>
      <translation>{role} (resuelto)</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>{n} new</source>
      <translation>{n} nuevos</translation>
    </message>
    <message>
      <source>{n} moved</source>
      <translation>{n} movidos</translation>
    </message>
    <message>
      <source>{n} removed</source>
      <translation>{n} eliminados</translation>
    </message>
    <message>
      <source>{n} changed</source>
      <translation>{n} modificados</translation>
    </message>
    <message>
      <source>{n} unchanged</source>
      <translation>{n} sin cambios</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 persona</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} personas</translation>
    </message>
    <message>
      <source>Only one view can go to standard output; choose it, or write to files.</source>
      <translation>Solo una vista puede ir a la salida estándar; elíjala o escriba en archivos.</translation>
    </message>
    <message>
      <source>Organisation chart</source>
      <translation>Organigrama</translation>
    </message>
    <message>
      <source>largest span {n}</source>
      <translation>tramo máximo {n}</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Before: {figures}</source>
      <translation>Antes: {figures}</translation>
    </message>
    <message>
      <source>Changes: {figures}</source>
      <translation>Cambios: {figures}</translation>
    </message>
    <message>
      <source>After: {figures}</source>
      <translation>Después: {figures}</translation>
    </message>
    <message>
      <source>{name} cannot show a comparison; choose {formats}.</source>
      <translation>{name} no puede mostrar una comparación; elija {formats}.</translation>
    </message>
    <message>
      <source>1 person without a post stands in the last column, which this program reads.</source>
      <translation>1 persona sin puesto está en la última columna, que este programa lee.</translation>
    </message>
    <message>
      <source>{n} people without a post stand in the last column, which this program reads.</source>
      <translation>{n} personas sin puesto están en la última columna, que este programa lee.</translation>
    </message>
    <message>
      <source>“{separator}” cannot part the cells of a CSV file. Choose a comma, a semicolon or a tabulator.</source>
      <translation>«{separator}» no puede separar las celdas de un archivo CSV. Elija una coma, un punto y coma o un tabulador.</translation>
    </message>
    <message>
      <source>Accepted {rule}: {message} ({why})</source>
      <translation>Aceptado {rule}: {message} ({why})</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>hasta el {day}</translation>
    </message>
    <message>
      <source>“{name}” does not see the branch that is asked for.</source>
      <translation>«{name}» no ve la rama que se pide.</translation>
    </message>
    <message>
      <source>{strange} texts hold control characters, which GraphML cannot; they became �.</source>
      <translation>{strange} textos contienen caracteres de control, que GraphML no admite; se han convertido en �.</translation>
    </message>
    <message>
      <source>Left out, as your organisation has set: {fields}.</source>
      <translation>Omitido, como ha fijado su organización: {fields}.</translation>
    </message>
    <message>
      <source>own fields</source>
      <translation>campos propios</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigrama</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Esquema</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Puestos</translation>
    </message>
    <message>
      <source>On this page</source>
      <translation>En esta página</translation>
    </message>
    <message>
      <source>Fit the chart to the window</source>
      <translation>Ajustar el organigrama a la ventana</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Comentarios</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Departamento</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>To</source>
      <translation>A</translation>
    </message>
    <message>
      <source>New department</source>
      <translation>Nuevo departamento</translation>
    </message>
    <message>
      <source>From when</source>
      <translation>Desde cuándo</translation>
    </message>
    <message>
      <source>Same figures</source>
      <translation>Cifras iguales</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>Movimientos</translation>
    </message>
    <message>
      <source>Totals</source>
      <translation>Totales</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Cifra</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Diferencia</translation>
    </message>
    <message>
      <source>List of moves</source>
      <translation>Lista de movimientos</translation>
    </message>
    <message>
      <source>{target} cannot hold a list of moves; give {suffixes}.</source>
      <translation>{target} no puede contener una lista de movimientos; indique {suffixes}.</translation>
    </message>
    <message>
      <source>The PDF would have been {wanted} points; it was scaled down to {found}, because {most_points_a_side} a side is the most. Export single branches to read them.</source>
      <translation>El PDF habría tenido {wanted} puntos; se ha reducido a {found}, porque {most_points_a_side} por lado es el máximo. Exporte ramas sueltas para poder leerlas.</translation>
    </message>
    <message>
      <source>Cut into {rows} × {columns} sheets that overlap by 10 mm.</source>
      <translation>Cortado en {rows} × {columns} hojas que se solapan 10 mm.</translation>
    </message>
    <message>
      <source>The poster would need {count} sheets, {most} are the most. Give a --page that it is to fit, as A0, or export single branches.</source>
      <translation>El póster necesitaría {count} hojas; {most} es el máximo. Indique con --page la página en que debe caber, como A0, o exporte ramas sueltas.</translation>
    </message>
    <message>
      <source>The slide was made {zoom} times as large, because its type is smaller than PowerPoint can set. Export single branches to have it readable.</source>
      <translation>La diapositiva se ha ampliado {zoom} veces, porque su letra es menor de lo que PowerPoint admite. Exporte ramas sueltas para que se lea.</translation>
    </message>
    <message>
      <source>The deck had no slides of an earlier export, or another program has saved it since; the new ones are at its end.</source>
      <translation>La presentación no tenía diapositivas de una exportación anterior, u otro programa la ha guardado desde entonces; las nuevas están al final.</translation>
    </message>
    <message>
      <source>{template} cannot be used: it is no PowerPoint file (.pptx). Save it from PowerPoint as a presentation and give that file.</source>
      <translation>{template} no se puede usar: no es un archivo de PowerPoint (.pptx). Guárdelo como presentación en PowerPoint e indique ese archivo.</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Leyenda</translation>
    </message>
    <message>
      <source>Dotted line</source>
      <translation>Línea de puntos</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>The picture would have been {width} × {height} pixels; it was scaled down to {small} × {small2}, because {most_pixels_a_side} a side is the most.</source>
      <translation>La imagen habría tenido {width} × {height} píxeles; se ha reducido a {small} × {small2}, porque {most_pixels_a_side} por lado es el máximo.</translation>
    </message>
    <message>
      <source>The picture would have {width} × {height} pixels; {most_pixels_a_side} a side is the most. Ask for at most {int} dpi, or for a width of {widest} pixels, or export single branches.</source>
      <translation>La imagen tendría {width} × {height} píxeles; {most_pixels_a_side} por lado es el máximo. Pida como mucho {int} ppp o un ancho de {widest} píxeles, o exporte ramas sueltas.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveles</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>Categorías</translation>
    </message>
    <message>
      <source>Tiers</source>
      <translation>Niveles de soporte</translation>
    </message>
    <message>
      <source>Functions</source>
      <translation>Funciones</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Turnos</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Plazas</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacantes</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Previstas</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETC</translation>
    </message>
    <message>
      <source>Managers</source>
      <translation>Responsables</translation>
    </message>
    <message>
      <source>Average span</source>
      <translation>Tramo medio</translation>
    </message>
    <message>
      <source>Largest span</source>
      <translation>Tramo máximo</translation>
    </message>
    <message>
      <source>Whole chart</source>
      <translation>Todo el organigrama</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Estadísticas</translation>
    </message>
    <message>
      <source>This format is not text and would garble the terminal. Give a file after -o, or send the output to another program.</source>
      <translation>Este formato no es texto y desordenaría el terminal. Indique un archivo tras -o, o envíe la salida a otro programa.</translation>
    </message>
    <message>
      <source>{path} is a folder. Give the name of a file to write.</source>
      <translation>{path} es una carpeta. Indique el nombre de un archivo para escribir.</translation>
    </message>
    <message>
      <source>{path} cannot be written ({reason}). Choose another place.</source>
      <translation>{path} no se puede escribir ({reason}). Elija otro lugar.</translation>
    </message>
    <message>
      <source>A sheet of Excel has {most_rows} rows; “{title}” would need {count}. Export a branch, or choose CSV.</source>
      <translation>Una hoja de Excel tiene {most_rows} filas; «{title}» necesitaría {count}. Exporte una rama o elija CSV.</translation>
    </message>
    <message>
      <source>-</source>
      <translation>-</translation>
    </message>
    <message>
      <source>In {n} cells of “{header}” the text is longer than Excel allows ({most} characters); it was cut.</source>
      <translation>En {n} celdas de «{header}» el texto es más largo de lo que Excel permite ({most} caracteres); se ha cortado.</translation>
    </message>
    <message>
      <source>In {n} cells of “{header}” the text is longer than Excel allows ({most} characters); it was left out.</source>
      <translation>En {n} celdas de «{header}» el texto es más largo de lo que Excel permite ({most} caracteres); se ha omitido.</translation>
    </message>
    <message>
      <source>In {n} cells of “{header}” a code that is no character became �.</source>
      <translation>En {n} celdas de «{header}» un código que no es ningún carácter se ha convertido en �.</translation>
    </message>
    <message>
      <source>covered</source>
      <translation>cubierta</translation>
    </message>
    <message>
      <source>single point of failure</source>
      <translation>punto único de fallo</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>todavía nadie</translation>
    </message>
    <message>
      <source>gap: nobody</source>
      <translation>hueco: nadie</translation>
    </message>
    <message>
      <source>not in this chart</source>
      <translation>no está en este organigrama</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Only person</source>
      <translation>Única persona</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Turno</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>Held by</source>
      <translation>Titular</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>vacant</source>
      <translation>vacante</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Cobertura</translation>
    </message>
    <message>
      <source>Who does what</source>
      <translation>Quién hace qué</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <source>Tier</source>
      <translation>Nivel soporte</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Parte</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>Coste anual</translation>
    </message>
    <message>
      <source>Leaders</source>
      <translation>Mandos</translation>
    </message>
    <message>
      <source>Staff per leader</source>
      <translation>Personal por mando</translation>
    </message>
    <message>
      <source>Least span</source>
      <translation>Tramo mínimo</translation>
    </message>
    <message>
      <source>Spans of {range}</source>
      <translation>Tramos de {range}</translation>
    </message>
    <message>
      <source>Managers by their span</source>
      <translation>Responsables por tramo</translation>
    </message>
    <message>
      <source>Headcount by function</source>
      <translation>Dotación por función</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>Cubiertas</translation>
    </message>
    <message>
      <source>Seats below</source>
      <translation>Plazas por debajo</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Span</source>
      <translation>Tramo</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Subordinados</translation>
    </message>
    <message>
      <source>Seats of reports</source>
      <translation>Plazas de subordinados</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Regla</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Gravedad</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Hallazgo</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Accepted because</source>
      <translation>Aceptado porque</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Comentario</translation>
    </message>
    <message>
      <source>Hierarchy</source>
      <translation>Jerarquía</translation>
    </message>
    <message>
      <source>Spans and findings</source>
      <translation>Tramos y hallazgos</translation>
    </message>
    <message>
      <source>span</source>
      <translation>tramo</translation>
    </message>
    <message>
      <source>finding</source>
      <translation>hallazgo</translation>
    </message>
  </context>
  <context>
    <name>Export dialog</name>
    <message>
      <source>For whom</source>
      <translation>Para quién</translation>
    </message>
    <message>
      <source>Who may see everything</source>
      <translation>Quien puede verlo todo</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Nothing can be shown.</source>
      <translation>No se puede mostrar nada.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Export {n} slides…</source>
      <translation>Exportar {n} diapositivas…</translation>
    </message>
    <message>
      <source>Export {n} pages…</source>
      <translation>Exportar {n} páginas…</translation>
    </message>
    <message>
      <source>1 slide</source>
      <translation>1 diapositiva</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 página</translation>
    </message>
    <message>
      <source>{n} slides</source>
      <translation>{n} diapositivas</translation>
    </message>
    <message>
      <source>{n} pages</source>
      <translation>{n} páginas</translation>
    </message>
    <message>
      <source>Export {n} files…</source>
      <translation>Exportar {n} archivos…</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>One file</source>
      <translation>Un solo archivo</translation>
    </message>
    <message>
      <source>One for each department</source>
      <translation>Uno por departamento</translation>
    </message>
    <message>
      <source>One for each manager</source>
      <translation>Uno por responsable</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>Más…</translation>
    </message>
    <message>
      <source>More formats</source>
      <translation>Más formatos</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Tarjetas</translation>
    </message>
    <message>
      <source>The chart’s own</source>
      <translation>Los del organigrama</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>como siempre</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>No {what}</source>
      <translation>Sin {what}</translation>
    </message>
    <message>
      <source>Title, date and logo…</source>
      <translation>Título, fecha y logotipo…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Orientación</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Horizontal</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Vertical</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Levels with pages of their own</source>
      <translation>Niveles con páginas propias</translation>
    </message>
    <message>
      <source>Printer’s sheet</source>
      <translation>Hoja de la impresora</translation>
    </message>
    <message>
      <source>Own size…</source>
      <translation>Tamaño propio…</translation>
    </message>
    <message>
      <source>All on one page</source>
      <translation>Todo en una página</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>Categorías</translation>
    </message>
    <message>
      <source>Sheets</source>
      <translation>Hojas</translation>
    </message>
    <message>
      <source>As large as the chart</source>
      <translation>Tan grande como el organigrama</translation>
    </message>
    <message>
      <source>One page per manager</source>
      <translation>Una página por responsable</translation>
    </message>
    <message>
      <source>One page per department</source>
      <translation>Una página por departamento</translation>
    </message>
    <message>
      <source>Poster of several sheets</source>
      <translation>Póster de varias hojas</translation>
    </message>
    <message>
      <source>Slide {name}</source>
      <translation>Diapositiva {name}</translation>
    </message>
    <message>
      <source>Width in millimetres</source>
      <translation>Ancho en milímetros</translation>
    </message>
    <message>
      <source>Height in millimetres</source>
      <translation>Alto en milímetros</translation>
    </message>
    <message>
      <source>Page {n}: {title}</source>
      <translation>Página {n}: {title}</translation>
    </message>
    <message>
      <source>Edit the title, the date and the logo</source>
      <translation>Editar el título, la fecha y el logotipo</translation>
    </message>
    <message>
      <source>Page {n} of {all}: {title}</source>
      <translation>Página {n} de {all}: {title}</translation>
    </message>
    <message>
      <source>Title block</source>
      <translation>Encabezado</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Leyenda</translation>
    </message>
    <message>
      <source>Span badges</source>
      <translation>Indicadores de tramo</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>Tier, shift, FTE</source>
      <translation>Soporte, turno, ETC</translation>
    </message>
    <message>
      <source>Teams folded</source>
      <translation>Equipos plegados</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Estadísticas</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Comentarios</translation>
    </message>
    <message>
      <source>Signs on the cards, and a list of them where the format has pages for it.</source>
      <translation>Signos en las tarjetas, y una lista de ellos donde el formato tiene páginas para ello.</translation>
    </message>
    <message>
      <source>One card for a team: its lead, with the number of people below.</source>
      <translation>Una tarjeta por equipo: su líder, con el número de personas por debajo.</translation>
    </message>
    <message>
      <source>The figures of the chart as last pages.</source>
      <translation>Las cifras del organigrama como últimas páginas.</translation>
    </message>
    <message>
      <source>What is said about the roles, as a list.</source>
      <translation>Lo que se dice de los puestos, como lista.</translation>
    </message>
    <message>
      <source>Coloured by {what}</source>
      <translation>Color por {what}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <source>The smallest titles print at {n} pt</source>
      <translation>Los títulos más pequeños se imprimen a {n} pt</translation>
    </message>
    <message>
      <source>Titles print at {n} pt</source>
      <translation>Los títulos se imprimen a {n} pt</translation>
    </message>
    <message>
      <source>Under {n} pt is hard to read on a slide.</source>
      <translation>Menos de {n} pt cuesta de leer en una diapositiva.</translation>
    </message>
    <message>
      <source>Under {n} pt is hard to read on paper.</source>
      <translation>Menos de {n} pt cuesta de leer en papel.</translation>
    </message>
    <message>
      <source>No arrangement of these cards can reach that: {n} pt is the most.</source>
      <translation>Ninguna disposición de estas tarjetas lo alcanza: {n} pt es el máximo.</translation>
    </message>
    <message>
      <source>Compact cards: {n} pt</source>
      <translation>Tarjetas compactas: {n} pt</translation>
    </message>
    <message>
      <source>Fold the teams: {n} pt</source>
      <translation>Plegar los equipos: {n} pt</translation>
    </message>
    <message>
      <source>Page {page}: {n} pt</source>
      <translation>Página {page}: {n} pt</translation>
    </message>
    <message>
      <source>Whole chart</source>
      <translation>Todo el organigrama</translation>
    </message>
    <message>
      <source>As shown</source>
      <translation>Como se muestra</translation>
    </message>
    <message>
      <source>Branch of {name}</source>
      <translation>Rama de {name}</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>The {n} selected roles</source>
      <translation>Los {n} puestos seleccionados</translation>
    </message>
    <message>
      <source>Scenario “{name}”</source>
      <translation>Escenario «{name}»</translation>
    </message>
  </context>
  <context>
    <name>Export options</name>
    <message>
      <source>CSV</source>
      <translation>CSV</translation>
    </message>
    <message>
      <source>Table of the roles, for spreadsheets and other programs; imports without loss</source>
      <translation>Tabla de los puestos, para hojas de cálculo y otros programas; se importa sin pérdidas</translation>
    </message>
    <message>
      <source>Between cells</source>
      <translation>Entre celdas</translation>
    </message>
    <message>
      <source>What Excel expects where decimals have a comma is a semicolon.</source>
      <translation>Donde los decimales llevan coma, Excel espera un punto y coma.</translation>
    </message>
    <message>
      <source>Mark for Excel</source>
      <translation>Marca para Excel</translation>
    </message>
    <message>
      <source>Excel reads accents and other scripts rightly with it (UTF-8 BOM).</source>
      <translation>Con ella Excel lee bien los acentos y otras escrituras (BOM de UTF-8).</translation>
    </message>
    <message>
      <source>Comma</source>
      <translation>Coma</translation>
    </message>
    <message>
      <source>Semicolon</source>
      <translation>Punto y coma</translation>
    </message>
    <message>
      <source>Tabulator</source>
      <translation>Tabulador</translation>
    </message>
    <message>
      <source>Graphviz</source>
      <translation>Graphviz</translation>
    </message>
    <message>
      <source>Graphviz text: roles as nodes, solid and dotted lines as edges</source>
      <translation>Texto de Graphviz: puestos como nodos, líneas continuas y de puntos como aristas</translation>
    </message>
    <message>
      <source>draw.io</source>
      <translation>draw.io</translation>
    </message>
    <message>
      <source>draw.io diagram of cards and lines that can be edited, laid out as here</source>
      <translation>Diagrama draw.io de tarjetas y líneas editables, dispuesto como aquí</translation>
    </message>
    <message>
      <source>GraphML</source>
      <translation>GraphML</translation>
    </message>
    <message>
      <source>GraphML for yEd, Gephi and other programs: all fields as attributes</source>
      <translation>GraphML para yEd, Gephi y otros programas: todos los campos como atributos</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Página web</translation>
    </message>
    <message>
      <source>Page for browsers, in one file: drawing, outline and table, with search</source>
      <translation>Página para navegadores, en un archivo: dibujo, esquema y tabla, con búsqueda</translation>
    </message>
    <message>
      <source>JPEG</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <source>Picture in pixels for programs that take no PNG; PNG is sharper</source>
      <translation>Imagen en píxeles para programas que no admiten PNG; PNG es más nítido</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <source>From 1 to 100: more is sharper, and a larger file.</source>
      <translation>De 1 a 100: más es más nítido, y el archivo mayor.</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Page for print and mail, with searchable text and bookmarks</source>
      <translation>Página para imprimir y enviar, con texto buscable y marcadores</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>What opens the file (AES-256); anybody can without one.</source>
      <translation>Lo que abre el archivo (AES-256); sin contraseña, cualquiera puede.</translation>
    </message>
    <message>
      <source>Pixels an inch</source>
      <translation>Píxeles por pulgada</translation>
    </message>
    <message>
      <source>144 unless another number is given; 300 for print.</source>
      <translation>144 si no se indica otro número; 300 para imprimir.</translation>
    </message>
    <message>
      <source>Width in pixels</source>
      <translation>Ancho en píxeles</translation>
    </message>
    <message>
      <source>Instead of pixels an inch.</source>
      <translation>En lugar de píxeles por pulgada.</translation>
    </message>
    <message>
      <source>Times the size</source>
      <translation>Veces el tamaño</translation>
    </message>
    <message>
      <source>How often the size on the screen, instead of a width or pixels an inch.</source>
      <translation>Cuántas veces el tamaño en pantalla, en lugar de un ancho o píxeles por pulgada.</translation>
    </message>
    <message>
      <source>Without ground</source>
      <translation>Sin fondo</translation>
    </message>
    <message>
      <source>Whatever lies below the picture shows through.</source>
      <translation>Se transparenta lo que haya debajo de la imagen.</translation>
    </message>
    <message>
      <source>PNG</source>
      <translation>PNG</translation>
    </message>
    <message>
      <source>Picture in pixels, for documents and chats</source>
      <translation>Imagen en píxeles, para documentos y chats</translation>
    </message>
    <message>
      <source>PowerPoint</source>
      <translation>PowerPoint</translation>
    </message>
    <message>
      <source>PowerPoint slide of shapes that can be edited, with lines that follow the cards</source>
      <translation>Diapositiva de PowerPoint con formas editables y líneas que siguen a las tarjetas</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Plantilla</translation>
    </message>
    <message>
      <source>A deck whose master, layouts and slide size the slides take.</source>
      <translation>Una presentación cuyo patrón, diseños y tamaño toman las diapositivas.</translation>
    </message>
    <message>
      <source>Update slides of</source>
      <translation>Actualizar en</translation>
    </message>
    <message>
      <source>A deck with slides of an earlier export: they are replaced, all others stay.</source>
      <translation>Una presentación con diapositivas de una exportación anterior: se sustituyen y las demás quedan.</translation>
    </message>
    <message>
      <source>SVG</source>
      <translation>SVG</translation>
    </message>
    <message>
      <source>Drawing for the web and for drawing programs</source>
      <translation>Dibujo para la web y para programas de dibujo</translation>
    </message>
    <message>
      <source>Visio</source>
      <translation>Visio</translation>
    </message>
    <message>
      <source>Visio drawing of shapes that can be edited, with lines glued to the cards</source>
      <translation>Dibujo de Visio con formas editables y líneas unidas a las tarjetas</translation>
    </message>
    <message>
      <source>Excel</source>
      <translation>Excel</translation>
    </message>
    <message>
      <source>Excel workbook: roles (imports without loss), hierarchy, findings, figures</source>
      <translation>Libro de Excel: puestos (se importa sin pérdidas), jerarquía, hallazgos, cifras</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Impresora</translation>
    </message>
    <message>
      <source>Pages on paper, as they are shown</source>
      <translation>Páginas en papel, como se muestran</translation>
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <source>Names of people</source>
      <translation>Nombres de personas</translation>
    </message>
    <message>
      <source>Ids of roles</source>
      <translation>Ids de puestos</translation>
    </message>
    <message>
      <source>Person id</source>
      <translation>Id de persona</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <source>FTE of the person</source>
      <translation>ETC de la persona</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETC</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Shares a seat</source>
      <translation>Comparte plaza</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>What the post is called.</source>
      <translation>Cómo se llama el puesto.</translation>
    </message>
    <message>
      <source>Held by</source>
      <translation>Titular</translation>
    </message>
    <message>
      <source>Who holds it; none when vacant or not named.</source>
      <translation>Quién lo ocupa; nadie si está vacante o sin nombre.</translation>
    </message>
    <message>
      <source>Reports to</source>
      <translation>Depende de</translation>
    </message>
    <message>
      <source>The manager; empty at the top.</source>
      <translation>El responsable; vacío en la cúspide.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Order among the siblings.</source>
      <translation>Orden entre los hermanos.</translation>
    </message>
    <message>
      <source>Assistant</source>
      <translation>Asistente</translation>
    </message>
    <message>
      <source>Sits beside the line, not in it.</source>
      <translation>Está al lado de la línea, no en ella.</translation>
    </message>
    <message>
      <source>Functions</source>
      <translation>Funciones</translation>
    </message>
    <message>
      <source>What the role takes care of.</source>
      <translation>De qué se ocupa el puesto.</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <source>Rank from the front line up.</source>
      <translation>Rango desde la primera línea hacia arriba.</translation>
    </message>
    <message>
      <source>Level guessed</source>
      <translation>Categoría deducida</translation>
    </message>
    <message>
      <source>From the position, not from the title.</source>
      <translation>De la posición, no del título.</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Plazas</translation>
    </message>
    <message>
      <source>Identical positions on one card.</source>
      <translation>Plazas idénticas en una tarjeta.</translation>
    </message>
    <message>
      <source>seats</source>
      <translation>plazas</translation>
    </message>
    <message>
      <source>Vacant seats</source>
      <translation>Plazas vacantes</translation>
    </message>
    <message>
      <source>Of a filled role.</source>
      <translation>De un puesto cubierto.</translation>
    </message>
    <message>
      <source>Full-time equivalent a seat.</source>
      <translation>Equivalente a tiempo completo por plaza.</translation>
    </message>
    <message>
      <source>FTE in all</source>
      <translation>ETC en total</translation>
    </message>
    <message>
      <source>Exact total of a group.</source>
      <translation>Total exacto de un grupo.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Filled, vacant or planned.</source>
      <translation>Cubierta, vacante o prevista.</translation>
    </message>
    <message>
      <source>Planned from</source>
      <translation>Prevista desde</translation>
    </message>
    <message>
      <source>Date, as YYYY-MM-DD.</source>
      <translation>Fecha, como AAAA-MM-DD.</translation>
    </message>
    <message>
      <source>Leads and serves</source>
      <translation>Dirige y atiende</translation>
    </message>
    <message>
      <source>A leader with own customers.</source>
      <translation>Un mando con clientes propios.</translation>
    </message>
    <message>
      <source>Dotted lines</source>
      <translation>Líneas de puntos</translation>
    </message>
    <message>
      <source>Second managers.</source>
      <translation>Segundos responsables.</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Equipo</translation>
    </message>
    <message>
      <source>Name of the team the role leads or is in.</source>
      <translation>Nombre del equipo que el puesto dirige o en el que está.</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Departamento</translation>
    </message>
    <message>
      <source>Tier</source>
      <translation>Nivel soporte</translation>
    </message>
    <message>
      <source>Support tier, as 1, 2, 3.</source>
      <translation>Nivel de soporte, como 1, 2, 3.</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>Canales</translation>
    </message>
    <message>
      <source>Phone, chat, …</source>
      <translation>Teléfono, chat, …</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Turno</translation>
    </message>
    <message>
      <source>Day, late, night, weekend, …</source>
      <translation>Día, tarde, noche, fin de semana, …</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Idiomas</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Coste</translation>
    </message>
    <message>
      <source>Of one seat.</source>
      <translation>De una plaza.</translation>
    </message>
    <message>
      <source>a year</source>
      <translation>al año</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Enlace</translation>
    </message>
    <message>
      <source>Address of a page about the role.</source>
      <translation>Dirección de una página sobre el puesto.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Arrangement</source>
      <translation>Disposición</translation>
    </message>
    <message>
      <source>Of the reports: auto, row, stack, stack-left, stack-both, columns:N, shelves:N.</source>
      <translation>De los subordinados: auto, row, stack, stack-left, stack-both, columns:N, shelves:N.</translation>
    </message>
    <message>
      <source>Own fields</source>
      <translation>Campos propios</translation>
    </message>
    <message>
      <source>Fields of your own.</source>
      <translation>Campos creados por usted.</translation>
    </message>
    <message>
      <source>What every page is headed by.</source>
      <translation>Lo que encabeza cada página.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organización</translation>
    </message>
    <message>
      <source>Whose chart it is.</source>
      <translation>De quién es el organigrama.</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>The day that the chart tells of, as it is to be read.</source>
      <translation>El día al que se refiere el organigrama, tal como se leerá.</translation>
    </message>
    <message>
      <source>Rules for a</source>
      <translation>Reglas para</translation>
    </message>
    <message>
      <source>Which limits and workloads are usual.</source>
      <translation>Qué límites y cargas son habituales.</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Tarjetas</translation>
    </message>
    <message>
      <source>How much a card shows.</source>
      <translation>Cuánto muestra una tarjeta.</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>Sentido</translation>
    </message>
    <message>
      <source>From the managers to their reports.</source>
      <translation>De los responsables a sus subordinados.</translation>
    </message>
    <message>
      <source>Align the layers</source>
      <translation>Alinear los niveles</translation>
    </message>
    <message>
      <source>Everyone of one layer on one line.</source>
      <translation>Todos los de un nivel en una misma línea.</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>Ajustar a página</translation>
    </message>
    <message>
      <source>The arrangement is the largest on this page.</source>
      <translation>La disposición es la mayor que cabe en esta página.</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>Subtítulo</translation>
    </message>
    <message>
      <source>Below the title of every page.</source>
      <translation>Debajo del título de cada página.</translation>
    </message>
    <message>
      <source>Confidentiality</source>
      <translation>Difusión</translation>
    </message>
    <message>
      <source>Who may read it, on every page.</source>
      <translation>Quién puede leerlo, en cada página.</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <source>Every page is marked as a draft.</source>
      <translation>Cada página se marca como borrador.</translation>
    </message>
    <message>
      <source>Name first</source>
      <translation>Nombre primero</translation>
    </message>
    <message>
      <source>Who holds a post stands above its title.</source>
      <translation>El titular del puesto va encima del título.</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>a function</source>
      <translation>una función</translation>
    </message>
    <message>
      <source>a person without a post</source>
      <translation>una persona sin puesto</translation>
    </message>
    <message>
      <source>an accepted finding</source>
      <translation>un hallazgo aceptado</translation>
    </message>
    <message>
      <source>a comment</source>
      <translation>un comentario</translation>
    </message>
    <message>
      <source>an audience</source>
      <translation>una audiencia</translation>
    </message>
    <message>
      <source>a role would report to itself: {shown}</source>
      <translation>un puesto dependería de sí mismo: {shown}</translation>
    </message>
    <message>
      <source>it must be that of a scenario, “/” and that of a record, not “{id}”</source>
      <translation>debe ser el de un escenario, «/» y el de un registro, no «{id}»</translation>
    </message>
    <message>
      <source>{vacant_seats} vacant of {seats} in all</source>
      <translation>{vacant_seats} vacantes de {seats} en total</translation>
    </message>
    <message>
      <source>a scenario's id is “{scenario_prefix}” and a name without “/”, not “{id}”</source>
      <translation>el id de un escenario es «{scenario_prefix}» y un nombre sin «/», no «{id}»</translation>
    </message>
    <message>
      <source>there must be records of one kind on both sides or on one</source>
      <translation>debe haber registros de un solo tipo en ambos lados o en uno</translation>
    </message>
    <message>
      <source>the id “{id}” is there already</source>
      <translation>el id «{id}» ya existe</translation>
    </message>
    <message>
      <source>the line leads back to its role</source>
      <translation>la línea vuelve a su propio puesto</translation>
    </message>
    <message>
      <source>a photo's id begins with “{photo_prefix}”, not “{id}”</source>
      <translation>el id de una foto empieza por «{photo_prefix}», no «{id}»</translation>
    </message>
    <message>
      <source>the record must be “{target}”, not “{id}”</source>
      <translation>el registro debe ser «{target}», no «{id}»</translation>
    </message>
    <message>
      <source>a role cannot have the id “{id}”</source>
      <translation>un puesto no puede tener el id «{id}»</translation>
    </message>
    <message>
      <source>the last import has the id “{record}”, not “{id}”</source>
      <translation>la última importación tiene el id «{record}», no «{id}»</translation>
    </message>
    <message>
      <source>there is no role “{reports_to}”</source>
      <translation>no existe el puesto «{reports_to}»</translation>
    </message>
    <message>
      <source>there is no role “{manager}”</source>
      <translation>no existe el puesto «{manager}»</translation>
    </message>
    <message>
      <source>“{rank}” is no place in an order</source>
      <translation>«{rank}» no es un lugar en un orden</translation>
    </message>
    <message>
      <source>the settings have the id “settings”, not “{id}”</source>
      <translation>los ajustes tienen el id «settings», no «{id}»</translation>
    </message>
    <message>
      <source>the id of {whose} begins with “{prefix}”, not “{id}”</source>
      <translation>el id de {whose} empieza por «{prefix}», no «{id}»</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} está vacío.</translation>
    </message>
    <message>
      <source>{name}, line {line}, field “{field}”: {text}.</source>
      <translation>{name}, línea {line}, campo «{field}»: {text}.</translation>
    </message>
    <message>
      <source>The file has version {its} of the chart format, this program knows {own}.</source>
      <translation>El archivo tiene la versión {its} del formato de organigrama; este programa conoce la {own}.</translation>
    </message>
    <message>
      <source>Not known here and kept: {extra} in the first line.</source>
      <translation>No se conoce aquí y se conserva: {extra} en la primera línea.</translation>
    </message>
    <message>
      <source>The file has version {its} of the chart format and becomes {own} when saved.</source>
      <translation>El archivo tiene la versión {its} del formato de organigrama y pasa a la {own} al guardarlo.</translation>
    </message>
    <message>
      <source>The last edit in {name} was cut off by the crash and is lost.</source>
      <translation>La última modificación de {name} quedó cortada por el fallo y se ha perdido.</translation>
    </message>
    <message>
      <source>Lines before it are missing</source>
      <translation>Faltan líneas anteriores</translation>
    </message>
    <message>
      <source>{name} is no journal of edits.</source>
      <translation>{name} no es un diario de modificaciones.</translation>
    </message>
    <message>
      <source>{name} was written by another version of this program ({version}); recover the edits with that one.</source>
      <translation>{name} se escribió con otra versión de este programa ({version}); recupere las modificaciones con ella.</translation>
    </message>
    <message>
      <source>{name}, line {number}: the line is damaged; nothing was recovered.</source>
      <translation>{name}, línea {number}: la línea está dañada; no se ha recuperado nada.</translation>
    </message>
    <message>
      <source>{name}, line {number}{explain}.</source>
      <translation>{name}, línea {number}{explain}.</translation>
    </message>
    <message>
      <source>; your chart is still as it was on disk</source>
      <translation>; su organigrama sigue como estaba en el disco</translation>
    </message>
    <message>
      <source>{path} is a folder; give a name for the chart in it.</source>
      <translation>{path} es una carpeta; indique un nombre para el organigrama en ella.</translation>
    </message>
    <message>
      <source>{path} is no file but a device or a pipe; save to a file.</source>
      <translation>{path} no es un archivo, sino un dispositivo o una tubería; guarde en un archivo.</translation>
    </message>
    <message>
      <source>{path} was saved, but the disk did not confirm it ({error}); save it again.</source>
      <translation>{path} se ha guardado, pero el disco no lo ha confirmado ({error}); guárdelo de nuevo.</translation>
    </message>
    <message>
      <source>{path} cannot be saved: {error}{kept}.</source>
      <translation>{path} no se puede guardar: {error}{kept}.</translation>
    </message>
    <message>
      <source>{path} is a folder; give the name of a chart in it.</source>
      <translation>{path} es una carpeta; indique el nombre de un organigrama en ella.</translation>
    </message>
    <message>
      <source>{path} is no file but a device or a pipe.</source>
      <translation>{path} no es un archivo, sino un dispositivo o una tubería.</translation>
    </message>
    <message>
      <source>{path} has {size} bytes, more than a chart may have ({largest}).</source>
      <translation>{path} tiene {size} bytes, más de lo que puede tener un organigrama ({largest}).</translation>
    </message>
    <message>
      <source>{path} cannot be opened: {error}.</source>
      <translation>{path} no se puede abrir: {error}.</translation>
    </message>
    <message>
      <source>{name} is no org chart: its first line is not the head of one.</source>
      <translation>{name} no es un organigrama: su primera línea no es la cabecera de uno.</translation>
    </message>
    <message>
      <source>{name} is no org chart but a zip archive, as an Excel workbook is.</source>
      <translation>{name} no es un organigrama, sino un archivo zip, como lo es un libro de Excel.</translation>
    </message>
    <message>
      <source>{name} is no org chart: it holds binary data, not text.</source>
      <translation>{name} no es un organigrama: contiene datos binarios, no texto.</translation>
    </message>
    <message>
      <source>{name}, line 1: the head of the chart is damaged.</source>
      <translation>{name}, línea 1: la cabecera del organigrama está dañada.</translation>
    </message>
    <message>
      <source>{name} is JSON but no org chart: its first line has no “orgchart” with a version.</source>
      <translation>{name} es JSON, pero no un organigrama: su primera línea no tiene «orgchart» con una versión.</translation>
    </message>
    <message>
      <source>{name}, line 1, field “orgchart”: {value} is no version, as 1.0 is.</source>
      <translation>{name}, línea 1, campo «orgchart»: {value} no es una versión, como lo es 1.0.</translation>
    </message>
    <message>
      <source>, written by {written_by}</source>
      <translation>, escrito por {written_by}</translation>
    </message>
    <message>
      <source>{name} has version {version} of the chart format{writer}; this program reads up to {current}.x, so open it with a newer one.</source>
      <translation>{name} tiene la versión {version} del formato de organigrama{writer}; este programa lee hasta la {current}.x, así que ábralo con uno más reciente.</translation>
    </message>
    <message>
      <source>{name} is no org chart: its first line is not UTF-8 text.</source>
      <translation>{name} no es un organigrama: su primera línea no es texto UTF-8.</translation>
    </message>
    <message>
      <source>“{id}”, field “{field}”</source>
      <translation>«{id}», campo «{field}»</translation>
    </message>
    <message>
      <source>{path} was not begun; save the chart to start a journal.</source>
      <translation>{path} no se ha iniciado; guarde el organigrama para empezar un diario.</translation>
    </message>
    <message>
      <source>{path} holds edits of another chart than this one.</source>
      <translation>{path} contiene modificaciones de otro organigrama.</translation>
    </message>
    <message>
      <source>{path} does not lead to a chart: {where}: {text}.</source>
      <translation>{path} no lleva a un organigrama: {where}: {text}.</translation>
    </message>
    <message>
      <source>The last edit is not in the journal {path}: {error}; save the chart.</source>
      <translation>La última modificación no está en el diario {path}: {error}; guarde el organigrama.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {error}.</source>
      <translation>{path} no se puede leer: {error}.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}.</source>
      <translation>{path} no se puede escribir: {error}.</translation>
    </message>
    <message>
      <source>{path}, line {number}: there is no “{id}” to remove.</source>
      <translation>{path}, línea {number}: no existe «{id}» para eliminarlo.</translation>
    </message>
    <message>
      <source>{path} has an older format and was not replaced, because it cannot be kept in {folder}: {error}.</source>
      <translation>{path} tiene un formato más antiguo y no se ha sustituido, porque no se puede conservar en {folder}: {error}.</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>verdadero o falso</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>una lista</translation>
    </message>
    <message>
      <source>an object</source>
      <translation>un objeto</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>the line is damaged</source>
      <translation>la línea está dañada</translation>
    </message>
    <message>
      <source>the line is cut off</source>
      <translation>la línea está cortada</translation>
    </message>
    <message>
      <source>a field is missing,</source>
      <translation>falta un campo,</translation>
    </message>
    <message>
      <source>no such choice:</source>
      <translation>no existe esa opción:</translation>
    </message>
    <message>
      <source>the bytes of the picture are damaged</source>
      <translation>los bytes de la imagen están dañados</translation>
    </message>
    <message>
      <source>: this is a mark that a merge left; choose one of the two sides</source>
      <translation>: esto es una marca que dejó una fusión; elija uno de los dos lados</translation>
    </message>
    <message>
      <source>: this is not UTF-8 text</source>
      <translation>: esto no es texto UTF-8</translation>
    </message>
    <message>
      <source>: lists are nested too deep</source>
      <translation>: las listas están demasiado anidadas</translation>
    </message>
    <message>
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <source>, field “{field}”: {text}</source>
      <translation>, campo «{field}»: {text}</translation>
    </message>
    <message>
      <source>open by {name} on {computer}</source>
      <translation>abierto por {name} en {computer}</translation>
    </message>
    <message>
      <source>{name} has version {version}, which never existed.</source>
      <translation>{name} tiene la versión {version}, que nunca existió.</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 persona</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} personas</translation>
    </message>
    <message>
      <source>Fields of a newer version, of {people} without a post, are not in the table.</source>
      <translation>Los campos de una versión más reciente, de {people} sin puesto, no están en la tabla.</translation>
    </message>
    <message>
      <source>{name}, “{sheet}”, row {number}: “{id}” cannot be the id; leave it empty.</source>
      <translation>{name}, «{sheet}», fila {number}: «{id}» no puede ser el id; déjelo vacío.</translation>
    </message>
    <message>
      <source>{name}, “{sheet}”, row {number}{explain}.</source>
      <translation>{name}, «{sheet}», fila {number}{explain}.</translation>
    </message>
    <message>
      <source>{n} photos are named in the file and not held in it; initials stand in.</source>
      <translation>{n} fotos se nombran en el archivo pero no están en él; las sustituyen iniciales.</translation>
    </message>
    <message>
      <source>{n} photos are held in the file and nobody’s; left out.</source>
      <translation>{n} fotos están en el archivo y no son de nadie; omitidas.</translation>
    </message>
    <message>
      <source>1 photo is named in the file and not held in it; initials stand in.</source>
      <translation>1 foto se nombra en el archivo pero no está en él; la sustituyen iniciales.</translation>
    </message>
    <message>
      <source>1 photo is held in the file and nobody’s; left out.</source>
      <translation>1 foto está en el archivo y no es de nadie; omitida.</translation>
    </message>
    <message>
      <source>Fields of a newer version, in {roles}, are not in the table.</source>
      <translation>Los campos de una versión más reciente, en {roles}, no están en la tabla.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>A number is not finite</source>
      <translation>Un número no es finito</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 puesto</translation>
    </message>
    <message>
      <source>Photos and the logo are not in the table.</source>
      <translation>Las fotos y el logotipo no están en la tabla.</translation>
    </message>
    <message>
      <source>What the last staff list said is not in the table.</source>
      <translation>Lo que decía la última lista de personal no está en la tabla.</translation>
    </message>
    <message>
      <source>Scenarios are not in the table.</source>
      <translation>Los escenarios no están en la tabla.</translation>
    </message>
    <message>
      <source>Comments are not in the table.</source>
      <translation>Los comentarios no están en la tabla.</translation>
    </message>
    <message>
      <source>{name}, row {found}, “{field}”: {text}.</source>
      <translation>{name}, fila {found}, «{field}»: {text}.</translation>
    </message>
    <message>
      <source>{name} is a table in version {shown} of the chart format; this program reads {current}.x.</source>
      <translation>{name} es una tabla en la versión {shown} del formato de organigrama; este programa lee {current}.x.</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} puestos</translation>
    </message>
    <message>
      <source>{name}, row {number}{text}.</source>
      <translation>{name}, fila {number}{text}.</translation>
    </message>
    <message>
      <source>An empty password protects nothing; give one.</source>
      <translation>Una contraseña vacía no protege nada; indique una.</translation>
    </message>
    <message>
      <source>{name} is protected by a password; give it to open the chart.</source>
      <translation>{name} está protegido con contraseña; indíquela para abrir el organigrama.</translation>
    </message>
    <message>
      <source>{name} is sealed in a newer way; open it with a newer program.</source>
      <translation>{name} está cifrado de un modo más reciente; ábralo con un programa más reciente.</translation>
    </message>
    <message>
      <source>{name}, line 1: the head of the sealed chart is damaged.</source>
      <translation>{name}, línea 1: la cabecera del organigrama cifrado está dañada.</translation>
    </message>
    <message>
      <source>{name} does not open with this password; it is another one, or the file is damaged.</source>
      <translation>{name} no se abre con esta contraseña; es otra, o el archivo está dañado.</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>el disco está lleno</translation>
    </message>
    <message>
      <source>your share of the disk is used up</source>
      <translation>su cuota de disco está agotada</translation>
    </message>
    <message>
      <source>the file would be larger than is allowed here</source>
      <translation>el archivo sería mayor de lo permitido aquí</translation>
    </message>
    <message>
      <source>this place can only be read</source>
      <translation>este lugar es de solo lectura</translation>
    </message>
    <message>
      <source>you have no permission</source>
      <translation>no tiene permiso</translation>
    </message>
    <message>
      <source>there is no such file or folder</source>
      <translation>no existe tal archivo o carpeta</translation>
    </message>
    <message>
      <source>part of the path is no folder</source>
      <translation>una parte de la ruta no es una carpeta</translation>
    </message>
    <message>
      <source>it is a folder</source>
      <translation>es una carpeta</translation>
    </message>
    <message>
      <source>the disk reports a fault</source>
      <translation>el disco informa de un fallo</translation>
    </message>
    <message>
      <source>the name is too long</source>
      <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
      <source>its links lead in a circle</source>
      <translation>sus enlaces forman un círculo</translation>
    </message>
    <message>
      <source>The field “{name}”, in 1 place, is not known here; it is kept.</source>
      <translation>El campo «{name}», en 1 lugar, no se conoce aquí; se conserva.</translation>
    </message>
    <message>
      <source>The field “{name}”, in {n} places, is not known here; it is kept.</source>
      <translation>El campo «{name}», en {n} lugares, no se conoce aquí; se conserva.</translation>
    </message>
    <message>
      <source>1 record of the kind “{kind}” cannot be shown here; it is kept.</source>
      <translation>1 registro del tipo «{kind}» no se puede mostrar aquí; se conserva.</translation>
    </message>
    <message>
      <source>{n} records of the kind “{kind}” cannot be shown here; they are kept.</source>
      <translation>{n} registros del tipo «{kind}» no se pueden mostrar aquí; se conservan.</translation>
    </message>
    <message>
      <source>Nested more than {deepest} deep</source>
      <translation>Anidado a más de {deepest} niveles</translation>
    </message>
    <message>
      <source>Edits cannot be kept in {folder}: {error}; save the chart.</source>
      <translation>Las modificaciones no se pueden conservar en {folder}: {error}; guarde el organigrama.</translation>
    </message>
    <message>
      <source>{base} cannot be read: {error}.</source>
      <translation>{base} no se puede leer: {error}.</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <translation>Versiones anteriores</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Save as template</source>
      <translation>Guardar como plantilla</translation>
    </message>
    <message>
      <source>Name of the template</source>
      <translation>Nombre de la plantilla</translation>
    </message>
    <message>
      <source>Insert a template</source>
      <translation>Insertar una plantilla</translation>
    </message>
    <message>
      <source>It goes under the selected role; without a selection, beside the top.</source>
      <translation>Va bajo el puesto seleccionado; sin selección, al lado de la cúspide.</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>Insertar</translation>
    </message>
    <message>
      <source>Unsaved edits, the last ten saves, thumbnails and how charts were looked at are kept on this computer for 30 days, readable by you only.</source>
      <translation>Las modificaciones sin guardar, los diez últimos guardados, las miniaturas y el modo en que se veían los organigramas se conservan en este equipo 30 días y solo usted puede leerlos.</translation>
    </message>
    <message>
      <source>Nothing is kept: after a crash, edits since the last save are lost.</source>
      <translation>No se conserva nada: tras un fallo, se pierden las modificaciones desde el último guardado.</translation>
    </message>
    <message>
      <source>Nothing was saved here yet; each save is kept for 30 days.</source>
      <translation>Aquí todavía no se ha guardado nada; cada guardado se conserva 30 días.</translation>
    </message>
    <message>
      <source>“{name}” is among the templates now, without the people.</source>
      <translation>«{name}» está ahora entre las plantillas, sin las personas.</translation>
    </message>
    <message>
      <source>Switch off and erase</source>
      <translation>Desactivar y borrar</translation>
    </message>
    <message>
      <source>Keep safety copies</source>
      <translation>Conservar copias de seguridad</translation>
    </message>
    <message>
      <source>The last saves of “{name}”. One opens as a chart of its own.</source>
      <translation>Los últimos guardados de «{name}». Al abrir uno, es un organigrama aparte.</translation>
    </message>
    <message>
      <source>{name} · {count} people</source>
      <translation>{name} · {count} personas</translation>
    </message>
    <message>
      <source>{what} …</source>
      <translation>{what} …</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Change the title block</source>
      <translation>Cambiar el encabezado</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Abrirlo</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Mostrar la carpeta</translation>
    </message>
    <message>
      <source>{name} is written.</source>
      <translation>{name} está escrito.</translation>
    </message>
    <message>
      <source>Folder of the files</source>
      <translation>Carpeta de los archivos</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <source>Replace 1 file?</source>
      <translation>¿Reemplazar 1 archivo?</translation>
    </message>
    <message>
      <source>Replace {n} files?</source>
      <translation>¿Reemplazar {n} archivos?</translation>
    </message>
    <message>
      <source>1 file is written into {folder}.</source>
      <translation>Se escribe 1 archivo en {folder}.</translation>
    </message>
    <message>
      <source>{n} files are written into {folder}.</source>
      <translation>Se han escrito {n} archivos en {folder}.</translation>
    </message>
    <message>
      <source>Writing {name} …</source>
      <translation>Escribiendo {name} …</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Saving …</source>
      <translation>Guardando …</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Aún sin guardar</translation>
    </message>
    <message>
      <source>Take the version in the file</source>
      <translation>Tomar la versión del archivo</translation>
    </message>
    <message>
      <source>Not in a file yet</source>
      <translation>Aún sin archivo</translation>
    </message>
    <message>
      <source>Saved {when}</source>
      <translation>Guardado {when}</translation>
    </message>
    <message>
      <source>{name} (copy)</source>
      <translation>{name} (copia)</translation>
    </message>
    <message>
      <source>Bring back {edits}</source>
      <translation>Recuperar {edits}</translation>
    </message>
    <message>
      <source>Read only: open by {who}</source>
      <translation>Solo lectura: abierto por {who}</translation>
    </message>
    <message>
      <source>{edits} not in the file yet</source>
      <translation>{edits} aún sin pasar al archivo</translation>
    </message>
    <message>
      <source>(safe on this computer)</source>
      <translation>(a salvo en este equipo)</translation>
    </message>
    <message>
      <source>{path} is open by {who}; choose another name.</source>
      <translation>{path} está abierto por {who}; elija otro nombre.</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigrama</translation>
    </message>
    <message>
      <source>Protected chart</source>
      <translation>Organigrama protegido</translation>
    </message>
    <message>
      <source>{count} charts have changes that are in no file yet.</source>
      <translation>{count} organigramas tienen cambios que aún no están en ningún archivo.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Charts ({names})</source>
      <translation>Organigramas ({names})</translation>
    </message>
    <message>
      <source>Staff lists ({names})</source>
      <translation>Listas de personal ({names})</translation>
    </message>
    <message>
      <source>Charts and staff lists ({names})</source>
      <translation>Organigramas y listas de personal ({names})</translation>
    </message>
    <message>
      <source>Password of “{name}”</source>
      <translation>Contraseña de «{name}»</translation>
    </message>
    <message>
      <source>Without saving, they are lost.</source>
      <translation>Si no se guardan, se pierden.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save all</source>
      <translation>Guardar todo</translation>
    </message>
    <message>
      <source>Save the changes to “{name}”?</source>
      <translation>¿Guardar los cambios de «{name}»?</translation>
    </message>
    <message>
      <source>Drop it: a chart opens beside this one, a staff list can go into it.</source>
      <translation>Suéltelo: un organigrama se abre junto a este, una lista de personal puede incluirse en él.</translation>
    </message>
    <message>
      <source>It came protected. Whoever has the file that is saved can open it; File, Share a copy… makes one that is protected.</source>
      <translation>Venía protegido. Quien tenga el archivo guardado puede abrirlo; Archivo, Compartir una copia… crea uno protegido.</translation>
    </message>
    <message>
      <source>Save without</source>
      <translation>Guardar sin ella</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Guardar como</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Guardar una copia</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>Leyendo {name} …</translation>
    </message>
    <message>
      <source>A copy is in {path}.</source>
      <translation>Hay una copia en {path}.</translation>
    </message>
    <message>
      <source>“{name}” is back; it was never saved.</source>
      <translation>«{name}» se ha recuperado; nunca se guardó.</translation>
    </message>
    <message>
      <source>Brought back {edits}: {what}. Undo takes all of it back.</source>
      <translation>Recuperado: {edits}: {what}. Deshacer lo revierte todo.</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Mostrarlos</translation>
    </message>
    <message>
      <source>Insert “{name}”</source>
      <translation>Insertar «{name}»</translation>
    </message>
    <message>
      <source>Save “{name}” without a password?</source>
      <translation>¿Guardar «{name}» sin contraseña?</translation>
    </message>
    <message>
      <source>The choice cannot be stored: {error}.</source>
      <translation>La elección no se puede guardar: {error}.</translation>
    </message>
    <message>
      <source>{count} things were mended or left to look at.</source>
      <translation>{count} cosas se han corregido o quedan por revisar.</translation>
    </message>
    <message>
      <source>{rows} rows of {name} became {roles} roles.</source>
      <translation>{rows} filas de {name} se han convertido en {roles} puestos.</translation>
    </message>
    <message>
      <source>This is a copy of your own; save it under another name.</source>
      <translation>Esta es una copia propia; guárdela con otro nombre.</translation>
    </message>
    <message>
      <source>Work on a copy</source>
      <translation>Trabajar en una copia</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Tomar el control</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Take that version</source>
      <translation>Tomar esa versión</translation>
    </message>
    <message>
      <source>A sync folder made this file: it is another version of “{name}”.</source>
      <translation>Una carpeta sincronizada creó este archivo: es otra versión de «{name}».</translation>
    </message>
    <message>
      <source>A sync folder left other versions of this chart: {names}.</source>
      <translation>Una carpeta sincronizada dejó otras versiones de este organigrama: {names}.</translation>
    </message>
    <message>
      <source>{name} (mine, {when})</source>
      <translation>{name} (mío, {when})</translation>
    </message>
    <message>
      <source>“{name}” was changed on disk by another program.</source>
      <translation>Otro programa ha cambiado «{name}» en el disco.</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Conservar ambos</translation>
    </message>
    <message>
      <source>Overwrite it</source>
      <translation>Sobrescribirlo</translation>
    </message>
    <message>
      <source>Open them too</source>
      <translation>Abrirlas también</translation>
    </message>
    <message>
      <source>“{name}” is free now.</source>
      <translation>«{name}» ya está libre.</translation>
    </message>
    <message>
      <source>Edit it</source>
      <translation>Editarlo</translation>
    </message>
    <message>
      <source>“{name}” was taken over by {who}. Your edits are safe here.</source>
      <translation>{who} ha tomado el control de «{name}». Sus modificaciones están a salvo aquí.</translation>
    </message>
    <message>
      <source>Discard the unsaved work?</source>
      <translation>¿Descartar el trabajo sin guardar?</translation>
    </message>
    <message>
      <source>Bringing back {name} …</source>
      <translation>Recuperando {name} …</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <source>Discard…</source>
      <translation>Descartar…</translation>
    </message>
    <message>
      <source>It came protected; what you save is not, unless you share a copy again.</source>
      <translation>Venía protegido; lo que guarde no lo estará, salvo que vuelva a compartir una copia.</translation>
    </message>
    <message>
      <source>{name} as of {when}</source>
      <translation>{name} a {when}</translation>
    </message>
    <message>
      <source>Opening {name} …</source>
      <translation>Abriendo {name} …</translation>
    </message>
    <message>
      <source>Making a chart for {n} people …</source>
      <translation>Creando un organigrama para {n} personas …</translation>
    </message>
    <message>
      <source>New chart</source>
      <translation>Organigrama nuevo</translation>
    </message>
    <message>
      <source>1 edit</source>
      <translation>1 modificación</translation>
    </message>
    <message>
      <source>another program</source>
      <translation>otro programa</translation>
    </message>
    <message>
      <source>no difference</source>
      <translation>ninguna diferencia</translation>
    </message>
    <message>
      <source>a role without a title</source>
      <translation>un puesto sin título</translation>
    </message>
    <message>
      <source>{date}, {time}</source>
      <translation>{date}, {time}</translation>
    </message>
    <message>
      <source>{name} on {computer} since {when}</source>
      <translation>{name} en {computer} desde {when}</translation>
    </message>
    <message>
      <source>“{name}” is open by {who}. You can read it, or work on a copy.</source>
      <translation>«{name}» está abierto por {who}. Puede leerlo o trabajar en una copia.</translation>
    </message>
    <message>
      <source>Unsaved work found: {name}, {edits} up to {when}</source>
      <translation>Se ha encontrado trabajo sin guardar: {name}, {edits} hasta {when}</translation>
    </message>
    <message>
      <source>{told}; and {names}.</source>
      <translation>{told}; y {names}.</translation>
    </message>
    <message>
      <source>{n} added</source>
      <translation>{n} añadidos</translation>
    </message>
    <message>
      <source>{n} removed</source>
      <translation>{n} eliminados</translation>
    </message>
    <message>
      <source>{n} moved</source>
      <translation>{n} movidos</translation>
    </message>
    <message>
      <source>{n} changed</source>
      <translation>{n} modificados</translation>
    </message>
    <message>
      <source>settings changed</source>
      <translation>ajustes cambiados</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>ayer {time}</translation>
    </message>
    <message>
      <source>{count} edits</source>
      <translation>{count} modificaciones</translation>
    </message>
    <message>
      <source>another program since {when}</source>
      <translation>otro programa desde {when}</translation>
    </message>
    <message>
      <source>“{name}” was left open by {who}; the last sign of life was {when}. You can read it.</source>
      <translation>{who} dejó abierto «{name}»; la última señal de vida fue {when}. Puede leerlo.</translation>
    </message>
    <message>
      <source>{count} other charts</source>
      <translation>{count} organigramas más</translation>
    </message>
    <message>
      <source>scenario “{name}” changed</source>
      <translation>escenario «{name}» modificado</translation>
    </message>
    <message>
      <source>1 scenario removed</source>
      <translation>1 escenario eliminado</translation>
    </message>
    <message>
      <source>{n} scenarios changed</source>
      <translation>{n} escenarios modificados</translation>
    </message>
    <message>
      <source>{n} scenarios removed</source>
      <translation>{n} escenarios eliminados</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {error}.</source>
      <translation>{folder} no se puede escribir: {error}.</translation>
    </message>
    <message>
      <source>The version of {path} cannot be kept: {error}.</source>
      <translation>La versión de {path} no se puede conservar: {error}.</translation>
    </message>
    <message>
      <source>1 person has a photo from the folder.</source>
      <translation>1 persona tiene foto de la carpeta.</translation>
    </message>
    <message>
      <source>Reading the photos in {name} …</source>
      <translation>Leyendo las fotos de {name} …</translation>
    </message>
    <message>
      <source>Photo of 1 person</source>
      <translation>Foto de 1 persona</translation>
    </message>
    <message>
      <source>{n} people have a photo from the folder.</source>
      <translation>{n} personas tienen foto de la carpeta.</translation>
    </message>
    <message>
      <source>Photos of {n} people</source>
      <translation>Fotos de {n} personas</translation>
    </message>
    <message>
      <source>{n} more pictures could not be used.</source>
      <translation>{n} imágenes más no se han podido usar.</translation>
    </message>
    <message>
      <source>Change the logo</source>
      <translation>Cambiar el logotipo</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <translation>Quitar el logotipo</translation>
    </message>
    <message>
      <source>Remove the photo of {name}</source>
      <translation>Quitar la foto de {name}</translation>
    </message>
    <message>
      <source>Change the photo of {name}</source>
      <translation>Cambiar la foto de {name}</translation>
    </message>
    <message>
      <source>{name} is not in this post any more.</source>
      <translation>{name} ya no está en este puesto.</translation>
    </message>
    <message>
      <source>Pictures ({names})</source>
      <translation>Imágenes ({names})</translation>
    </message>
    <message>
      <source>The list of recent files cannot be written: {error}.</source>
      <translation>La lista de archivos recientes no se puede escribir: {error}.</translation>
    </message>
    <message>
      <source>Open another file…</source>
      <translation>Abrir otro archivo…</translation>
    </message>
  </context>
  <context>
    <name>Filter</name>
    <message>
      <source>Filter: words, or a field as “Tier: 2”</source>
      <translation>Filtro: palabras, o «Lugar: Madrid»</translation>
    </message>
    <message>
      <source>Filter the roles</source>
      <translation>Filtrar los puestos</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Show everyone and close</source>
      <translation>Mostrar a todos y cerrar</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtro</translation>
    </message>
    <message>
      <source>{n} more: type “{field}: …” above</source>
      <translation>{n} más: escriba «{field}: …» arriba</translation>
    </message>
    <message>
      <source>Any of the values chosen</source>
      <translation>Cualquiera de los valores elegidos</translation>
    </message>
    <message>
      <source>{n} values</source>
      <translation>{n} valores</translation>
    </message>
    <message>
      <source>{field}: {value}</source>
      <translation>{field}: {value}</translation>
    </message>
    <message>
      <source>What happens to the others</source>
      <translation>Qué ocurre con los demás</translation>
    </message>
    <message>
      <source>Fade</source>
      <translation>Atenuar</translation>
    </message>
    <message>
      <source>Fade the roles that do not match.</source>
      <translation>Atenuar los puestos que no coinciden.</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <source>Leave the roles that do not match out; managers of those who do stay, faded.</source>
      <translation>Omitir los puestos que no coinciden; los responsables de los que coinciden quedan, atenuados.</translation>
    </message>
    <message>
      <source>No role matches</source>
      <translation>Ningún puesto coincide</translation>
    </message>
    <message>
      <source>1 of {every} roles matches</source>
      <translation>Coincide 1 de {every} puestos</translation>
    </message>
    <message>
      <source>{n} of {every} roles match</source>
      <translation>Coinciden {n} de {every} puestos</translation>
    </message>
  </context>
  <context>
    <name>Find</name>
    <message>
      <source>Find by name, title, any field</source>
      <translation>Buscar por nombre, título o campo</translation>
    </message>
    <message>
      <source>Find roles in the chart</source>
      <translation>Buscar puestos en el organigrama</translation>
    </message>
    <message>
      <source>Previous (Shift+Enter)</source>
      <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
      <source>Next (Enter)</source>
      <translation>Siguiente (Intro)</translation>
    </message>
    <message>
      <source>Close (Escape)</source>
      <translation>Cerrar (Esc)</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>No role says that.</source>
      <translation>Ningún puesto dice eso.</translation>
    </message>
    <message>
      <source>{at} of {found}</source>
      <translation>{at} de {found}</translation>
    </message>
    <message>
      <source>Find a role, person or action</source>
      <translation>Buscar puesto o acción</translation>
    </message>
    <message>
      <source>Find a role, person or action ({keys})</source>
      <translation>Buscar puesto, persona o acción ({keys})</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>Nada se llama así.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Lo encontrado</translation>
    </message>
  </context>
  <context>
    <name>Findings</name>
    <message>
      <source>The chart as a whole</source>
      <translation>El organigrama en conjunto</translation>
    </message>
    <message>
      <source>1 report</source>
      <translation>1 subordinado</translation>
    </message>
    <message>
      <source>{n} reports</source>
      <translation>{n} subordinados</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Aceptados</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>hasta el {day}</translation>
    </message>
    <message>
      <source>Rules and thresholds</source>
      <translation>Reglas y umbrales</translation>
    </message>
    <message>
      <source>Group findings</source>
      <translation>Agrupar los hallazgos</translation>
    </message>
    <message>
      <source>Rule profile</source>
      <translation>Perfil de reglas</translation>
    </message>
    <message>
      <source>Which spans and layers count as usual</source>
      <translation>Qué tramos y niveles se consideran habituales</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <source>The rules of the profile “{profile}” find nothing.</source>
      <translation>Las reglas del perfil «{profile}» no encuentran nada.</translation>
    </message>
    <message>
      <source>As soon as there are roles, the rules look at spans, layers and lines.</source>
      <translation>En cuanto haya puestos, las reglas examinan tramos, niveles y líneas.</translation>
    </message>
    <message>
      <source>By rule</source>
      <translation>Por regla</translation>
    </message>
    <message>
      <source>By branch</source>
      <translation>Por rama</translation>
    </message>
    <message>
      <source>Nothing to mend.</source>
      <translation>Nada que corregir.</translation>
    </message>
    <message>
      <source>No roles yet.</source>
      <translation>Todavía no hay puestos.</translation>
    </message>
    <message>
      <source>Check by the profile “{profile}”</source>
      <translation>Comprobar con el perfil «{profile}»</translation>
    </message>
    <message>
      <source>{n} accepted</source>
      <translation>{n} aceptados</translation>
    </message>
    <message>
      <source>About this rule…</source>
      <translation>Sobre esta regla…</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>Plegar</translation>
    </message>
    <message>
      <source>Unfold</source>
      <translation>Desplegar</translation>
    </message>
    <message>
      <source>Accept all {n}…</source>
      <translation>Aceptar los {n}…</translation>
    </message>
    <message>
      <source>Accept…</source>
      <translation>Aceptar…</translation>
    </message>
    <message>
      <source>Open again: it was accepted until {day}, for “{reason}”.</source>
      <translation>Reabierto: estaba aceptado hasta el {day}, por «{reason}».</translation>
    </message>
    <message>
      <source>Open again: the facts are others since it was accepted for “{reason}”.</source>
      <translation>Reabierto: los hechos son otros desde que se aceptó por «{reason}».</translation>
    </message>
    <message>
      <source>It was accepted before, and is open again.</source>
      <translation>Se aceptó antes, y está abierto de nuevo.</translation>
    </message>
    <message>
      <source>and {n} more findings</source>
      <translation>y {n} hallazgos más</translation>
    </message>
    <message>
      <source> (until {day})</source>
      <translation> (hasta el {day})</translation>
    </message>
    <message>
      <source>Accepted: {reason}</source>
      <translation>Aceptado: {reason}</translation>
    </message>
  </context>
  <context>
    <name>Fit page</name>
    <message>
      <source>Slide {name}</source>
      <translation>Diapositiva {name}</translation>
    </message>
    <message>
      <source>{paper}, landscape</source>
      <translation>{paper}, horizontal</translation>
    </message>
    <message>
      <source>{paper}, portrait</source>
      <translation>{paper}, vertical</translation>
    </message>
  </context>
  <context>
    <name>Functions</name>
    <message>
      <source>Leadership</source>
      <translation>Liderazgo</translation>
    </message>
    <message>
      <source>Daily tasks, conflicts, guidance and strategy; at the top, the budget.</source>
      <translation>Tareas diarias, conflictos, orientación y estrategia; en la cúspide, el presupuesto.</translation>
    </message>
    <message>
      <source>Account management</source>
      <translation>Gestión de cuentas</translation>
    </message>
    <message>
      <source>Stays in touch over the whole customer life and speaks for the customer inside the firm.</source>
      <translation>Mantiene el contacto durante toda la vida del cliente y lo representa dentro de la empresa.</translation>
    </message>
    <message>
      <source>Loyalty &amp; rewards</source>
      <translation>Fidelización y premios</translation>
    </message>
    <message>
      <source>Designs and runs the programmes that bring customers back.</source>
      <translation>Diseña y lleva los programas que hacen volver a los clientes.</translation>
    </message>
    <message>
      <source>Returns &amp; warranty</source>
      <translation>Devoluciones y garantías</translation>
    </message>
    <message>
      <source>Checks, authorises and completes returns and warranty claims.</source>
      <translation>Comprueba, autoriza y completa devoluciones y reclamaciones de garantía.</translation>
    </message>
    <message>
      <source>Issue management</source>
      <translation>Gestión de incidencias</translation>
    </message>
    <message>
      <source>Settles conflicts and escalations, finds root causes, feeds improvements back.</source>
      <translation>Resuelve conflictos y escalados, busca las causas de fondo y devuelve mejoras.</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Soporte</translation>
    </message>
    <message>
      <source>Guides buyers in use, answers questions, solves problems.</source>
      <translation>Guía a los compradores en el uso, responde preguntas, resuelve problemas.</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>Ventas</translation>
    </message>
    <message>
      <source>Sells, upsells and renews together with service.</source>
      <translation>Vende, amplía y renueva junto con el servicio.</translation>
    </message>
    <message>
      <source>Technical support</source>
      <translation>Soporte técnico</translation>
    </message>
    <message>
      <source>Solves the technical problems that the first line hands over.</source>
      <translation>Resuelve los problemas técnicos que la primera línea le traslada.</translation>
    </message>
    <message>
      <source>Customer success</source>
      <translation>Éxito del cliente</translation>
    </message>
    <message>
      <source>Sees that customers reach what they bought the product for.</source>
      <translation>Procura que los clientes logren aquello para lo que compraron el producto.</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <source>Samples and scores contacts, calibrates, coaches leads.</source>
      <translation>Muestrea y puntúa contactos, calibra, hace coaching a los líderes.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Formación</translation>
    </message>
    <message>
      <source>Brings new people in and keeps everyone up to date.</source>
      <translation>Incorpora a los nuevos y mantiene a todos al día.</translation>
    </message>
    <message>
      <source>Knowledge</source>
      <translation>Conocimiento</translation>
    </message>
    <message>
      <source>Writes and tends the help articles.</source>
      <translation>Escribe y cuida los artículos de ayuda.</translation>
    </message>
    <message>
      <source>Workforce management</source>
      <translation>Planificación de recursos</translation>
    </message>
    <message>
      <source>Forecasts, schedules and steers the day.</source>
      <translation>Prevé la demanda, planifica los turnos y dirige el día.</translation>
    </message>
    <message>
      <source>Operations</source>
      <translation>Operaciones</translation>
    </message>
    <message>
      <source>Reporting, tools and processes of the department.</source>
      <translation>Informes, herramientas y procesos del departamento.</translation>
    </message>
    <message>
      <source>Social media</source>
      <translation>Redes sociales</translation>
    </message>
    <message>
      <source>Answers on social channels and keeps their content fresh.</source>
      <translation>Responde en los canales sociales y mantiene fresco su contenido.</translation>
    </message>
    <message>
      <source>Forum moderation</source>
      <translation>Moderación del foro</translation>
    </message>
    <message>
      <source>Keeps the customer forum useful and safe.</source>
      <translation>Mantiene útil y seguro el foro de clientes.</translation>
    </message>
    <message>
      <source>Help desk</source>
      <translation>Centro de ayuda</translation>
    </message>
    <message>
      <source>First contact, on duty or on call.</source>
      <translation>Primer contacto, de turno o de guardia.</translation>
    </message>
    <message>
      <source>Billing</source>
      <translation>Facturación</translation>
    </message>
    <message>
      <source>Invoices, payments and other questions of money.</source>
      <translation>Facturas, pagos y otras cuestiones de dinero.</translation>
    </message>
    <message>
      <source>Dispatch</source>
      <translation>Despacho</translation>
    </message>
    <message>
      <source>Reads new cases and sends each to the right team.</source>
      <translation>Lee los casos nuevos y envía cada uno al equipo adecuado.</translation>
    </message>
    <message>
      <source>Field service</source>
      <translation>Servicio de campo</translation>
    </message>
    <message>
      <source>Repairs and installs at the customer's place.</source>
      <translation>Repara e instala en casa del cliente.</translation>
    </message>
    <message>
      <source>Onboarding</source>
      <translation>Onboarding</translation>
    </message>
    <message>
      <source>Takes new customers through their first weeks.</source>
      <translation>Acompaña a los clientes nuevos en sus primeras semanas.</translation>
    </message>
    <message>
      <source>Administration</source>
      <translation>Administración</translation>
    </message>
    <message>
      <source>Office, records and other help behind the scenes.</source>
      <translation>Oficina, archivo y otra ayuda entre bastidores.</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>The guide is not installed with this copy of Orgchart.</source>
      <translation>La guía no está instalada con esta copia de Orgchart.</translation>
    </message>
    <message>
      <source>No program shows the guide here. It lies at {path}.</source>
      <translation>Ningún programa muestra aquí la guía. Está en {path}.</translation>
    </message>
    <message>
      <source>It opens no network connection: your charts stay on your computer.</source>
      <translation>No abre ninguna conexión de red: sus organigramas se quedan en su equipo.</translation>
    </message>
    <message>
      <source>About Orgchart</source>
      <translation>Acerca de Orgchart</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Version {version}, on Python {python} and Qt {qt}.</source>
      <translation>Versión {version}, con Python {python} y Qt {qt}.</translation>
    </message>
    <message>
      <source>Skip the tour</source>
      <translation>Omitir la visita</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>{n} of {all}</source>
      <translation>{n} de {all}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>The chart. Drag a card onto another, and it reports there with its team; drag a name to move the person alone. Tab adds a report to the selected card, Enter a colleague, F2 renames it. Cards arrange themselves.</source>
      <translation>El organigrama. Arrastre una tarjeta a otra y pasará a depender de ella con su equipo; arrastre un nombre para mover solo a la persona. Tab añade un subordinado a la tarjeta seleccionada, Intro un compañero, F2 le cambia el nombre. Las tarjetas se disponen solas.</translation>
    </message>
    <message>
      <source>People who have no post. Drag one onto a card to give them the post, or drag somebody here to leave their post vacant.</source>
      <translation>Personas que no tienen puesto. Arrastre una a una tarjeta para darle el puesto, o arrastre a alguien aquí para dejar su puesto vacante.</translation>
    </message>
    <message>
      <source>How many things the rules would mention, with the sign of the gravest. A click lists them, each with its source and with what could be done. They are advice: nothing stops you.</source>
      <translation>Cuántas cosas señalarían las reglas, con el signo de la más grave. Un clic las lista, cada una con su fuente y con lo que se podría hacer. Son consejos: nada le impide seguir.</translation>
    </message>
    <message>
      <source>Makes a finished page, slide, book, picture or table of the chart. The dialog shows the pages as they will be and says whether their type can be read.</source>
      <translation>Hace del organigrama una página, diapositiva, libro, imagen o tabla acabada. El diálogo muestra las páginas como quedarán y dice si su letra se puede leer.</translation>
    </message>
    <message>
      <source>Four views of the same chart: the cards; a table of all roles; who takes care of which function; and a comparison with another version of it.</source>
      <translation>Cuatro vistas del mismo organigrama: las tarjetas; una tabla de todos los puestos; quién se ocupa de qué función; y una comparación con otra versión.</translation>
    </message>
    <message>
      <source>The figures of the chart, or of what a filter shows. At the other end stands what the keys do just now, and what a gesture would do before you let go.</source>
      <translation>Las cifras del organigrama, o de lo que muestra un filtro. En el otro extremo se dice qué hacen ahora las teclas y qué haría un gesto antes de soltar.</translation>
    </message>
    <message>
      <source>What the colours mean. Pointing at a line fades the other roles; a click keeps it so and selects the roles of the line.</source>
      <translation>Qué significan los colores. Señalar una línea atenúa los demás puestos; un clic lo mantiene así y selecciona los puestos de la línea.</translation>
    </message>
    <message>
      <source>The name of the chart and whether it is saved, the scenario that is shown, what can be undone, the views, and a field that finds any role, person or action.</source>
      <translation>El nombre del organigrama y si está guardado, el escenario que se muestra, lo que se puede deshacer, las vistas y un campo que encuentra cualquier puesto, persona o acción.</translation>
    </message>
    <message>
      <source>How many people work in customer service. The templates that suit come first, and the one you use is scaled to exactly that number.</source>
      <translation>Cuántas personas trabajan en atención al cliente. Primero van las plantillas adecuadas, y la que use se ajusta exactamente a ese número.</translation>
    </message>
    <message>
      <source>Charts to begin with, drawn as they would be. Enter or a double click uses one.</source>
      <translation>Organigramas para empezar, dibujados como serían. Intro o doble clic usa uno.</translation>
    </message>
    <message>
      <source>Other ways to begin: an empty chart, a file, a staff list, or one of the charts that you had open last. Files can be dropped anywhere on the window.</source>
      <translation>Otras formas de empezar: un organigrama vacío, un archivo, una lista de personal o uno de los últimos organigramas abiertos. Se pueden soltar archivos en cualquier parte de la ventana.</translation>
    </message>
    <message>
      <source>Roles to be dragged onto a card, and templates and lists to be put under one.</source>
      <translation>Puestos para arrastrar a una tarjeta, y plantillas y listas para poner bajo una.</translation>
    </message>
    <message>
      <source>The chart as a list that folds: find your way in a large chart, move by drag and drop.</source>
      <translation>El organigrama como lista plegable: oriéntese en un organigrama grande y mueva arrastrando y soltando.</translation>
    </message>
    <message>
      <source>Every edit, the newest first. A click goes back to how the chart was then.</source>
      <translation>Todas las modificaciones, la más reciente primero. Un clic vuelve a como estaba entonces el organigrama.</translation>
    </message>
    <message>
      <source>Everything about the selected role, or, while none is selected, about the chart.</source>
      <translation>Todo sobre el puesto seleccionado o, si no hay ninguno, sobre el organigrama.</translation>
    </message>
    <message>
      <source>What the rules found, by rule or by branch, with mends and a way to live with it.</source>
      <translation>Lo que han encontrado las reglas, por regla o por rama, con remedios y un modo de convivir con ello.</translation>
    </message>
    <message>
      <source>Heads, full-time equivalents, cost, layers and spans. A bar leads to its roles.</source>
      <translation>Personas, equivalentes a tiempo completo, coste, niveles y tramos. Una barra lleva a sus puestos.</translation>
    </message>
    <message>
      <source>What was said about roles. Comments stay in the file and are in no export.</source>
      <translation>Lo que se ha dicho de los puestos. Los comentarios quedan en el archivo y no van en ninguna exportación.</translation>
    </message>
    <message>
      <source>Add roles</source>
      <translation>Añadir puestos</translation>
    </message>
    <message>
      <source>Drag a role from here onto a card. With a card selected it is faster by keyboard: Tab adds a report, Enter a colleague, and you type the title at once.</source>
      <translation>Arrastre un puesto de aquí a una tarjeta. Con una tarjeta seleccionada, el teclado es más rápido: Tab añade un subordinado, Intro un compañero, y se escribe el título al momento.</translation>
    </message>
    <message>
      <source>Rearrange</source>
      <translation>Reordenar</translation>
    </message>
    <message>
      <source>Drag a card onto another: it reports there, with its team, and the chart tidies itself up. Drag a name to move the person alone. Ctrl+Z takes back anything.</source>
      <translation>Arrastre una tarjeta a otra: pasa a depender de ella, con su equipo, y el organigrama se ordena solo. Arrastre un nombre para mover solo a la persona. Ctrl+Z lo deshace todo.</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Comprobar</translation>
    </message>
    <message>
      <source>This counts what the rules would mention: spans, layers, functions nobody covers. Each finding names its source and what could be done. Nothing stops you.</source>
      <translation>Aquí se cuenta lo que señalarían las reglas: tramos, niveles, funciones que nadie cubre. Cada hallazgo nombra su fuente y lo que se podría hacer. Nada le impide seguir.</translation>
    </message>
    <message>
      <source>Give it to others</source>
      <translation>Darlo a otros</translation>
    </message>
    <message>
      <source>Export makes a finished page or slide; F5 presents the chart. Ctrl+K finds any action by its name, and Help has the guide and this tour.</source>
      <translation>Exportar crea una página o diapositiva acabada; F5 presenta el organigrama. Ctrl+K encuentra cualquier acción por su nombre, y en Ayuda están la guía y esta visita.</translation>
    </message>
    <message>
      <source>Tour</source>
      <translation>Visita</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>As it was opened</source>
      <translation>Como se abrió</translation>
    </message>
    <message>
      <source>{step}, the chart as it is now</source>
      <translation>{step}, el organigrama como está ahora</translation>
    </message>
    <message>
      <source>{step}, undone</source>
      <translation>{step}, deshecho</translation>
    </message>
    <message>
      <source>History of edits</source>
      <translation>Historial de modificaciones</translation>
    </message>
    <message>
      <source>Nothing edited yet.</source>
      <translation>Todavía no hay modificaciones.</translation>
    </message>
    <message>
      <source>Every edit will stand here; a click on a step goes back to it.</source>
      <translation>Aquí estará cada modificación; un clic en un paso vuelve a él.</translation>
    </message>
  </context>
  <context>
    <name>Importing</name>
    <message>
      <source>They are one post.</source>
      <translation>Son un solo puesto.</translation>
    </message>
    <message>
      <source>Id {key} stands for two posts: {first} and {second}.</source>
      <translation>El id {key} designa dos puestos: {first} y {second}.</translation>
    </message>
    <message>
      <source>No role was made.</source>
      <translation>No se ha creado ningún puesto.</translation>
    </message>
    <message>
      <source>The second got a new id.</source>
      <translation>El segundo ha recibido un id nuevo.</translation>
    </message>
    <message>
      <source>Posts of their own, with new ids</source>
      <translation>Puestos propios, con ids nuevos</translation>
    </message>
    <message>
      <source>One post</source>
      <translation>Un solo puesto</translation>
    </message>
    <message>
      <source>Only {kept} was taken.</source>
      <translation>Solo se ha tomado {kept}.</translation>
    </message>
    <message>
      <source>Id {key} means another row.</source>
      <translation>El id {key} se refiere a otra fila.</translation>
    </message>
    <message>
      <source>Only {post}</source>
      <translation>Solo {post}</translation>
    </message>
    <message>
      <source>{source} has no column “{header}”. Its columns are: {offer}.</source>
      <translation>{source} no tiene la columna «{header}». Sus columnas son: {offer}.</translation>
    </message>
    <message>
      <source>There is no field “{asked}” to map to. The fields are: {offer}.</source>
      <translation>No existe el campo «{asked}» para asignar. Los campos son: {offer}.</translation>
    </message>
    <message>
      <source>{share} of its values are found in “{column}”.</source>
      <translation>El {share} de sus valores está en «{column}».</translation>
    </message>
    <message>
      <source>{share} of its values are e-mail addresses of the list.</source>
      <translation>El {share} de sus valores son correos electrónicos de la lista.</translation>
    </message>
    <message>
      <source>{share} of its values are distinguished names of the list.</source>
      <translation>El {share} de sus valores son nombres distintivos de la lista.</translation>
    </message>
    <message>
      <source>{share} of its values are names of the list.</source>
      <translation>El {share} de sus valores son nombres de la lista.</translation>
    </message>
    <message>
      <source>{share} of its values are titles of the list.</source>
      <translation>El {share} de sus valores son títulos de la lista.</translation>
    </message>
    <message>
      <source>Says nothing: blank, or the same everywhere.</source>
      <translation>No dice nada: vacía, o igual en todas partes.</translation>
    </message>
    <message>
      <source>You chose it.</source>
      <translation>Lo ha elegido usted.</translation>
    </message>
    <message>
      <source>No field has such a header: kept as a field of your own.</source>
      <translation>Ningún campo tiene ese encabezado: se conserva como campo propio.</translation>
    </message>
    <message>
      <source>The header says so.</source>
      <translation>Lo dice el encabezado.</translation>
    </message>
    <message>
      <source>By what is in it.</source>
      <translation>Por su contenido.</translation>
    </message>
    <message>
      <source>Holds pictures or other coded data.</source>
      <translation>Contiene imágenes u otros datos codificados.</translation>
    </message>
    <message>
      <source>The header says so, though nobody of the list is found in it.</source>
      <translation>Lo dice el encabezado, aunque no se encuentra en ella a nadie de la lista.</translation>
    </message>
    <message>
      <source>Its names stand a layer below those of the column before.</source>
      <translation>Sus nombres están un nivel por debajo de los de la columna anterior.</translation>
    </message>
    <message>
      <source>Tells the whole way to each post.</source>
      <translation>Indica todo el camino hasta cada puesto.</translation>
    </message>
    <message>
      <source>“{manager}” refers to it.</source>
      <translation>«{manager}» remite a ella.</translation>
    </message>
    <message>
      <source>Looks like {personal}.</source>
      <translation>Parece {personal}.</translation>
    </message>
    <message>
      <source>home address</source>
      <translation>domicilio</translation>
    </message>
    <message>
      <source>date of birth</source>
      <translation>fecha de nacimiento</translation>
    </message>
    <message>
      <source>private phone or e-mail</source>
      <translation>teléfono o correo privado</translation>
    </message>
    <message>
      <source>gender</source>
      <translation>género</translation>
    </message>
    <message>
      <source>a password</source>
      <translation>una contraseña</translation>
    </message>
    <message>
      <source>family and origin</source>
      <translation>familia y origen</translation>
    </message>
    <message>
      <source>national or tax number</source>
      <translation>número de identidad o fiscal</translation>
    </message>
    <message>
      <source>bank account</source>
      <translation>cuenta bancaria</translation>
    </message>
    <message>
      <source>health</source>
      <translation>salud</translation>
    </message>
    <message>
      <source>pay</source>
      <translation>salario</translation>
    </message>
    <message>
      <source>The line was left out.</source>
      <translation>La línea se ha omitido.</translation>
    </message>
    <message>
      <source>The cell of the manager names several people.</source>
      <translation>La celda del responsable nombra a varias personas.</translation>
    </message>
    <message>
      <source>The first is the manager, dotted lines lead to the others.</source>
      <translation>La primera es la responsable; a las demás llevan líneas de puntos.</translation>
    </message>
    <message>
      <source>It became a dotted line.</source>
      <translation>Se ha convertido en línea de puntos.</translation>
    </message>
    <message>
      <source>A dotted line leads to {whom}.</source>
      <translation>Una línea de puntos lleva a {whom}.</translation>
    </message>
    <message>
      <source>The row names another manager than row {row} of the same post.</source>
      <translation>La fila nombra a otro responsable que la fila {row} del mismo puesto.</translation>
    </message>
    <message>
      <source>“{name}”, who is not in the list</source>
      <translation>«{name}», que no está en la lista</translation>
    </message>
    <message>
      <source>itself</source>
      <translation>sí mismo</translation>
    </message>
    <message>
      <source>its own manager</source>
      <translation>su propio responsable</translation>
    </message>
    <message>
      <source>Taken as 1.</source>
      <translation>Se toma como 1.</translation>
    </message>
    <message>
      <source>Counted as one seat.</source>
      <translation>Se cuenta como una plaza.</translation>
    </message>
    <message>
      <source>An FTE of “{value}” is {wrong}.</source>
      <translation>Un ETC de «{value}» {wrong}.</translation>
    </message>
    <message>
      <source>“{text}” is no number of seats.</source>
      <translation>«{text}» no es un número de plazas.</translation>
    </message>
    <message>
      <source>What was pasted</source>
      <translation>Lo pegado</translation>
    </message>
    <message>
      <source>There is no text to paste. Copy some rows first.</source>
      <translation>No hay texto que pegar. Copie antes algunas filas.</translation>
    </message>
    <message>
      <source>Every column is left out. Choose what at least one of them is.</source>
      <translation>Todas las columnas quedan fuera. Elija qué es al menos una de ellas.</translation>
    </message>
    <message>
      <source>{source} cannot be read as rows ({error}).</source>
      <translation>{source} no se puede leer como filas ({error}).</translation>
    </message>
    <message>
      <source>no number</source>
      <translation>no es un número</translation>
    </message>
    <message>
      <source>below 0</source>
      <translation>es inferior a 0</translation>
    </message>
    <message>
      <source>beyond any team</source>
      <translation>supera cualquier equipo</translation>
    </message>
    <message>
      <source>The lines were taken from it.</source>
      <translation>Las líneas se han tomado de ella.</translation>
    </message>
    <message>
      <source>No column names the managers; how far “{header}” is indented tells who is above whom.</source>
      <translation>Ninguna columna nombra a los responsables; la sangría de «{header}» dice quién está por encima de quién.</translation>
    </message>
    <message>
      <source>No column names the managers; “{header}” tells who is above whom.</source>
      <translation>Ninguna columna nombra a los responsables; «{header}» dice quién está por encima de quién.</translation>
    </message>
    <message>
      <source>Taken for the one of the same department, else for a leader, else for the first.</source>
      <translation>Se toma al del mismo departamento; si no, a un mando; si no, al primero.</translation>
    </message>
    <message>
      <source>{said} stands for several people (rows {rows}).</source>
      <translation>{said} designa a varias personas (filas {rows}).</translation>
    </message>
    <message>
      <source>There is nobody “{wanted}” in the list to stand in for “{unknown}”. Name an id or a full name.</source>
      <translation>No hay nadie «{wanted}» en la lista que ocupe el lugar de «{unknown}». Indique un id o un nombre completo.</translation>
    </message>
    <message>
      <source>{names} report to each other; nobody is at the top.</source>
      <translation>{names} dependen unos de otros; no hay nadie en la cúspide.</translation>
    </message>
    <message>
      <source>A placeholder stands for the manager.</source>
      <translation>Un marcador ocupa el lugar del responsable.</translation>
    </message>
    <message>
      <source>{name} became the top.</source>
      <translation>{name} pasa a la cúspide.</translation>
    </message>
    <message>
      <source>It became a top.</source>
      <translation>Ha pasado a ser cúspide.</translation>
    </message>
    <message>
      <source>… ({n} in all)</source>
      <translation>… ({n} en total)</translation>
    </message>
    <message>
      <source>{n} roles report to {name}, who is not in the list.</source>
      <translation>{n} puestos dependen de {name}, que no está en la lista.</translation>
    </message>
    <message>
      <source>{who} reports to {name}, who is not in the list.</source>
      <translation>{who} depende de {name}, que no está en la lista.</translation>
    </message>
    <message>
      <source>They became tops.</source>
      <translation>Han pasado a ser cúspides.</translation>
    </message>
    <message>
      <source>Become tops</source>
      <translation>Pasar a ser cúspides</translation>
    </message>
    <message>
      <source>A placeholder stands for the manager</source>
      <translation>Un marcador ocupa el lugar del responsable</translation>
    </message>
    <message>
      <source>{label} reports to itself.</source>
      <translation>{label} depende de sí mismo.</translation>
    </message>
    <message>
      <source>{label} stands in.</source>
      <translation>{label} ocupa el lugar.</translation>
    </message>
    <message>
      <source>No roles were made.</source>
      <translation>No se han creado puestos.</translation>
    </message>
    <message>
      <source> and {n} more ranges</source>
      <translation> y {n} intervalos más</translation>
    </message>
    <message>
      <source>No row of {name} is left by the filter and branch asked for. Ask for others.</source>
      <translation>Ninguna fila de {name} queda con el filtro y la rama pedidos. Pida otros.</translation>
    </message>
    <message>
      <source>Rows {rows} are outside of what was asked for.</source>
      <translation>Las filas {rows} están fuera de lo pedido.</translation>
    </message>
    <message>
      <source>Row {rows} is outside of what was asked for.</source>
      <translation>La fila {rows} está fuera de lo pedido.</translation>
    </message>
    <message>
      <source>There is nobody “{branch}” in {name} whose branch could be taken. Name an id, an e-mail address or a full name of the list.</source>
      <translation>No hay nadie «{branch}» en {name} cuya rama se pueda tomar. Indique un id, un correo electrónico o un nombre completo de la lista.</translation>
    </message>
    <message>
      <source>It was read as a staff list from elsewhere.</source>
      <translation>Se ha leído como una lista de personal ajena.</translation>
    </message>
    <message>
      <source>“{header}” tells the whole way to each post.</source>
      <translation>«{header}» indica todo el camino hasta cada puesto.</translation>
    </message>
    <message>
      <source>{folder} cannot be read: {strerror}.</source>
      <translation>{folder} no se puede leer: {strerror}.</translation>
    </message>
    <message>
      <source>The picture</source>
      <translation>La imagen</translation>
    </message>
    <message>
      <source>{name} is no JPEG, PNG or WebP picture.</source>
      <translation>{name} no es una imagen JPEG, PNG ni WebP.</translation>
    </message>
    <message>
      <source>{name} is a HEIC picture, as telephones make them; save it as JPEG first.</source>
      <translation>{name} es una imagen HEIC, como las que hacen los móviles; guárdela antes como JPEG.</translation>
    </message>
    <message>
      <source>{name} is too narrow for a picture: {width} × {height}.</source>
      <translation>{name} es demasiado estrecha para una imagen: {width} × {height}.</translation>
    </message>
    <message>
      <source>{name} has too many pixels to be read; save it smaller: {most_pixels} a side do.</source>
      <translation>{name} tiene demasiados píxeles para leerla; guárdela más pequeña: bastan {most_pixels} por lado.</translation>
    </message>
    <message>
      <source>{name} is damaged and cannot be read to its end.</source>
      <translation>{name} está dañado y no se puede leer hasta el final.</translation>
    </message>
    <message>
      <source>{name} is larger than {most} MB; save the picture smaller.</source>
      <translation>{name} supera los {most} MB; guarde la imagen más pequeña.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {strerror}.</source>
      <translation>{name} no se puede leer: {strerror}.</translation>
    </message>
    <message>
      <source>{post} (row {row})</source>
      <translation>{post} (fila {row})</translation>
    </message>
    <message>
      <source>{label} stands here again as {what}.</source>
      <translation>{label} aparece aquí otra vez como {what}.</translation>
    </message>
    <message>
      <source>{what} is shared by {people} people.</source>
      <translation>{what} lo comparten {people} personas.</translation>
    </message>
    <message>
      <source>{what} stands here again, as for a job share.</source>
      <translation>{what} aparece aquí otra vez, como en un puesto compartido.</translation>
    </message>
    <message>
      <source>Joined into the role of row {row}.</source>
      <translation>Unida al puesto de la fila {row}.</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>fila {row}</translation>
    </message>
    <message>
      <source>{name} is too large to be an import profile.</source>
      <translation>{name} es demasiado grande para ser un perfil de importación.</translation>
    </message>
    <message>
      <source>{path} cannot be read ({strerror}).</source>
      <translation>{path} no se puede leer ({strerror}).</translation>
    </message>
    <message>
      <source>{name} is no import profile ({error}). Save it again from an import.</source>
      <translation>{name} no es un perfil de importación ({error}). Vuelva a guardarlo desde una importación.</translation>
    </message>
    <message>
      <source>{path} cannot be written ({strerror}).</source>
      <translation>{path} no se puede escribir ({strerror}).</translation>
    </message>
    <message>
      <source>Taken by what is in them, not by their headers.</source>
      <translation>Tomadas por su contenido, no por sus encabezados.</translation>
    </message>
    <message>
      <source>The column was left out.</source>
      <translation>La columna se ha omitido.</translation>
    </message>
    <message>
      <source>No column names the people.</source>
      <translation>Ninguna columna nombra a las personas.</translation>
    </message>
    <message>
      <source>Their names were made of their e-mail addresses.</source>
      <translation>Sus nombres se han formado a partir de sus correos electrónicos.</translation>
    </message>
    <message>
      <source>No column looks like the manager.</source>
      <translation>Ninguna columna parece el responsable.</translation>
    </message>
    <message>
      <source>Every role became a top.</source>
      <translation>Todos los puestos han pasado a ser cúspides.</translation>
    </message>
    <message>
      <source>Kept as they are; a spreadsheet may have made them of other texts.</source>
      <translation>Se conservan tal cual; una hoja de cálculo puede haberlas hecho de otros textos.</translation>
    </message>
    <message>
      <source>Taken as the numbers they say; those that are alike tell nobody apart. Export the list with ids as text.</source>
      <translation>Se toman como los números que dicen; los iguales no distinguen a nadie. Exporte la lista con los ids como texto.</translation>
    </message>
    <message>
      <source>“{header}” holds the managers and “{ids}” the ids.</source>
      <translation>«{header}» contiene los responsables y «{ids}» los ids.</translation>
    </message>
    <message>
      <source>{source} has no column that looks like people or job titles. Give it headers such as Name, Job Title and Manager, or name columns with --map.</source>
      <translation>{source} no tiene ninguna columna que parezca de personas o títulos de puesto. Póngale encabezados como Nombre, Puesto y Responsable, o indique las columnas con --map.</translation>
    </message>
    <message>
      <source>“{header}” looks like {kind}.</source>
      <translation>«{header}» parece {kind}.</translation>
    </message>
    <message>
      <source>“{header}” holds pictures or other coded data.</source>
      <translation>«{header}» contiene imágenes u otros datos codificados.</translation>
    </message>
    <message>
      <source>The ids in “{header}” are dates.</source>
      <translation>Los ids de «{header}» son fechas.</translation>
    </message>
    <message>
      <source>“{header}” holds ids that a spreadsheet has shortened, as {id}.</source>
      <translation>«{header}» contiene ids que una hoja de cálculo ha acortado, como {id}.</translation>
    </message>
    <message>
      <source>The post is vacant</source>
      <translation>El puesto queda vacante</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Dejarlo como está</translation>
    </message>
    <message>
      <source>Remove the post, the team goes up</source>
      <translation>Eliminar el puesto; el equipo sube</translation>
    </message>
    <message>
      <source>Remove the post</source>
      <translation>Eliminar el puesto</translation>
    </message>
    <message>
      <source>The seat is vacant</source>
      <translation>La plaza queda vacante</translation>
    </message>
    <message>
      <source>One seat less</source>
      <translation>Una plaza menos</translation>
    </message>
    <message>
      <source>{name} takes over</source>
      <translation>{name} toma el relevo</translation>
    </message>
    <message>
      <source>A seat of that card</source>
      <translation>Una plaza de esa tarjeta</translation>
    </message>
    <message>
      <source>A card of their own</source>
      <translation>Una tarjeta propia</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Dejar</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Conservar lo mío</translation>
    </message>
    <message>
      <source>Take the list's</source>
      <translation>Tomar lo de la lista</translation>
    </message>
    <message>
      <source>Take</source>
      <translation>Tomar</translation>
    </message>
    <message>
      <source>They wait for no post any more</source>
      <translation>Ya no esperan un puesto</translation>
    </message>
    <message>
      <source>The post reference 0 means: not in a post.</source>
      <translation>La referencia de puesto 0 significa: sin puesto.</translation>
    </message>
    <message>
      <source>The person became no role.</source>
      <translation>La persona no se ha convertido en puesto.</translation>
    </message>
    <message>
      <source>The post is kept, vacant.</source>
      <translation>El puesto se conserva, vacante.</translation>
    </message>
    <message>
      <source>It is kept, vacant.</source>
      <translation>Se conserva, vacante.</translation>
    </message>
    <message>
      <source>A note and no role.</source>
      <translation>Una nota y no un puesto.</translation>
    </message>
    <message>
      <source>{label} has left.</source>
      <translation>{label} se ha ido.</translation>
    </message>
    <message>
      <source>{label} has left, and a team reports there.</source>
      <translation>{label} se ha ido, y de ahí depende un equipo.</translation>
    </message>
    <message>
      <source>“{only}” is a heading or a note between the rows.</source>
      <translation>«{only}» es un encabezado o una nota entre las filas.</translation>
    </message>
    <message>
      <source>The post {label} is marked as eliminated.</source>
      <translation>El puesto {label} está marcado como suprimido.</translation>
    </message>
    <message>
      <source>“{only}” stands alone in its row.</source>
      <translation>«{only}» está solo en su fila.</translation>
    </message>
    <message>
      <source>{name} would unpack to {max} MiB and is not opened. Save the staff list alone, as XLSX or CSV.</source>
      <translation>{name} ocuparía {max} MiB al descomprimirse y no se abre. Guarde solo la lista de personal, como XLSX o CSV.</translation>
    </message>
    <message>
      <source>{name} is protected by a password. Save it without one.</source>
      <translation>{name} está protegido con contraseña. Guárdelo sin ella.</translation>
    </message>
    <message>
      <source>{name} is damaged: it ends too early or is not a workbook. Open it in a spreadsheet program and save it again.</source>
      <translation>{name} está dañado: termina antes de tiempo o no es un libro. Ábralo en una hoja de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
      <source>A quotation mark was never closed.</source>
      <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
      <source>delimited text</source>
      <translation>texto delimitado</translation>
    </message>
    <message>
      <source>Quotation marks are read as ordinary characters.</source>
      <translation>Las comillas se leen como caracteres corrientes.</translation>
    </message>
    <message>
      <source>The file does not say its encoding; read as {name}.</source>
      <translation>El archivo no dice su codificación; se lee como {name}.</translation>
    </message>
    <message>
      <source>Guessed from its letters.</source>
      <translation>Deducido de sus letras.</translation>
    </message>
    <message>
      <source>They became �.</source>
      <translation>Se han convertido en �.</translation>
    </message>
    <message>
      <source>1 row holds characters that {encoding} cannot read{which}.</source>
      <translation>1 fila contiene caracteres que {encoding} no puede leer{which}.</translation>
    </message>
    <message>
      <source>{n} rows hold characters that {encoding} cannot read{which}.</source>
      <translation>{n} filas contienen caracteres que {encoding} no puede leer{which}.</translation>
    </message>
    <message>
      <source>{byte} in line {line}</source>
      <translation>{byte} en la línea {line}</translation>
    </message>
    <message>
      <source>{name} is larger than {largest_file} MiB. Save the staff list alone.</source>
      <translation>{name} supera los {largest_file} MiB. Guarde solo la lista de personal.</translation>
    </message>
    <message>
      <source>{name}, text in {encoding}</source>
      <translation>{name}, texto en {encoding}</translation>
    </message>
    <message>
      <source>{name} cannot be read as a table ({error}). Save it as CSV or XLSX again.</source>
      <translation>{name} no se puede leer como tabla ({error}). Guárdelo de nuevo como CSV o XLSX.</translation>
    </message>
    <message>
      <source>{name} has a sheet with cells scattered over {rows} rows and {columns} columns. Delete what lies outside the list and save it again.</source>
      <translation>{name} tiene una hoja con celdas dispersas en {rows} filas y {columns} columnas. Borre lo que queda fuera de la lista y guárdelo de nuevo.</translation>
    </message>
    <message>
      <source>{name} declares XML entities, which no staff list needs, and is not opened. Save it again in a spreadsheet program.</source>
      <translation>{name} declara entidades XML, que ninguna lista de personal necesita, y no se abre. Guárdelo de nuevo en una hoja de cálculo.</translation>
    </message>
    <message>
      <source>{name} nests its records too deep to be a staff list.</source>
      <translation>{name} anida sus registros demasiado para ser una lista de personal.</translation>
    </message>
    <message>
      <source>{name} is no JSON in line {line}. Export the list again, or save it as CSV.</source>
      <translation>{name} no es JSON en la línea {line}. Exporte la lista de nuevo o guárdela como CSV.</translation>
    </message>
    <message>
      <source>The headers are in row {row}; 1 row stands above them.</source>
      <translation>Los encabezados están en la fila {row}; hay 1 fila encima.</translation>
    </message>
    <message>
      <source>The headers are in row {row}; {n} rows stand above them.</source>
      <translation>Los encabezados están en la fila {row}; hay {n} filas encima.</translation>
    </message>
    <message>
      <source>1 cell of “{header}” held control characters.</source>
      <translation>1 celda de «{header}» contenía caracteres de control.</translation>
    </message>
    <message>
      <source>{n} cells of “{header}” held control characters.</source>
      <translation>{n} celdas de «{header}» contenían caracteres de control.</translation>
    </message>
    <message>
      <source>No part of the list.</source>
      <translation>No forma parte de la lista.</translation>
    </message>
    <message>
      <source>They were removed.</source>
      <translation>Se han quitado.</translation>
    </message>
    <message>
      <source>There is nothing in {source}. Export the staff list again.</source>
      <translation>No hay nada en {source}. Exporte la lista de personal de nuevo.</translation>
    </message>
    <message>
      <source>There is only a header in {source}, and no row below it. Export the staff list again.</source>
      <translation>En {source} solo hay un encabezado y ninguna fila debajo. Exporte la lista de personal de nuevo.</translation>
    </message>
    <message>
      <source>{source} has no row {wanted} with headers in it.</source>
      <translation>{source} no tiene ninguna fila {wanted} con encabezados.</translation>
    </message>
    <message>
      <source>It is no role.</source>
      <translation>No es un puesto.</translation>
    </message>
    <message>
      <source>Lucidchart drawing</source>
      <translation>Dibujo de Lucidchart</translation>
    </message>
    <message>
      <source>The header stands here again.</source>
      <translation>El encabezado aparece aquí otra vez.</translation>
    </message>
    <message>
      <source>A drawn line.</source>
      <translation>Una línea dibujada.</translation>
    </message>
    <message>
      <source>“{first}” is a row of totals.</source>
      <translation>«{first}» es una fila de totales.</translation>
    </message>
    <message>
      <source>OpenDocument spreadsheet</source>
      <translation>Hoja de cálculo OpenDocument</translation>
    </message>
    <message>
      <source>{name} has no sheet “{sheet}”; it has the sheets {offer}.</source>
      <translation>{name} no tiene la hoja «{sheet}»; tiene las hojas {offer}.</translation>
    </message>
    <message>
      <source>{name} has no sheet “{sheet}”; it has no sheets at all.</source>
      <translation>{name} no tiene la hoja «{sheet}»; no tiene ninguna hoja.</translation>
    </message>
    <message>
      <source>{path} is a folder. Name the staff list in it.</source>
      <translation>{path} es una carpeta. Indique la lista de personal que contiene.</translation>
    </message>
    <message>
      <source>{name} is empty. Export the staff list again.</source>
      <translation>{name} está vacío. Exporte la lista de personal de nuevo.</translation>
    </message>
    <message>
      <source>There is no file {path}. Check the name and the folder.</source>
      <translation>No existe el archivo {path}. Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
      <source>{path} may not be read. Ask its owner for permission.</source>
      <translation>{path} no se puede leer por falta de permiso. Pídalo a su propietario.</translation>
    </message>
    <message>
      <source>{path} cannot be opened ({strerror}).</source>
      <translation>{path} no se puede abrir ({strerror}).</translation>
    </message>
    <message>
      <source>indented outline</source>
      <translation>esquema con sangrías</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>un documento PDF</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>una imagen</translation>
    </message>
    <message>
      <source>a compressed archive</source>
      <translation>un archivo comprimido</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>una base de datos</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>un programa</translation>
    </message>
    <message>
      <source>{name} is {what}, which cannot be read as a staff list. Save the list as XLSX without a password, or as CSV.</source>
      <translation>{name} es {what}, que no se puede leer como lista de personal. Guarde la lista como XLSX sin contraseña, o como CSV.</translation>
    </message>
    <message>
      <source>{name} is a chart already, no staff list. Open it as it is.</source>
      <translation>{name} ya es un organigrama, no una lista de personal. Ábralo tal cual.</translation>
    </message>
    <message>
      <source>{name} has more than {limit}. Save the staff list alone, with the columns the chart needs.</source>
      <translation>{name} tiene más de {limit}. Guarde solo la lista de personal, con las columnas que el organigrama necesita.</translation>
    </message>
    <message>
      <source>Cell {at} has {n} characters.</source>
      <translation>La celda {at} tiene {n} caracteres.</translation>
    </message>
    <message>
      <source>{most_rows} rows</source>
      <translation>{most_rows} filas</translation>
    </message>
    <message>
      <source>{most_cells} cells</source>
      <translation>{most_cells} celdas</translation>
    </message>
    <message>
      <source>{most_columns} columns</source>
      <translation>{most_columns} columnas</translation>
    </message>
    <message>
      <source>Cut to {most_cell_characters}.</source>
      <translation>Cortada a {most_cell_characters}.</translation>
    </message>
    <message>
      <source>{name}, {format} in {encoding}</source>
      <translation>{name}, {format} en {encoding}</translation>
    </message>
    <message>
      <source>Some characters are not {name}.</source>
      <translation>Algunos caracteres no son {name}.</translation>
    </message>
    <message>
      <source>{name} is larger than {largest_text} MiB. Save the staff list alone.</source>
      <translation>{name} supera los {largest_text} MiB. Guarde solo la lista de personal.</translation>
    </message>
    <message>
      <source>{name} has no column that looks like people or job titles. It should be a list of records with fields such as name, title and manager.</source>
      <translation>{name} no tiene ninguna columna que parezca de personas o títulos de puesto. Debería ser una lista de registros con campos como nombre, puesto y responsable.</translation>
    </message>
    <message>
      <source>{name} unfolds to more than {most_cells} values and is not read. Save the staff list alone.</source>
      <translation>{name} se despliega en más de {most_cells} valores y no se lee. Guarde solo la lista de personal.</translation>
    </message>
    <message>
      <source>Read as blank. Open the list in a spreadsheet program and save it.</source>
      <translation>Se lee como vacía. Abra la lista en una hoja de cálculo y guárdela.</translation>
    </message>
    <message>
      <source>{name} is damaged: what is inside is no workbook any more. Open it in a spreadsheet program and save it again.</source>
      <translation>{name} está dañado: lo que contiene ya no es un libro. Ábralo en una hoja de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
      <source>1 formula has no value in the file: {shown}.</source>
      <translation>1 fórmula no tiene valor en el archivo: {shown}.</translation>
    </message>
    <message>
      <source>{n} formulas have no value in the file: {shown}.</source>
      <translation>{n} fórmulas no tienen valor en el archivo: {shown}.</translation>
    </message>
    <message>
      <source>{name}, sheet {sheet}</source>
      <translation>{name}, hoja {sheet}</translation>
    </message>
    <message>
      <source>old Excel workbook</source>
      <translation>libro de Excel antiguo</translation>
    </message>
    <message>
      <source>binary Excel workbook</source>
      <translation>libro de Excel binario</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>libro de Excel</translation>
    </message>
    <message>
      <source>{name} is no Excel workbook. Save the list as XLSX or CSV.</source>
      <translation>{name} no es un libro de Excel. Guarde la lista como XLSX o CSV.</translation>
    </message>
    <message>
      <source> in line {line}</source>
      <translation> en la línea {line}</translation>
    </message>
    <message>
      <source>{name} is no YAML{where}. Export the list again, or save it as CSV.</source>
      <translation>{name} no es YAML{where}. Exporte la lista de nuevo o guárdela como CSV.</translation>
    </message>
    <message>
      <source>{name} cannot be read as YAML. Save it as CSV.</source>
      <translation>{name} no se puede leer como YAML. Guárdelo como CSV.</translation>
    </message>
    <message>
      <source>Who is above all others has a role, too.</source>
      <translation>Quien está por encima de todos también tiene un puesto.</translation>
    </message>
    <message>
      <source>Each row names two: “{above}” is above “{below}”.</source>
      <translation>Cada fila nombra a dos: «{above}» está por encima de «{below}».</translation>
    </message>
    <message>
      <source>{n} pictures fit nobody or several people: {shown}.</source>
      <translation>{n} imágenes no corresponden a nadie o corresponden a varias personas: {shown}.</translation>
    </message>
    <message>
      <source>Kept as “{name}”; the next list of this shape is read in the same way.</source>
      <translation>Guardado como «{name}»; la próxima lista de esta forma se leerá del mismo modo.</translation>
    </message>
    <message>
      <source>Making the chart …</source>
      <translation>Creando el organigrama …</translation>
    </message>
    <message>
      <source>Keep these choices</source>
      <translation>Guardar estas opciones</translation>
    </message>
    <message>
      <source>Name of the kind of list</source>
      <translation>Nombre del tipo de lista</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>Leyendo {name} …</translation>
    </message>
    <message>
      <source>Take “{column}”</source>
      <translation>Tomar «{column}»</translation>
    </message>
    <message>
      <source>What “{column}” is</source>
      <translation>Qué es «{column}»</translation>
    </message>
    <message>
      <source>{n} of {all} departments stand for a function of customer service.</source>
      <translation>{n} de {all} departamentos equivalen a una función de atención al cliente.</translation>
    </message>
    <message>
      <source>The list has no departments that could stand for functions.</source>
      <translation>La lista no tiene departamentos que puedan equivaler a funciones.</translation>
    </message>
    <message>
      <source>No department stands for a function; cards are coloured by department.</source>
      <translation>Ningún departamento equivale a una función; las tarjetas se colorean por departamento.</translation>
    </message>
    <message>
      <source>No function</source>
      <translation>Sin función</translation>
    </message>
    <message>
      <source>Departments and functions</source>
      <translation>Departamentos y funciones</translation>
    </message>
    <message>
      <source>Function of {department}</source>
      <translation>Función de {department}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Nombre de pila</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Apellido</translation>
    </message>
    <message>
      <source>Second last name</source>
      <translation>Segundo apellido</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Horas</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>Directory name</source>
      <translation>Nombre de directorio</translation>
    </message>
    <message>
      <source>Leaving date</source>
      <translation>Fecha de baja</translation>
    </message>
    <message>
      <source>Still employed</source>
      <translation>Sigue en plantilla</translation>
    </message>
    <message>
      <source>Vacancy mark</source>
      <translation>Marca de vacante</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Own field</source>
      <translation>Campo propio</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <source>On the card</source>
      <translation>En la tarjeta</translation>
    </message>
    <message>
      <source>Who reports to whom</source>
      <translation>Quién depende de quién</translation>
    </message>
    <message>
      <source>Kept as data</source>
      <translation>Guardado como datos</translation>
    </message>
    <message>
      <source>Not taken</source>
      <translation>No se toma</translation>
    </message>
    <message>
      <source>Keep these choices…</source>
      <translation>Guardar estas opciones…</translation>
    </message>
    <message>
      <source>The next list of this shape is read in the same way.</source>
      <translation>La próxima lista de esta forma se leerá del mismo modo.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Where it goes</source>
      <translation>Adónde va</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Insert “{name}”</source>
      <translation>Insertar «{name}»</translation>
    </message>
    <message>
      <source>The list as it was found</source>
      <translation>La lista tal como se encontró</translation>
    </message>
    <message>
      <source>Written by this program.</source>
      <translation>Escrita por este programa.</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation>Qué ocurre con ello</translation>
    </message>
    <message>
      <source>To whom they report</source>
      <translation>De quién dependen</translation>
    </message>
    <message>
      <source>Name of the manager</source>
      <translation>Nombre del responsable</translation>
    </message>
    <message>
      <source>Row {n}</source>
      <translation>Fila {n}</translation>
    </message>
    <message>
      <source>They report to somebody else…</source>
      <translation>Dependen de otra persona…</translation>
    </message>
    <message>
      <source>Show row {n} in the list</source>
      <translation>Mostrar la fila {n} en la lista</translation>
    </message>
    <message>
      <source>They report to {name}</source>
      <translation>Dependen de {name}</translation>
    </message>
    <message>
      <source>Column “{name}”</source>
      <translation>Columna «{name}»</translation>
    </message>
    <message>
      <source>One id on different posts</source>
      <translation>Un id en puestos distintos</translation>
    </message>
    <message>
      <source>People who report to each other</source>
      <translation>Personas que dependen unas de otras</translation>
    </message>
    <message>
      <source>Managers who are not in the list</source>
      <translation>Responsables que no están en la lista</translation>
    </message>
    <message>
      <source>Names that several people have</source>
      <translation>Nombres que tienen varias personas</translation>
    </message>
    <message>
      <source>People who report to themselves</source>
      <translation>Personas que dependen de sí mismas</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Celdas</translation>
    </message>
    <message>
      <source>Vacant posts</source>
      <translation>Puestos vacantes</translation>
    </message>
    <message>
      <source>Dotted lines</source>
      <translation>Líneas de puntos</translation>
    </message>
    <message>
      <source>Rows joined into one card</source>
      <translation>Filas unidas en una tarjeta</translation>
    </message>
    <message>
      <source>Rows left out</source>
      <translation>Filas omitidas</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Otros</translation>
    </message>
    <message>
      <source>What was mended</source>
      <translation>Lo corregido</translation>
    </message>
    <message>
      <source>Show more ({n} left)</source>
      <translation>Mostrar más (quedan {n})</translation>
    </message>
    <message>
      <source>Nothing had to be mended.</source>
      <translation>No ha habido que corregir nada.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>{name}: {counts}.</source>
      <translation>{name}: {counts}.</translation>
    </message>
    <message>
      <source>Update from “{name}”</source>
      <translation>Actualizar con «{name}»</translation>
    </message>
    <message>
      <source>These moves would close a circle and were left: {names}.</source>
      <translation>Estos movimientos cerrarían un círculo y se han dejado: {names}.</translation>
    </message>
    <message>
      <source>The list says nothing new.</source>
      <translation>La lista no dice nada nuevo.</translation>
    </message>
    <message>
      <source>Compared with the last list and with your chart. Untick what is to stay.</source>
      <translation>Comparado con la última lista y con su organigrama. Desmarque lo que deba quedar.</translation>
    </message>
    <message>
      <source>How the list was read…</source>
      <translation>Cómo se ha leído la lista…</translation>
    </message>
    <message>
      <source>1 change of your own stays as it is.</source>
      <translation>1 cambio suyo queda como está.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>{n} moves would close a circle and are left.</source>
      <translation>{n} movimientos cerrarían un círculo y se dejan.</translation>
    </message>
    <message>
      <source>Apply 1 change</source>
      <translation>Aplicar 1 cambio</translation>
    </message>
    <message>
      <source>{n} changes of your own stay as they are.</source>
      <translation>{n} cambios suyos quedan como están.</translation>
    </message>
    <message>
      <source>Apply {n} changes</source>
      <translation>Aplicar {n} cambios</translation>
    </message>
    <message>
      <source>What the newer list changes</source>
      <translation>Qué cambia la nueva lista</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>Changed here and in the list</source>
      <translation>Cambiado aquí y en la lista</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Altas</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Bajas</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Movido</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modificado</translation>
    </message>
    <message>
      <source>Removed here by hand</source>
      <translation>Eliminado aquí a mano</translation>
    </message>
    <message>
      <source>{field}: {mine} here, {theirs} in the list, {before} before</source>
      <translation>{field}: {mine} aquí, {theirs} en la lista, antes {before}</translation>
    </message>
    <message>
      <source>at the top</source>
      <translation>en la cúspide</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <source>reports to {name}</source>
      <translation>depende de {name}</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Puestos</translation>
    </message>
    <message>
      <source>Cards of the chart.</source>
      <translation>Tarjetas del organigrama.</translation>
    </message>
    <message>
      <source>Tops</source>
      <translation>Cúspides</translation>
    </message>
    <message>
      <source>Roles that report to nobody.</source>
      <translation>Puestos que no dependen de nadie.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveles</translation>
    </message>
    <message>
      <source>From the top down.</source>
      <translation>Desde la cúspide hacia abajo.</translation>
    </message>
    <message>
      <source>Largest span</source>
      <translation>Tramo máximo</translation>
    </message>
    <message>
      <source>Reports of one manager.</source>
      <translation>Subordinados de un responsable.</translation>
    </message>
    <message>
      <source>The chart: {about}</source>
      <translation>El organigrama: {about}</translation>
    </message>
    <message>
      <source>Read as “{name}”: the choices kept for lists of this shape.</source>
      <translation>Leído como «{name}»: las opciones guardadas para listas de esta forma.</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Revertir</translation>
    </message>
    <message>
      <source>About the import</source>
      <translation>Sobre la importación</translation>
    </message>
    <message>
      <source>Read it afresh</source>
      <translation>Leer de nuevo</translation>
    </message>
    <message>
      <source>Departments</source>
      <translation>Departamentos</translation>
    </message>
    <message>
      <source>Part of the list</source>
      <translation>Parte de la lista</translation>
    </message>
    <message>
      <source>Import “{name}”</source>
      <translation>Importar «{name}»</translation>
    </message>
    <message>
      <source>To look at · {n}</source>
      <translation>Por revisar · {n}</translation>
    </message>
    <message>
      <source>Nothing to mend</source>
      <translation>Nada que corregir</translation>
    </message>
    <message>
      <source>Whose branch is taken</source>
      <translation>De quién se toma la rama</translation>
    </message>
    <message>
      <source>Everybody; or type a name</source>
      <translation>Todos; o escriba un nombre</translation>
    </message>
    <message>
      <source>Column to choose rows by</source>
      <translation>Columna para elegir filas</translation>
    </message>
    <message>
      <source>Values of the rows that are taken</source>
      <translation>Valores de las filas que se toman</translation>
    </message>
    <message>
      <source>Take the whole list</source>
      <translation>Tomar toda la lista</translation>
    </message>
    <message>
      <source>Choose a column</source>
      <translation>Elija una columna</translation>
    </message>
    <message>
      <source>Only this person and everybody below</source>
      <translation>Solo esta persona y todos los que están por debajo</translation>
    </message>
    <message>
      <source>Only rows with these values in the column</source>
      <translation>Solo filas con estos valores en la columna</translation>
    </message>
    <message>
      <source>Reading the file</source>
      <translation>Leyendo el archivo</translation>
    </message>
    <message>
      <source>Understanding the rows</source>
      <translation>Interpretando las filas</translation>
    </message>
    <message>
      <source>Finding the managers</source>
      <translation>Buscando a los responsables</translation>
    </message>
    <message>
      <source>Making the cards</source>
      <translation>Creando las tarjetas</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Dibujando</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>Trabajando</translation>
    </message>
    <message>
      <source>commas</source>
      <translation>comas</translation>
    </message>
    <message>
      <source>semicolons</source>
      <translation>punto y coma</translation>
    </message>
    <message>
      <source>tabs</source>
      <translation>tabuladores</translation>
    </message>
    <message>
      <source>bars</source>
      <translation>barras</translation>
    </message>
    <message>
      <source>spaces</source>
      <translation>espacios</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Hoja</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>Row of the headers, 0 for none</source>
      <translation>Fila de los encabezados, 0 si no hay</translation>
    </message>
    <message>
      <source>parted by {what}</source>
      <translation>separado por {what}</translation>
    </message>
    <message>
      <source>Headers in row</source>
      <translation>Encabezados en fila</translation>
    </message>
    <message>
      <source>{n} rows</source>
      <translation>{n} filas</translation>
    </message>
    <message>
      <source>{name} (hidden)</source>
      <translation>{name} (oculta)</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 puesto</translation>
    </message>
    <message>
      <source>Make a chart of {roles}</source>
      <translation>Crear organigrama de {roles}</translation>
    </message>
    <message>
      <source>Insert {roles}</source>
      <translation>Insertar {roles}</translation>
    </message>
    <message>
      <source>Compare with the chart</source>
      <translation>Comparar con el organigrama</translation>
    </message>
    <message>
      <source>1 role is of a manager for whom there is no row.</source>
      <translation>1 puesto depende de un responsable que no tiene fila.</translation>
    </message>
    <message>
      <source>{n} roles are of managers for whom there is no row.</source>
      <translation>{n} puestos dependen de responsables que no tienen fila.</translation>
    </message>
    <message>
      <source>A new chart</source>
      <translation>Un organigrama nuevo</translation>
    </message>
    <message>
      <source>The open chart, as its newer list</source>
      <translation>El organigrama abierto, como su lista más reciente</translation>
    </message>
    <message>
      <source>The open chart, beside its top</source>
      <translation>El organigrama abierto, junto a su cúspide</translation>
    </message>
    <message>
      <source>{rows} rows: {kept} kept, {joined} joined, {left} left out.</source>
      <translation>{rows} filas: {kept} conservadas, {joined} unidas, {left} omitidas.</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} puestos</translation>
    </message>
    <message>
      <source>The open chart, under {name}</source>
      <translation>El organigrama abierto, bajo {name}</translation>
    </message>
  </context>
  <context>
    <name>Initials</name>
    <message>
      <source>LD</source>
      <translation>LI</translation>
    </message>
    <message>
      <source>AM</source>
      <translation>GC</translation>
    </message>
    <message>
      <source>LR</source>
      <translation>FP</translation>
    </message>
    <message>
      <source>RW</source>
      <translation>DG</translation>
    </message>
    <message>
      <source>IM</source>
      <translation>GI</translation>
    </message>
    <message>
      <source>SU</source>
      <translation>SO</translation>
    </message>
    <message>
      <source>SA</source>
      <translation>VE</translation>
    </message>
    <message>
      <source>TS</source>
      <translation>ST</translation>
    </message>
    <message>
      <source>CS</source>
      <translation>EC</translation>
    </message>
    <message>
      <source>QA</source>
      <translation>CA</translation>
    </message>
    <message>
      <source>TR</source>
      <translation>FO</translation>
    </message>
    <message>
      <source>KN</source>
      <translation>CN</translation>
    </message>
    <message>
      <source>WF</source>
      <translation>PR</translation>
    </message>
    <message>
      <source>OP</source>
      <translation>OP</translation>
    </message>
    <message>
      <source>SM</source>
      <translation>RS</translation>
    </message>
    <message>
      <source>FM</source>
      <translation>MF</translation>
    </message>
    <message>
      <source>HD</source>
      <translation>AY</translation>
    </message>
    <message>
      <source>BI</source>
      <translation>FA</translation>
    </message>
    <message>
      <source>DI</source>
      <translation>DE</translation>
    </message>
    <message>
      <source>FS</source>
      <translation>SC</translation>
    </message>
    <message>
      <source>ON</source>
      <translation>ON</translation>
    </message>
    <message>
      <source>AD</source>
      <translation>AD</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Fila</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Pila</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>On the right of the line</source>
      <translation>A la derecha de la línea</translation>
    </message>
    <message>
      <source>On the left of the line</source>
      <translation>A la izquierda de la línea</translation>
    </message>
    <message>
      <source>On both sides of the line</source>
      <translation>A ambos lados de la línea</translation>
    </message>
    <message>
      <source>Arrange the branch</source>
      <translation>Disponer la rama</translation>
    </message>
    <message>
      <source>Which stack, or how many columns</source>
      <translation>Qué pila, o cuántas columnas</translation>
    </message>
    <message>
      <source>{n} columns</source>
      <translation>{n} columnas</translation>
    </message>
    <message>
      <source>such as: November 2026</source>
      <translation>por ejemplo: noviembre de 2026</translation>
    </message>
    <message>
      <source>such as: Internal</source>
      <translation>por ejemplo: Interna</translation>
    </message>
    <message>
      <source>Title block</source>
      <translation>Encabezado</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigrama</translation>
    </message>
    <message>
      <source>No page</source>
      <translation>Sin página</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <source>Select a role to see and change it.</source>
      <translation>Seleccione un puesto para verlo y cambiarlo.</translation>
    </message>
    <message>
      <source>Several at once: Ctrl or Shift and a click, or a frame around them.</source>
      <translation>Varios a la vez: Ctrl o Mayús y un clic, o un marco alrededor.</translation>
    </message>
    <message>
      <source>Change {field} of the chart</source>
      <translation>Cambiar {field} del organigrama</translation>
    </message>
    <message>
      <source>{share}: a click gives it to all of them.</source>
      <translation>{share}: un clic se lo da a todos.</translation>
    </message>
    <message>
      <source>The cross takes it away.</source>
      <translation>La cruz lo quita.</translation>
    </message>
    <message>
      <source>Several values</source>
      <translation>Varios valores</translation>
    </message>
    <message>
      <source>Some of them</source>
      <translation>Algunos de ellos</translation>
    </message>
    <message>
      <source>Private: exports leave it out unless asked for.</source>
      <translation>Privado: las exportaciones lo omiten si no se pide.</translation>
    </message>
    <message>
      <source>Change {field} of {who}</source>
      <translation>Cambiar {field} de {who}</translation>
    </message>
    <message>
      <source>More fields</source>
      <translation>Más campos</translation>
    </message>
    <message>
      <source>Add {what} to {field} of {who}</source>
      <translation>Añadir {what} a {field} de {who}</translation>
    </message>
    <message>
      <source>Another function…</source>
      <translation>Otra función…</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 persona</translation>
    </message>
    <message>
      <source>{n} FTE</source>
      <translation>{n} ETC</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} puestos</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} personas</translation>
    </message>
    <message>
      <source>{n} vacant</source>
      <translation>{n} vacantes</translation>
    </message>
    <message>
      <source>{n} planned</source>
      <translation>{n} previstas</translation>
    </message>
    <message>
      <source>{some} of {all} roles</source>
      <translation>{some} de {all} puestos</translation>
    </message>
    <message>
      <source>Take {what} from {field} of {who}</source>
      <translation>Quitar {what} de {field} de {who}</translation>
    </message>
    <message>
      <source>+ Add</source>
      <translation>+ Añadir</translation>
    </message>
    <message>
      <source>Add to {field}</source>
      <translation>Añadir a {field}</translation>
    </message>
    <message>
      <source>Dotted line from {who} to {name}</source>
      <translation>Línea de puntos de {who} a {name}</translation>
    </message>
    <message>
      <source>Label the dotted line of {who}</source>
      <translation>Rotular la línea de puntos de {who}</translation>
    </message>
    <message>
      <source>Remove the dotted line from {who} to {name}</source>
      <translation>Quitar la línea de puntos de {who} a {name}</translation>
    </message>
    <message>
      <source>{name} is in this branch, and nobody can report there.</source>
      <translation>{name} está en esta rama, y nadie puede depender de ahí.</translation>
    </message>
    <message>
      <source>Add a dotted line</source>
      <translation>Añadir una línea de puntos</translation>
    </message>
    <message>
      <source>Dotted line to</source>
      <translation>Línea de puntos a</translation>
    </message>
    <message>
      <source>Type a name</source>
      <translation>Escriba un nombre</translation>
    </message>
    <message>
      <source>What the dotted line is for</source>
      <translation>Para qué es la línea de puntos</translation>
    </message>
    <message>
      <source>Remove the dotted line</source>
      <translation>Quitar la línea de puntos</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Para qué</translation>
    </message>
    <message>
      <source>Several managers</source>
      <translation>Varios responsables</translation>
    </message>
    <message>
      <source>Nobody: a top</source>
      <translation>Nadie: cúspide</translation>
    </message>
    <message>
      <source>{field}: “{text}” is no number, as 0.5 or 12 is.</source>
      <translation>{field}: «{text}» no es un número, como 0,5 o 12.</translation>
    </message>
    <message>
      <source>{field}: “{text}” is no whole number, as 3 is.</source>
      <translation>{field}: «{text}» no es un número entero, como 3.</translation>
    </message>
    <message>
      <source>+ Add a field</source>
      <translation>+ Añadir un campo</translation>
    </message>
    <message>
      <source>Add a field of your own</source>
      <translation>Añadir un campo propio</translation>
    </message>
    <message>
      <source>Rename “{field}” of {who}</source>
      <translation>Cambiar nombre de «{field}» de {who}</translation>
    </message>
    <message>
      <source>Remove “{field}” of {who}</source>
      <translation>Quitar «{field}» de {who}</translation>
    </message>
    <message>
      <source>Name of the field</source>
      <translation>Nombre del campo</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Value of the field</source>
      <translation>Valor del campo</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <source>Remove the field</source>
      <translation>Quitar el campo</translation>
    </message>
    <message>
      <source>+ Add a person</source>
      <translation>+ Añadir una persona</translation>
    </message>
    <message>
      <source>Add a person to the post</source>
      <translation>Añadir una persona al puesto</translation>
    </message>
    <message>
      <source>Name of the holder</source>
      <translation>Nombre del titular</translation>
    </message>
    <message>
      <source>E-mail of the holder</source>
      <translation>Correo del titular</translation>
    </message>
    <message>
      <source>FTE of the holder</source>
      <translation>ETC del titular</translation>
    </message>
    <message>
      <source>Shares the seat</source>
      <translation>Comparte la plaza</translation>
    </message>
    <message>
      <source>E-mail, FTE and more of the holder</source>
      <translation>Correo, ETC y más del titular</translation>
    </message>
    <message>
      <source>Take out of the post</source>
      <translation>Quitar del puesto</translation>
    </message>
    <message>
      <source>Nobody named</source>
      <translation>Nadie nombrado</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETC</translation>
    </message>
    <message>
      <source>FTE: “{text}” is no number, as 0.5 is.</source>
      <translation>ETC: «{text}» no es un número, como 0,5.</translation>
    </message>
    <message>
      <source>{n} people named</source>
      <translation>{n} personas con nombre</translation>
    </message>
    <message>
      <source>1 person named</source>
      <translation>1 persona con nombre</translation>
    </message>
    <message>
      <source>Take {name} off the post</source>
      <translation>Quitar a {name} del puesto</translation>
    </message>
    <message>
      <source>“{text}” fits several roles; choose one from the list.</source>
      <translation>«{text}» corresponde a varios puestos; elija uno de la lista.</translation>
    </message>
    <message>
      <source>Roles that fit</source>
      <translation>Puestos que corresponden</translation>
    </message>
    <message>
      <source>Nobody here is called “{text}”.</source>
      <translation>Nadie se llama aquí «{text}».</translation>
    </message>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>AAAA-MM-DD</translation>
    </message>
  </context>
  <context>
    <name>Languages</name>
    <message>
      <source>There is no language “{code}”. There are {known}.</source>
      <translation>No existe el idioma «{code}». Hay {known}.</translation>
    </message>
    <message>
      <source>The catalogue {name} cannot be read. Install Orgchart again.</source>
      <translation>El catálogo {name} no se puede leer. Vuelva a instalar Orgchart.</translation>
    </message>
  </context>
  <context>
    <name>Measures</name>
    <message>
      <source>Filled</source>
      <translation>Cubierta</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Prevista</translation>
    </message>
    <message>
      <source>Partly vacant</source>
      <translation>En parte vacante</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacante</translation>
    </message>
    <message>
      <source>Span of control</source>
      <translation>Tramo de control</translation>
    </message>
    <message>
      <source>No reports</source>
      <translation>Sin subordinados</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <source>No layer</source>
      <translation>Sin nivel</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETC</translation>
    </message>
    <message>
      <source>No FTE</source>
      <translation>Sin ETC</translation>
    </message>
    <message>
      <source>Vacancy</source>
      <translation>Vacantes</translation>
    </message>
    <message>
      <source>Tier</source>
      <translation>Nivel soporte</translation>
    </message>
    <message>
      <source>No tier</source>
      <translation>Sin nivel de soporte</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>Coste anual</translation>
    </message>
    <message>
      <source>No cost</source>
      <translation>Sin coste</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>No {name}</source>
      <translation>Sin {name}</translation>
    </message>
    <message>
      <source>Tier {n}</source>
      <translation>Soporte N{n}</translation>
    </message>
    <message>
      <source>The chart cannot be coloured by {name}; there are {there}.</source>
      <translation>El organigrama no se puede colorear por {name}; hay {there}.</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
  </context>
  <context>
    <name>Mending</name>
    <message>
      <source>All {n} findings of “{group}”</source>
      <translation>Los {n} hallazgos de «{group}»</translation>
    </message>
    <message>
      <source>It is shown as accepted, and is open again when the facts change.</source>
      <translation>Se muestra como aceptado y se reabre cuando cambian los hechos.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>The team is being built; review in March</source>
      <translation>El equipo se está formando; revisar en marzo</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <source>Accepted until</source>
      <translation>Aceptado hasta</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>Accept: {finding}</source>
      <translation>Aceptar: {finding}</translation>
    </message>
    <message>
      <source>Accept the finding</source>
      <translation>Aceptar el hallazgo</translation>
    </message>
    <message>
      <source>Accept {n} findings</source>
      <translation>Aceptar {n} hallazgos</translation>
    </message>
    <message>
      <source>1 seat less</source>
      <translation>1 plaza menos</translation>
    </message>
    <message>
      <source>{n} seats less</source>
      <translation>{n} plazas menos</translation>
    </message>
    <message>
      <source>{n} FTE more</source>
      <translation>{n} ETC más</translation>
    </message>
    <message>
      <source>{n} FTE less</source>
      <translation>{n} ETC menos</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>1 seat more</source>
      <translation>1 plaza más</translation>
    </message>
    <message>
      <source>{n} seats more</source>
      <translation>{n} plazas más</translation>
    </message>
    <message>
      <source>Removed: {names}</source>
      <translation>Eliminado: {names}</translation>
    </message>
    <message>
      <source>Preview: {what}</source>
      <translation>Vista previa: {what}</translation>
    </message>
    <message>
      <source>Removed: {names} and {n} more</source>
      <translation>Eliminado: {names} y {n} más</translation>
    </message>
    <message>
      <source>Accept…</source>
      <translation>Aceptar…</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Reabrir</translation>
    </message>
    <message>
      <source>Take the acceptance back</source>
      <translation>Retirar la aceptación</translation>
    </message>
    <message>
      <source>Forget that it was accepted before</source>
      <translation>Olvidar que se aceptó antes</translation>
    </message>
    <message>
      <source>Open again: {finding}</source>
      <translation>Reabrir: {finding}</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Movido</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modificado</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Eliminado</translation>
    </message>
    <message>
      <source>Previewing: {what} · Enter applies, Esc leaves it</source>
      <translation>Vista previa: {what} · Intro aplica, Esc la deja</translation>
    </message>
    <message>
      <source>Done: {what}</source>
      <translation>Hecho: {what}</translation>
    </message>
    <message>
      <source>Findings ({n})</source>
      <translation>Hallazgos ({n})</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
  </context>
  <context>
    <name>Outline</name>
    <message>
      <source>Add {what} under {name}</source>
      <translation>Añadir {what} bajo {name}</translation>
    </message>
    <message>
      <source>Add {what} as a top</source>
      <translation>Añadir {what} como cúspide</translation>
    </message>
    <message>
      <source>Move {what} under {name}</source>
      <translation>Mover {what} bajo {name}</translation>
    </message>
    <message>
      <source>Make {what} a top</source>
      <translation>Hacer cúspide {what}</translation>
    </message>
    <message>
      <source>Copy {what} under {name}</source>
      <translation>Copiar {what} bajo {name}</translation>
    </message>
    <message>
      <source>Copy {what} as a top</source>
      <translation>Copiar {what} como cúspide</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} puestos</translation>
    </message>
    <message>
      <source>Rename “{title}”</source>
      <translation>Cambiar nombre de «{title}»</translation>
    </message>
    <message>
      <source>No roles yet. Drag one from “Add” onto the chart.</source>
      <translation>Todavía no hay puestos. Arrastre uno de «Añadir» al organigrama.</translation>
    </message>
    <message>
      <source>Outline of the chart</source>
      <translation>Árbol del organigrama</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Drag onto the chart</source>
      <translation>Arrastrar al organigrama</translation>
    </message>
    <message>
      <source>Service staff</source>
      <translation>Personal de servicio</translation>
    </message>
    <message>
      <source>Level of the new role</source>
      <translation>Categoría del puesto nuevo</translation>
    </message>
    <message>
      <source>Roles to add</source>
      <translation>Puestos para añadir</translation>
    </message>
    <message>
      <source>Add {title} under {name}</source>
      <translation>Añadir {title} bajo {name}</translation>
    </message>
    <message>
      <source>Add {title} as a top</source>
      <translation>Añadir {title} como cúspide</translation>
    </message>
    <message>
      <source>{title} added under {name}.</source>
      <translation>{title} añadido bajo {name}.</translation>
    </message>
    <message>
      <source>{title} added.</source>
      <translation>{title} añadido.</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Categoría</translation>
    </message>
  </context>
  <context>
    <name>Panels</name>
    <message>
      <source>Unfold the panel</source>
      <translation>Desplegar el panel</translation>
    </message>
    <message>
      <source>Fold the panel away</source>
      <translation>Plegar el panel</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source> With {key} they share the seat, with Shift {other} is not placed.</source>
      <translation> Con {key} comparten la plaza; con Mayús, {other} queda sin puesto.</translation>
    </message>
    <message>
      <source>{post} is held by {n} people: let go to choose what to do.</source>
      <translation>{post} lo ocupan {n} personas: suelte para elegir qué hacer.</translation>
    </message>
    <message>
      <source>let go to choose</source>
      <translation>soltar para elegir</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Remove from the chart</source>
      <translation>Eliminar del organigrama</translation>
    </message>
    <message>
      <source>Place in a post…</source>
      <translation>Asignar a un puesto…</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>Type a post or who holds it</source>
      <translation>Escriba un puesto o su titular</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Qué hacer</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Confirmar</translation>
    </message>
    <message>
      <source>Move {name} to…</source>
      <translation>Mover a {name} a…</translation>
    </message>
    <message>
      <source>Remove {name} from the chart</source>
      <translation>Eliminar a {name} del organigrama</translation>
    </message>
    <message>
      <source>Not placed</source>
      <translation>Sin puesto</translation>
    </message>
    <message>
      <source>1 person not placed</source>
      <translation>1 persona sin puesto</translation>
    </message>
    <message>
      <source>{n} people not placed</source>
      <translation>{n} personas sin puesto</translation>
    </message>
    <message>
      <source>Drop here to take off the post</source>
      <translation>Soltar aquí para quitar del puesto</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>Plegar</translation>
    </message>
    <message>
      <source>Unfold</source>
      <translation>Desplegar</translation>
    </message>
    <message>
      <source>Not placed ({n})</source>
      <translation>Sin puesto ({n})</translation>
    </message>
    <message>
      <source>{name} will wait here</source>
      <translation>{name} esperará aquí</translation>
    </message>
    <message>
      <source>People not placed</source>
      <translation>Personas sin puesto</translation>
    </message>
    <message>
      <source>was: {title}</source>
      <translation>era: {title}</translation>
    </message>
    <message>
      <source>A seat of {post} becomes vacant.</source>
      <translation>Una plaza de {post} queda vacante.</translation>
    </message>
    <message>
      <source>the untitled role</source>
      <translation>el puesto sin título</translation>
    </message>
    <message>
      <source>Move {name} to {post}</source>
      <translation>Mover a {name} a {post}</translation>
    </message>
    <message>
      <source>Swap {name} and {other}</source>
      <translation>Intercambiar a {name} y {other}</translation>
    </message>
    <message>
      <source>Put {name} in the place of {other}</source>
      <translation>Poner a {name} en el lugar de {other}</translation>
    </message>
    <message>
      <source>Let {name} share the seat of {other}</source>
      <translation>Hacer que {name} comparta la plaza de {other}</translation>
    </message>
    <message>
      <source>Take {name} off {left}</source>
      <translation>Quitar a {name} de {left}</translation>
    </message>
    <message>
      <source>Place {name} in {post}</source>
      <translation>Asignar a {name} a {post}</translation>
    </message>
    <message>
      <source>{name} and {other} change places.</source>
      <translation>{name} y {other} cambian de lugar.</translation>
    </message>
    <message>
      <source>{name} takes the place of {other}, who is not placed any more.</source>
      <translation>{name} ocupa el lugar de {other}, que queda sin puesto.</translation>
    </message>
    <message>
      <source>{name} shares the seat of {other}.</source>
      <translation>{name} comparte la plaza de {other}.</translation>
    </message>
    <message>
      <source>{name} waits in “Not placed”.</source>
      <translation>{name} espera en «Sin puesto».</translation>
    </message>
    <message>
      <source>{name} ↔ {other}</source>
      <translation>{name} ↔ {other}</translation>
    </message>
    <message>
      <source>replaces {other}</source>
      <translation>sustituye a {other}</translation>
    </message>
    <message>
      <source>shares with {other}</source>
      <translation>comparte con {other}</translation>
    </message>
    <message>
      <source>not placed</source>
      <translation>sin puesto</translation>
    </message>
    <message>
      <source>{name} fills the vacancy {post}.</source>
      <translation>{name} cubre la vacante {post}.</translation>
    </message>
    <message>
      <source>{name} is named for {post}, which stays planned.</source>
      <translation>{name} queda nombrado para {post}, que sigue prevista.</translation>
    </message>
    <message>
      <source>{name} takes {post}, where nobody was named.</source>
      <translation>{name} ocupa {post}, donde no había nadie nombrado.</translation>
    </message>
    <message>
      <source>{post} becomes vacant.</source>
      <translation>{post} queda vacante.</translation>
    </message>
    <message>
      <source>fills the vacancy</source>
      <translation>cubre la vacante</translation>
    </message>
    <message>
      <source>named, planned</source>
      <translation>nombrado, prevista</translation>
    </message>
    <message>
      <source>takes the seat</source>
      <translation>ocupa la plaza</translation>
    </message>
  </context>
  <context>
    <name>Photos</name>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Choose a logo</source>
      <translation>Elegir un logotipo</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <translation>Quitar el logotipo</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <source>Paste the picture</source>
      <translation>Pegar la imagen</translation>
    </message>
    <message>
      <source>Remove the photo</source>
      <translation>Quitar la foto</translation>
    </message>
    <message>
      <source>Photo of {name}</source>
      <translation>Foto de {name}</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>{photo}: choose, paste or drop a picture.</source>
      <translation>{photo}: elija, pegue o suelte una imagen.</translation>
    </message>
    <message>
      <source>Name the person first.</source>
      <translation>Nombre primero a la persona.</translation>
    </message>
    <message>
      <source>Choose a picture…</source>
      <translation>Elegir una imagen…</translation>
    </message>
    <message>
      <source>Drop the picture to make it the photo of {name}.</source>
      <translation>Suelte la imagen para que sea la foto de {name}.</translation>
    </message>
    <message>
      <source>Drop the picture on the card of somebody who is named.</source>
      <translation>Suelte la imagen en la tarjeta de alguien con nombre.</translation>
    </message>
  </context>
  <context>
    <name>Policy</name>
    <message>
      <source>there is no language “{code}”; there are {known}.</source>
      <translation>no existe el idioma «{code}»; hay {known}.</translation>
    </message>
    <message>
      <source>“{name}” is of each chart and cannot be set for all.</source>
      <translation>«{name}» es propio de cada organigrama y no se puede fijar para todos.</translation>
    </message>
    <message>
      <source>The settings of your organisation are not used: {path}: {why}</source>
      <translation>No se usan los ajustes de su organización: {path}: {why}</translation>
    </message>
    <message>
      <source>the logo {name} is no JPEG or PNG file that can be read.</source>
      <translation>el logotipo {name} no es un archivo JPEG o PNG que se pueda leer.</translation>
    </message>
    <message>
      <source>the logo {name}: {fault}.</source>
      <translation>el logotipo {name}: {fault}.</translation>
    </message>
    <message>
      <source>it cannot be read: {why}.</source>
      <translation>no se puede leer: {why}.</translation>
    </message>
    <message>
      <source>{why}.</source>
      <translation>{why}.</translation>
    </message>
  </context>
  <context>
    <name>Presenting</name>
    <message>
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <source>{n} of {all}</source>
      <translation>{n} de {all}</translation>
    </message>
    <message>
      <source>The audience is not there any more.</source>
      <translation>La audiencia ya no existe.</translation>
    </message>
    <message>
      <source>Presentation</source>
      <translation>Presentación</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Drawing the pages …</source>
      <translation>Dibujando las páginas …</translation>
    </message>
    <message>
      <source>Print {n} pages…</source>
      <translation>Imprimir {n} páginas…</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Equipo</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Turno</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Plazas</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacantes</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Previstas</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETC</translation>
    </message>
    <message>
      <source>Managers</source>
      <translation>Responsables</translation>
    </message>
    <message>
      <source>Average span</source>
      <translation>Tramo medio</translation>
    </message>
    <message>
      <source>Largest span</source>
      <translation>Tramo máximo</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <source>Tier</source>
      <translation>Nivel soporte</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>Organisation chart</source>
      <translation>Organigrama</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Estadísticas</translation>
    </message>
    <message>
      <source>Not placed</source>
      <translation>Sin puesto</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveles</translation>
    </message>
    <message>
      <source>Leaders</source>
      <translation>Mandos</translation>
    </message>
    <message>
      <source>Others for each leader</source>
      <translation>Personas por cada mando</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Cifra</translation>
    </message>
    <message>
      <source>Spans of control</source>
      <translation>Tramos de control</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Cobertura</translation>
    </message>
    <message>
      <source>Covered by</source>
      <translation>Cubierta por</translation>
    </message>
    <message>
      <source>Coverage by {part}</source>
      <translation>Cobertura por {part}</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>Coste anual</translation>
    </message>
    <message>
      <source>By {part}</source>
      <translation>Por {part}</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>acting leader</source>
      <translation>mando en funciones</translation>
    </message>
    <message>
      <source>Reporting loop</source>
      <translation>Dependencia circular</translation>
    </message>
    <message>
      <source>Roles that report to each other in a circle, so that nobody is at the top.</source>
      <translation>Puestos que dependen unos de otros en círculo, de modo que no hay nadie en la cúspide.</translation>
    </message>
    <message>
      <source>Ana Ruiz → Bo Lind → Ana Ruiz report to each other; nobody is at the top.</source>
      <translation>Ana Ruiz → Bo Lind → Ana Ruiz dependen unos de otros; no hay nadie en la cúspide.</translation>
    </message>
    <message>
      <source>One id for two posts</source>
      <translation>Un id para dos puestos</translation>
    </message>
    <message>
      <source>Rows with the same id, but other people and other titles.</source>
      <translation>Filas con el mismo id, pero con otras personas y otros títulos.</translation>
    </message>
    <message>
      <source>Id 3 stands for two posts: Ed Stone, Agent (row 4) and Nia Bell, Analyst (row 5).</source>
      <translation>El id 3 designa dos puestos: Ed Stone, Agente (fila 4) y Nia Bell, Analista (fila 5).</translation>
    </message>
    <message>
      <source>Missing manager</source>
      <translation>Falta el responsable</translation>
    </message>
    <message>
      <source>The manager named by a row is not in the list.</source>
      <translation>El responsable que nombra una fila no está en la lista.</translation>
    </message>
    <message>
      <source>2 roles report to 99, who is not in the list.</source>
      <translation>2 puestos dependen de 99, que no está en la lista.</translation>
    </message>
    <message>
      <source>Own manager</source>
      <translation>Su propio responsable</translation>
    </message>
    <message>
      <source>A row names itself as its manager; silent when it is the only top.</source>
      <translation>Una fila se nombra a sí misma como responsable; no se avisa cuando es la única cúspide.</translation>
    </message>
    <message>
      <source>Ed Stone reports to itself.</source>
      <translation>Ed Stone depende de sí mismo.</translation>
    </message>
    <message>
      <source>Impossible FTE</source>
      <translation>ETC imposible</translation>
    </message>
    <message>
      <source>An FTE that is negative, endless or not a number.</source>
      <translation>Un ETC negativo, infinito o que no es un número.</translation>
    </message>
    <message>
      <source>An FTE of “-0.5” is below 0.</source>
      <translation>Un ETC de «-0.5» es inferior a 0.</translation>
    </message>
    <message>
      <source>No shift</source>
      <translation>Sin turno</translation>
    </message>
    <message>
      <source>No language</source>
      <translation>Sin idioma</translation>
    </message>
    <message>
      <source>{least} to {most} each</source>
      <translation>de {least} a {most} cada uno</translation>
    </message>
    <message>
      <source>Add a leader above</source>
      <translation>Añadir un mando por encima</translation>
    </message>
    <message>
      <source>Add a team lead above {who}</source>
      <translation>Añadir un líder de equipo por encima de {who}</translation>
    </message>
    <message>
      <source>Let {who} report to {leader}</source>
      <translation>Hacer que {who} dependa de {leader}</translation>
    </message>
    <message>
      <source>Add a manager</source>
      <translation>Añadir un responsable</translation>
    </message>
    <message>
      <source>Add a manager above {who}</source>
      <translation>Añadir un responsable por encima de {who}</translation>
    </message>
    <message>
      <source>Add a manager above {who}, and {leads}</source>
      <translation>Añadir un responsable por encima de {who}, y {leads}</translation>
    </message>
    <message>
      <source>Add human resources</source>
      <translation>Añadir recursos humanos</translation>
    </message>
    <message>
      <source>Add {seats} for human resources under {who}</source>
      <translation>Añadir {seats} de recursos humanos bajo {who}</translation>
    </message>
    <message>
      <source>Add vacant seats</source>
      <translation>Añadir plazas vacantes</translation>
    </message>
    <message>
      <source>Add {seats} to {who}</source>
      <translation>Añadir {seats} a {who}</translation>
    </message>
    <message>
      <source>Add a shift lead</source>
      <translation>Añadir un líder de turno</translation>
    </message>
    <message>
      <source>Add a lead for the {shift} shift under {who}</source>
      <translation>Añadir un líder para el turno {shift} bajo {who}</translation>
    </message>
    <message>
      <source>Add the missing staff</source>
      <translation>Añadir el personal que falta</translation>
    </message>
    <message>
      <source>Add {staff} under {who}</source>
      <translation>Añadir {staff} bajo {who}</translation>
    </message>
    <message>
      <source>One top for all</source>
      <translation>Una cúspide para todos</translation>
    </message>
    <message>
      <source>the {n} other tops</source>
      <translation>las otras {n} cúspides</translation>
    </message>
    <message>
      <source>Give hard cases somewhere to go</source>
      <translation>Dar salida a los casos difíciles</translation>
    </message>
    <message>
      <source>Add a specialist of tier {tier} under {who}</source>
      <translation>Añadir un especialista de soporte N{tier} bajo {who}</translation>
    </message>
    <message>
      <source>{who} takes issue management on</source>
      <translation>{who} asume la gestión de incidencias</translation>
    </message>
    <message>
      <source>Collapse a one-to-one layer</source>
      <translation>Suprimir un nivel uno a uno</translation>
    </message>
    <message>
      <source>Take out {who}</source>
      <translation>Quitar a {who}</translation>
    </message>
    <message>
      <source>Remove a dotted line</source>
      <translation>Quitar una línea de puntos</translation>
    </message>
    <message>
      <source>Remove the dotted line from {who} to {other}</source>
      <translation>Quitar la línea de puntos de {who} a {other}</translation>
    </message>
    <message>
      <source>Give the function to a role</source>
      <translation>Dar la función a un puesto</translation>
    </message>
    <message>
      <source>{who} takes {function} on</source>
      <translation>{who} asume {function}</translation>
    </message>
    <message>
      <source>Insert a team lead</source>
      <translation>Insertar un líder de equipo</translation>
    </message>
    <message>
      <source>Insert a team lead under {who}</source>
      <translation>Insertar un líder de equipo bajo {who}</translation>
    </message>
    <message>
      <source>Turn the line round</source>
      <translation>Invertir la línea</translation>
    </message>
    <message>
      <source>{who} and {other} change places in the line</source>
      <translation>{who} y {other} intercambian su lugar en la línea</translation>
    </message>
    <message>
      <source>Merge two thin teams</source>
      <translation>Unir dos equipos reducidos</translation>
    </message>
    <message>
      <source>Merge the team of {who} into that of {other}</source>
      <translation>Unir el equipo de {who} al de {other}</translation>
    </message>
    <message>
      <source>Move to a neighbour with room</source>
      <translation>Mover a un vecino con capacidad</translation>
    </message>
    <message>
      <source>Move {seats} to {who}, who has room</source>
      <translation>Mover {seats} a {who}, que tiene capacidad</translation>
    </message>
    <message>
      <source>Name an acting leader</source>
      <translation>Nombrar un mando en funciones</translation>
    </message>
    <message>
      <source>{who} acts for {leader}</source>
      <translation>{who} actúa en lugar de {leader}</translation>
    </message>
    <message>
      <source>More or fewer leads on a card of several</source>
      <translation>Más o menos líderes en una tarjeta de varios</translation>
    </message>
    <message>
      <source>Add {seats} to “{title}”, {leads} in all</source>
      <translation>Añadir {seats} a «{title}», {leads} en total</translation>
    </message>
    <message>
      <source>Take {seats} of “{title}” away, {leads} in all</source>
      <translation>Quitar {seats} a «{title}», {leads} en total</translation>
    </message>
    <message>
      <source>Share functions out</source>
      <translation>Repartir funciones</translation>
    </message>
    <message>
      <source>{who} hands {functions} over to {taker}</source>
      <translation>{who} traspasa {functions} a {taker}</translation>
    </message>
    <message>
      <source>those who do the like</source>
      <translation>quienes hacen algo parecido</translation>
    </message>
    <message>
      <source>Split into teams under new leads</source>
      <translation>Dividir en equipos con nuevos líderes</translation>
    </message>
    <message>
      <source>Split the team of {who} under {leads}: {sizes}</source>
      <translation>Dividir el equipo de {who} con {leads}: {sizes}</translation>
    </message>
    <message>
      <source>Split with new leads beside</source>
      <translation>Dividir con nuevos líderes al lado</translation>
    </message>
    <message>
      <source>Split the team of {who}, {leads} beside: {sizes}</source>
      <translation>Dividir el equipo de {who}, {leads} al lado: {sizes}</translation>
    </message>
    <message>
      <source>Let both report to the same leader</source>
      <translation>Hacer que ambos dependan del mismo mando</translation>
    </message>
    <message>
      <source>Fill up from a neighbour</source>
      <translation>Completar desde un vecino</translation>
    </message>
    <message>
      <source>Move {seats} from {other} to {who}</source>
      <translation>Mover {seats} de {other} a {who}</translation>
    </message>
    <message>
      <source>Take out a layer</source>
      <translation>Suprimir un nivel</translation>
    </message>
    <message>
      <source>Take {leaders} out of the longest lines</source>
      <translation>Quitar {leaders} de las líneas más largas</translation>
    </message>
    <message>
      <source>Take {who} out of the longest line</source>
      <translation>Quitar a {who} de la línea más larga</translation>
    </message>
    <message>
      <source>Take out leaders of narrow teams</source>
      <translation>Quitar mandos de equipos pequeños</translation>
    </message>
    <message>
      <source>Take {seats} of {who} away</source>
      <translation>Quitar {seats} a {who}</translation>
    </message>
    <message>
      <source>Take out the {leaders} with the narrowest teams</source>
      <translation>Quitar los {leaders} con los equipos más pequeños</translation>
    </message>
    <message>
      <source>{served} and {staff}; {usual}. {needed} would do.</source>
      <translation>{served} y {staff}; {usual}. Bastaría con {needed}.</translation>
    </message>
    <message>
      <source>One-to-one line</source>
      <translation>Línea uno a uno</translation>
    </message>
    <message>
      <source>Span = 1, in charts of at least so many people. For a leader with dotted reports only, these count.</source>
      <translation>Tramo = 1, en organigramas de al menos tantas personas. En un mando con solo subordinados por línea de puntos, cuentan estos.</translation>
    </message>
    <message>
      <source>Bo Lind leads one person (Cy Ode). One-to-one lines add a layer.</source>
      <translation>Bo Lind dirige a una persona (Cy Ode). Las líneas uno a uno añaden un nivel.</translation>
    </message>
    <message>
      <source>{who} leads one person ({names}). One-to-one lines add a layer.</source>
      <translation>{who} dirige a una persona ({names}). Las líneas uno a uno añaden un nivel.</translation>
    </message>
    <message>
      <source>{who} leads one person ({names}), by a dotted line. One-to-one lines add a layer.</source>
      <translation>{who} dirige a una persona ({names}), por línea de puntos. Las líneas uno a uno añaden un nivel.</translation>
    </message>
    <message>
      <source>Chain of one-to-one lines</source>
      <translation>Cadena de líneas uno a uno</translation>
    </message>
    <message>
      <source>One-to-one lines in a row (a single report, with no more seats) ≥ lines.</source>
      <translation>Líneas uno a uno seguidas (un solo subordinado, sin más plazas) ≥ líneas.</translation>
    </message>
    <message>
      <source>Ana Ruiz → “Lead” → Cy Ode: 3 layers one under the other, one to one.</source>
      <translation>Ana Ruiz → «Lead» → Cy Ode: 3 niveles uno bajo otro, uno a uno.</translation>
    </message>
    <message>
      <source>{path}: {n} layers one under the other, one to one.</source>
      <translation>{path}: {n} niveles uno bajo otro, uno a uno.</translation>
    </message>
    <message>
      <source>Narrow span</source>
      <translation>Tramo estrecho</translation>
    </message>
    <message>
      <source>1 &lt; span &lt; least, for leaders (team lead or above) who do not serve customers themselves, in charts of at least so many people. For a leader with dotted reports only, these count.</source>
      <translation>1 &lt; tramo &lt; mínimo, en mandos (líder de equipo o superior) que no atienden a clientes, en organigramas de al menos tantas personas. En un mando con solo subordinados por línea de puntos, cuentan estos.</translation>
    </message>
    <message>
      <source>“Lead” leads 2 people; a leader usually has 3 or more reports.</source>
      <translation>«Lead» dirige a 2 personas; un mando suele tener 3 o más subordinados.</translation>
    </message>
    <message>
      <source>{who} leads {team} by dotted lines; a leader usually has {least} or more reports.</source>
      <translation>{who} dirige a {team} por líneas de puntos; un mando suele tener {least} o más subordinados.</translation>
    </message>
    <message>
      <source>{who} leads {team}; a leader usually has {least} or more reports.</source>
      <translation>{who} dirige a {team}; un mando suele tener {least} o más subordinados.</translation>
    </message>
    <message>
      <source>Wide front-line span</source>
      <translation>Tramo amplio en primera línea</translation>
    </message>
    <message>
      <source>At least half of the reports’ seats are below the level of team lead, and span &gt; hint; a warning when span &gt; warning. “From” is the lower end of what is usual.</source>
      <translation>Al menos la mitad de las plazas de los subordinados está por debajo de la categoría de líder de equipo, y tramo &gt; sugerencia; advertencia si tramo &gt; advertencia. «Desde» es el extremo inferior de lo habitual.</translation>
    </message>
    <message>
      <source>Ana Ruiz leads 17 representatives; 8–12 is usual.</source>
      <translation>Ana Ruiz dirige a 17 agentes; lo habitual es 8–12.</translation>
    </message>
    <message>
      <source>Wide span over leaders</source>
      <translation>Tramo amplio sobre mandos</translation>
    </message>
    <message>
      <source>More than half of the reports’ seats are of level team lead or above, and span &gt; hint; a warning when span &gt; warning. “From” is the lower end of what is usual.</source>
      <translation>Más de la mitad de las plazas de los subordinados es de categoría líder de equipo o superior, y tramo &gt; sugerencia; advertencia si tramo &gt; advertencia. «Desde» es el extremo inferior de lo habitual.</translation>
    </message>
    <message>
      <source>Di Ray leads 11 team leads; 3–8 is usual.</source>
      <translation>Di Ray dirige a 11 líderes de equipo; lo habitual es 3–8.</translation>
    </message>
    <message>
      <source>Player-coach with a wide span</source>
      <translation>Mando-agente con tramo amplio</translation>
    </message>
    <message>
      <source>The role leads and serves, and span &gt; hint; a warning when span &gt; warning. “From” is the lower end of what is usual.</source>
      <translation>El puesto dirige y atiende, y tramo &gt; sugerencia; advertencia si tramo &gt; advertencia. «Desde» es el extremo inferior de lo habitual.</translation>
    </message>
    <message>
      <source>Ana Ruiz serves customers and leads 8 people; leaders who do both usually lead 3–5.</source>
      <translation>Ana Ruiz atiende a clientes y dirige a 8 personas; los mandos que hacen ambas cosas suelen dirigir a 3–5.</translation>
    </message>
    <message>
      <source>{who} serves customers and leads {team}; leaders who do both usually lead {low}–{high}.</source>
      <translation>{who} atiende a clientes y dirige a {team}; los mandos que hacen ambas cosas suelen dirigir a {low}–{high}.</translation>
    </message>
    <message>
      <source>No leader</source>
      <translation>Sin mando</translation>
    </message>
    <message>
      <source>Front-line seats without a team lead or higher level anywhere above them ≥ seats.</source>
      <translation>Plazas de primera línea sin ningún líder de equipo ni categoría superior por encima ≥ plazas.</translation>
    </message>
    <message>
      <source>2 front-line seats have no leader above them.</source>
      <translation>2 plazas de primera línea no tienen ningún mando por encima.</translation>
    </message>
    <message>
      <source>1 front-line seat has no leader above it.</source>
      <translation>1 plaza de primera línea no tiene ningún mando por encima.</translation>
    </message>
    <message>
      <source>{n} front-line seats have no leader above them.</source>
      <translation>{n} plazas de primera línea no tienen ningún mando por encima.</translation>
    </message>
    <message>
      <source>Rule of eight</source>
      <translation>Regla de los ocho</translation>
    </message>
    <message>
      <source>A head other than a team lead has ≥ front front-line seats among its reports and no team lead, or the chart has as many and no manager. Needed: ⌈front line ÷ per lead⌉ team leads, ⌈team leads ÷ per manager⌉ managers.</source>
      <translation>Un jefe que no es líder de equipo tiene entre sus subordinados ≥ tantas plazas de primera línea y ningún líder de equipo, o el organigrama tiene tantas y ningún responsable. Hacen falta: ⌈primera línea ÷ por líder⌉ líderes de equipo, ⌈líderes de equipo ÷ por responsable⌉ responsables.</translation>
    </message>
    <message>
      <source>“Head” leads 8 at the front line without a team lead; 1 team lead is usual for so many.</source>
      <translation>«Head» dirige a 8 en primera línea sin líder de equipo; para tantos, lo habitual es 1 líder de equipo.</translation>
    </message>
    <message>
      <source>{n} seats at the front line and no manager; {leads} and {managers} are the usual minimum.</source>
      <translation>{n} plazas de primera línea y ningún responsable; {leads} y {managers} son el mínimo habitual.</translation>
    </message>
    <message>
      <source>{who} leads {n} at the front line without a team lead; 1 team lead is usual for so many.</source>
      <translation>{who} dirige a {n} en primera línea sin líder de equipo; para tantos, lo habitual es 1 líder de equipo.</translation>
    </message>
    <message>
      <source>{who} leads {n} at the front line without a team lead; {needed} team leads are usual for so many.</source>
      <translation>{who} dirige a {n} en primera línea sin líder de equipo; para tantos, lo habitual son {needed} líderes de equipo.</translation>
    </message>
    <message>
      <source>Shift without a leader</source>
      <translation>Turno sin mando</translation>
    </message>
    <message>
      <source>Agents of a shift ≥ agents, and no team lead or higher who has this shift or leads nobody but people of it. Shifts named by their hours (24/7) are left to C2.</source>
      <translation>Agentes de un turno ≥ agentes, y ningún líder de equipo o superior que tenga este turno o dirija solo a personas de él. Los turnos nombrados por sus horas (24/7) se dejan a C2.</translation>
    </message>
    <message>
      <source>Night shift: 6 agents, and no leader has this shift.</source>
      <translation>Turno de noche: 6 agentes, y ningún mando tiene este turno.</translation>
    </message>
    <message>
      <source>{shift} shift: {agents}, and no leader has this shift.</source>
      <translation>Turno {shift}: {agents}, y ningún mando tiene este turno.</translation>
    </message>
    <message>
      <source>Cover round the clock</source>
      <translation>Cobertura las 24 horas</translation>
    </message>
    <message>
      <source>FTE at the front line of a function and shift &lt; seats × hours a week ÷ (paid hours × (1 − shrinkage)), for a shift named by its hours (24/7, 24×5; one seat) and for the seats among the workloads.</source>
      <translation>ETC de primera línea de una función y un turno &lt; plazas × horas semanales ÷ (horas pagadas × (1 − shrinkage)), para un turno nombrado por sus horas (24/7, 24×5; una plaza) y para las plazas de las cargas de trabajo.</translation>
    </message>
    <message>
      <source>Forum moderation: 1 seat manned 168 hours a week takes 6.0 FTE; 3.0 are planned.</source>
      <translation>Moderación del foro: 1 plaza atendida 168 horas a la semana requiere 6,0 ETC; hay previstos 3,0.</translation>
    </message>
    <message>
      <source>{function}: 1 seat manned {hours} hours a week takes {needed} FTE; {planned} are planned.</source>
      <translation>{function}: 1 plaza atendida {hours} horas a la semana requiere {needed} ETC; hay previstos {planned}.</translation>
    </message>
    <message>
      <source>{function}: {n} seats manned {hours} hours a week take {needed} FTE; {planned} are planned.</source>
      <translation>{function}: {n} plazas atendidas {hours} horas a la semana requieren {needed} ETC; hay previstos {planned}.</translation>
    </message>
    <message>
      <source>Occupancy</source>
      <translation>Ocupación</translation>
    </message>
    <message>
      <source>Work of a workload ÷ (FTE of its function at the front line × (1 − shrinkage)), in per cent: a hint &lt; least, a warning &gt; most, and said to be far above &gt; far above.</source>
      <translation>Trabajo de una carga ÷ (ETC de su función en primera línea × (1 − shrinkage)), en porcentaje: sugerencia &lt; mínimo, advertencia &gt; máximo, y muy por encima si supera «muy por encima».</translation>
    </message>
    <message>
      <source>Support: people would be busy 92 % of their time; far above the ceiling of 85 %.</source>
      <translation>Soporte: la gente estaría ocupada el 92 % de su tiempo; muy por encima del techo del 85 %.</translation>
    </message>
    <message>
      <source>{name}: people would be busy {n} % of their time; {verdict}.</source>
      <translation>{name}: la gente estaría ocupada el {n} % de su tiempo; {verdict}.</translation>
    </message>
    <message>
      <source>far above the ceiling of {most} %</source>
      <translation>muy por encima del techo del {most} %</translation>
    </message>
    <message>
      <source>above the ceiling of {most} %</source>
      <translation>por encima del techo del {most} %</translation>
    </message>
    <message>
      <source>{least}–{most} % is usual</source>
      <translation>lo habitual es {least}–{most} %</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>Capacidad</translation>
    </message>
    <message>
      <source>FTE of a function at the front line &lt; share × FTE that its workload takes: by Erlang C for calls and chats, by hours for tickets, ÷ (1 − shrinkage).</source>
      <translation>ETC de una función en primera línea &lt; proporción × ETC que requiere su carga: por Erlang C para llamadas y chats, por horas para tickets, ÷ (1 − shrinkage).</translation>
    </message>
    <message>
      <source>Support: the work takes 20.0 FTE; 17.5 are planned.</source>
      <translation>Soporte: el trabajo requiere 20,0 ETC; hay previstos 17,5.</translation>
    </message>
    <message>
      <source>{name}: the work takes {needed} FTE; {planned} are planned.</source>
      <translation>{name}: el trabajo requiere {needed} ETC; hay previstos {planned}.</translation>
    </message>
    <message>
      <source>Uncovered function</source>
      <translation>Función sin cubrir</translation>
    </message>
    <message>
      <source>A chosen function that no role has. Silent while no functions are chosen.</source>
      <translation>Una función elegida que ningún puesto tiene. No se avisa mientras no se elijan funciones.</translation>
    </message>
    <message>
      <source>Nobody is responsible for returns &amp; warranty.</source>
      <translation>Nadie es responsable de devoluciones y garantías.</translation>
    </message>
    <message>
      <source>Nobody is responsible for {function}.</source>
      <translation>Nadie es responsable de {function}.</translation>
    </message>
    <message>
      <source>No stand-in</source>
      <translation>Sin suplente</translation>
    </message>
    <message>
      <source>A function that exactly one person has (filled seats; people who share a seat count each), in charts of at least so many people. Leadership is left aside.</source>
      <translation>Una función que tiene exactamente una persona (plazas cubiertas; quienes comparten plaza cuentan cada uno), en organigramas de al menos tantas personas. El liderazgo se deja aparte.</translation>
    </message>
    <message>
      <source>Only Ada Bell covers loyalty &amp; rewards; nobody could stand in.</source>
      <translation>Solo Ada Bell cubre fidelización y premios; no hay suplente posible.</translation>
    </message>
    <message>
      <source>Only {who} covers {function}; nobody could stand in.</source>
      <translation>Solo {who} cubre {function}; no hay suplente posible.</translation>
    </message>
    <message>
      <source>Many functions on one person</source>
      <translation>Una persona, muchas funciones</translation>
    </message>
    <message>
      <source>Functions of a role &gt; functions, leadership left aside, in charts of at least so many people.</source>
      <translation>Funciones de un puesto &gt; funciones, sin contar el liderazgo, en organigramas de al menos tantas personas.</translation>
    </message>
    <message>
      <source>Ada Bell has 5 functions; like tasks go together (returns, warranty and issues; accounts and loyalty).</source>
      <translation>Ada Bell tiene 5 funciones; las tareas afines van juntas (devoluciones, garantías e incidencias; cuentas y fidelización).</translation>
    </message>
    <message>
      <source>{who} has {functions}; like tasks go together (returns, warranty and issues; accounts and loyalty).</source>
      <translation>{who} tiene {functions}; las tareas afines van juntas (devoluciones, garantías e incidencias; cuentas y fidelización).</translation>
    </message>
    <message>
      <source>Escalation gap</source>
      <translation>Hueco en el escalado</translation>
    </message>
    <message>
      <source>A tier that somebody at the front line has, without the tier above it and without issue management, if it is not the highest or is below the number of tiers that are usual; or somebody of a tier below team lead, without a solid or dotted line upward.</source>
      <translation>Un nivel de soporte que alguien tiene en primera línea, sin el nivel superior ni gestión de incidencias, si no es el más alto o es inferior al número de niveles habitual; o alguien de un nivel de soporte por debajo de líder de equipo, sin línea continua ni de puntos hacia arriba.</translation>
    </message>
    <message>
      <source>Tier 1 has nowhere to escalate: there is no tier 2 and nobody for issue management.</source>
      <translation>Soporte N1 no tiene adónde escalar: no hay N2 ni nadie para la gestión de incidencias.</translation>
    </message>
    <message>
      <source>{who}, in tier {tier}, has no line upward to escalate along.</source>
      <translation>{who}, en soporte N{tier}, no tiene línea hacia arriba por la que escalar.</translation>
    </message>
    <message>
      <source>Tier {tier} has nowhere to escalate: there is no tier {next} and nobody for issue management.</source>
      <translation>Soporte N{tier} no tiene adónde escalar: no hay N{next} ni nadie para la gestión de incidencias.</translation>
    </message>
    <message>
      <source>Too many layers</source>
      <translation>Demasiados niveles</translation>
    </message>
    <message>
      <source>Layers &gt; min(most, max(least, 1 + ⌈log headcount⌉)), the logarithm to base reports.</source>
      <translation>Niveles &gt; min(máximo, max(mínimo, 1 + ⌈log dotación⌉)), con el logaritmo en base a los subordinados.</translation>
    </message>
    <message>
      <source>6 layers for a headcount of 125; up to 4 are usual.</source>
      <translation>6 niveles para una dotación de 125; lo habitual es hasta 4.</translation>
    </message>
    <message>
      <source>{n} layers for a headcount of {heads}; up to {usual} are usual.</source>
      <translation>{n} niveles para una dotación de {heads}; lo habitual es hasta {usual}.</translation>
    </message>
    <message>
      <source>Many leaders</source>
      <translation>Muchos mandos</translation>
    </message>
    <message>
      <source>Seats of level team lead or above &gt; headcount ÷ each, in charts of at least so many people.</source>
      <translation>Plazas de categoría líder de equipo o superior &gt; dotación ÷ cada, en organigramas de al menos tantas personas.</translation>
    </message>
    <message>
      <source>7 of 20 seats are for leaders, one for every 2.8; one for every 4 or more is usual.</source>
      <translation>7 de 20 plazas son de mandos, una por cada 2,8; lo habitual es una por cada 4 o más.</translation>
    </message>
    <message>
      <source>1 of {seats} seats is for leaders, one for every {ratio}; one for every {usual} or more is usual.</source>
      <translation>1 de {seats} plazas es de mando, una por cada {ratio}; lo habitual es una por cada {usual} o más.</translation>
    </message>
    <message>
      <source>{n} of {seats} seats are for leaders, one for every {ratio}; one for every {usual} or more is usual.</source>
      <translation>{n} de {seats} plazas son de mandos, una por cada {ratio}; lo habitual es una por cada {usual} o más.</translation>
    </message>
    <message>
      <source>no quality analyst</source>
      <translation>ningún analista de calidad</translation>
    </message>
    <message>
      <source>a quarter of centres have 15–25 for each</source>
      <translation>una cuarta parte de los centros tiene 15–25 por cada uno</translation>
    </message>
    <message>
      <source>Quality analysts</source>
      <translation>Analistas de calidad</translation>
    </message>
    <message>
      <source>Agents ≥ agents and agents ÷ FTE of the function quality &gt; each. Agents are front-line seats that serve customers. Needed: ⌈agents ÷ planned⌉.</source>
      <translation>Agentes ≥ agentes y agentes ÷ ETC de la función de calidad &gt; cada. Los agentes son plazas de primera línea que atienden a clientes. Hacen falta: ⌈agentes ÷ previstos⌉.</translation>
    </message>
    <message>
      <source>90 agents and 1 quality analyst; a quarter of centres have 15–25 for each. 3 would do.</source>
      <translation>90 agentes y 1 analista de calidad; una cuarta parte de los centros tiene 15–25 por cada uno. Bastaría con 3.</translation>
    </message>
    <message>
      <source>no trainer</source>
      <translation>ningún formador</translation>
    </message>
    <message>
      <source>centres report one for 15 to 63</source>
      <translation>los centros declaran uno por cada 15 a 63</translation>
    </message>
    <message>
      <source>Trainers</source>
      <translation>Formadores</translation>
    </message>
    <message>
      <source>Agents ≥ agents and agents ÷ FTE of the function training &gt; each. Needed: ⌈agents ÷ planned⌉.</source>
      <translation>Agentes ≥ agentes y agentes ÷ ETC de la función de formación &gt; cada. Hacen falta: ⌈agentes ÷ previstos⌉.</translation>
    </message>
    <message>
      <source>30 agents and no trainer; centres report one for 15 to 63. 1 would do.</source>
      <translation>30 agentes y ningún formador; los centros declaran uno por cada 15 a 63. Bastaría con 1.</translation>
    </message>
    <message>
      <source>no planner</source>
      <translation>ningún planificador</translation>
    </message>
    <message>
      <source>about one for 50 is usual up to 500 agents</source>
      <translation>lo habitual es uno por cada 50 hasta 500 agentes</translation>
    </message>
    <message>
      <source>Workforce planners</source>
      <translation>Planificadores de recursos</translation>
    </message>
    <message>
      <source>Agents ≥ agents and agents ÷ FTE of the function workforce management &gt; each. Needed: ⌈agents ÷ planned⌉.</source>
      <translation>Agentes ≥ agentes y agentes ÷ ETC de la función de planificación de recursos &gt; cada. Hacen falta: ⌈agentes ÷ previstos⌉.</translation>
    </message>
    <message>
      <source>50 agents and no planner; about one for 50 is usual up to 500 agents. 1 would do.</source>
      <translation>50 agentes y ningún planificador; lo habitual es uno por cada 50 hasta 500 agentes. Bastaría con 1.</translation>
    </message>
    <message>
      <source>no dispatcher</source>
      <translation>ningún despachador</translation>
    </message>
    <message>
      <source>15 to 18 for each were counted in surveys</source>
      <translation>las encuestas cuentan de 15 a 18 por cada uno</translation>
    </message>
    <message>
      <source>Dispatchers</source>
      <translation>Despachadores</translation>
    </message>
    <message>
      <source>Front-line seats of the function field service ÷ FTE of the function dispatch &gt; each; without any dispatcher, such seats &gt; each. Needed: ⌈seats ÷ each⌉.</source>
      <translation>Plazas de primera línea de la función de servicio de campo ÷ ETC de la función de despacho &gt; cada; sin ningún despachador, tales plazas &gt; cada. Hacen falta: ⌈plazas ÷ cada⌉.</translation>
    </message>
    <message>
      <source>40 technicians and 2 dispatchers; 15 to 18 for each were counted in surveys. 3 would do.</source>
      <translation>40 técnicos y 2 despachadores; las encuestas cuentan de 15 a 18 por cada uno. Bastaría con 3.</translation>
    </message>
    <message>
      <source>Human resources</source>
      <translation>Recursos humanos</translation>
    </message>
    <message>
      <source>FTE of the function human resources (one of your own) × 100 ÷ FTE of the chart &lt; per 100. Off: human resources are seldom part of a service department.</source>
      <translation>ETC de la función de recursos humanos (creada por usted) × 100 ÷ ETC del organigrama &lt; por cada 100. Desactivada: recursos humanos rara vez forma parte de un departamento de servicio.</translation>
    </message>
    <message>
      <source>0.0 of 12.0 FTE are in human resources, 0 for each 100; 1 or more is usual.</source>
      <translation>0,0 de 12,0 ETC están en recursos humanos, 0 por cada 100; lo habitual es 1 o más.</translation>
    </message>
    <message>
      <source>{own} of {all} FTE are in human resources, {ratio} for each 100; {usual} or more is usual.</source>
      <translation>{own} de {all} ETC están en recursos humanos, {ratio} por cada 100; lo habitual es {usual} o más.</translation>
    </message>
    <message>
      <source>Several tops</source>
      <translation>Varias cúspides</translation>
    </message>
    <message>
      <source>Roles without a manager &gt; tops.</source>
      <translation>Puestos sin responsable &gt; cúspides.</translation>
    </message>
    <message>
      <source>2 roles have no manager; 1 at the top is usual.</source>
      <translation>2 puestos no tienen responsable; lo habitual es 1 en la cúspide.</translation>
    </message>
    <message>
      <source>{roles} have no manager; {usual} at the top is usual.</source>
      <translation>{roles} sin responsable; lo habitual es {usual} en la cúspide.</translation>
    </message>
    <message>
      <source>Level inversion</source>
      <translation>Categorías invertidas</translation>
    </message>
    <message>
      <source>Rank of the report &gt; rank of its manager (representative 1, senior and specialist 2, team lead 3, manager 4, director 5, executive 6); guessed levels are not judged.</source>
      <translation>Rango del subordinado &gt; rango de su responsable (agente 1, sénior y especialista 2, líder de equipo 3, responsable 4, director 5, ejecutivo 6); las categorías deducidas no se juzgan.</translation>
    </message>
    <message>
      <source>Ana Ruiz, of level director, reports to Bo Lind, of level team lead.</source>
      <translation>Ana Ruiz, de categoría director, depende de Bo Lind, de categoría líder de equipo.</translation>
    </message>
    <message>
      <source>{who}, of level {level}, reports to {manager}, of level {lower}.</source>
      <translation>{who}, de categoría {level}, depende de {manager}, de categoría {lower}.</translation>
    </message>
    <message>
      <source>Dotted-line problem</source>
      <translation>Problema de línea de puntos</translation>
    </message>
    <message>
      <source>A dotted line goes to the manager of the solid line or to an own direct report, or solid and dotted managers together &gt; managers. Lines to an acting leader do not count.</source>
      <translation>Una línea de puntos va al responsable de la línea continua o a un subordinado directo propio, o los responsables por línea continua y de puntos suman &gt; responsables. Las líneas a un mando en funciones no cuentan.</translation>
    </message>
    <message>
      <source>“Sam” has 3 managers; a matrix works with 2.</source>
      <translation>«Sam» tiene 3 responsables; una matriz funciona con 2.</translation>
    </message>
    <message>
      <source>{who} has a solid and a dotted line to {other}.</source>
      <translation>{who} tiene una línea continua y otra de puntos a {other}.</translation>
    </message>
    <message>
      <source>{who} has a dotted line to {other}, an own report.</source>
      <translation>{who} tiene una línea de puntos a {other}, subordinado suyo.</translation>
    </message>
    <message>
      <source>{who} has {managers}; a matrix works with {usual}.</source>
      <translation>{who} tiene {managers}; una matriz funciona con {usual}.</translation>
    </message>
    <message>
      <source>Vacant leader</source>
      <translation>Mando vacante</translation>
    </message>
    <message>
      <source>A role of level team lead or above with reports, all its seats vacant, and without a dotted line called “acting leader” to whoever stands in.</source>
      <translation>Un puesto de categoría líder de equipo o superior con subordinados, con todas sus plazas vacantes y sin una línea de puntos llamada «mando en funciones» hacia quien lo suple.</translation>
    </message>
    <message>
      <source>“Team Lead” is vacant; 9 people have no acting leader.</source>
      <translation>«Team Lead» está vacante; 9 personas no tienen mando en funciones.</translation>
    </message>
    <message>
      <source>{who} is vacant; 1 person has no acting leader.</source>
      <translation>{who} está vacante; 1 persona no tiene mando en funciones.</translation>
    </message>
    <message>
      <source>{who} is vacant; {n} people have no acting leader.</source>
      <translation>{who} está vacante; {n} personas no tienen mando en funciones.</translation>
    </message>
    <message>
      <source>A survey of field service quoted by organizational-communication.com: technicians for each dispatcher, 15 in 2008 and 18 in 2009</source>
      <translation>Una encuesta de servicio de campo citada por organizational-communication.com: técnicos por despachador, 15 en 2008 y 18 en 2009</translation>
    </message>
    <message>
      <source>A. K. Erlang (1917); figures checked against Call Centre Helper and the R package ErlangC, cran.r-project.org</source>
      <translation>A. K. Erlang (1917); cifras comprobadas con Call Centre Helper y el paquete de R ErlangC, cran.r-project.org</translation>
    </message>
    <message>
      <source>SystematicHR on a survey of SHRM: staff of human resources for each 100 people</source>
      <translation>SystematicHR sobre una encuesta de SHRM: personal de recursos humanos por cada 100 personas</translation>
    </message>
    <message>
      <source>Practice of service departments: a task that one person knows stops when that person is away</source>
      <translation>Práctica de los departamentos de servicio: una tarea que solo conoce una persona se detiene cuando esa persona falta</translation>
    </message>
    <message>
      <source>agents</source>
      <translation>agentes</translation>
    </message>
    <message>
      <source>each</source>
      <translation>cada</translation>
    </message>
    <message>
      <source>far above</source>
      <translation>muy por encima</translation>
    </message>
    <message>
      <source>from</source>
      <translation>desde</translation>
    </message>
    <message>
      <source>front</source>
      <translation>primera línea</translation>
    </message>
    <message>
      <source>functions</source>
      <translation>funciones</translation>
    </message>
    <message>
      <source>hint</source>
      <translation>sugerencia</translation>
    </message>
    <message>
      <source>least</source>
      <translation>mínimo</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>líneas</translation>
    </message>
    <message>
      <source>managers</source>
      <translation>responsables</translation>
    </message>
    <message>
      <source>most</source>
      <translation>máximo</translation>
    </message>
    <message>
      <source>paid hours</source>
      <translation>horas pagadas</translation>
    </message>
    <message>
      <source>people</source>
      <translation>personas</translation>
    </message>
    <message>
      <source>per 100</source>
      <translation>por cada 100</translation>
    </message>
    <message>
      <source>per lead</source>
      <translation>por líder</translation>
    </message>
    <message>
      <source>per manager</source>
      <translation>por responsable</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>previstos</translation>
    </message>
    <message>
      <source>reports</source>
      <translation>subordinados</translation>
    </message>
    <message>
      <source>seats</source>
      <translation>plazas</translation>
    </message>
    <message>
      <source>share</source>
      <translation>proporción</translation>
    </message>
    <message>
      <source>shrinkage</source>
      <translation>shrinkage</translation>
    </message>
    <message>
      <source>tiers</source>
      <translation>niveles</translation>
    </message>
    <message>
      <source>tops</source>
      <translation>cúspides</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>advertencia</translation>
    </message>
    <message>
      <source>{who} leads {team}; {low}–{high} is usual.</source>
      <translation>{who} dirige a {team}; lo habitual es {low}–{high}.</translation>
    </message>
    <message>
      <source>representative</source>
      <translation>agente</translation>
    </message>
    <message>
      <source>senior</source>
      <translation>sénior</translation>
    </message>
    <message>
      <source>specialist</source>
      <translation>especialista</translation>
    </message>
    <message>
      <source>team lead</source>
      <translation>líder de equipo</translation>
    </message>
    <message>
      <source>manager</source>
      <translation>responsable</translation>
    </message>
    <message>
      <source>director</source>
      <translation>director</translation>
    </message>
    <message>
      <source>executive</source>
      <translation>ejecutivo</translation>
    </message>
    <message>
      <source>1 agent</source>
      <translation>1 agente</translation>
    </message>
    <message>
      <source>{n} agents</source>
      <translation>{n} agentes</translation>
    </message>
    <message>
      <source>1 director</source>
      <translation>1 director</translation>
    </message>
    <message>
      <source>{n} directors</source>
      <translation>{n} directores</translation>
    </message>
    <message>
      <source>1 dispatcher</source>
      <translation>1 despachador</translation>
    </message>
    <message>
      <source>{n} dispatchers</source>
      <translation>{n} despachadores</translation>
    </message>
    <message>
      <source>1 error</source>
      <translation>1 error</translation>
    </message>
    <message>
      <source>{n} errors</source>
      <translation>{n} errores</translation>
    </message>
    <message>
      <source>1 executive</source>
      <translation>1 ejecutivo</translation>
    </message>
    <message>
      <source>{n} executives</source>
      <translation>{n} ejecutivos</translation>
    </message>
    <message>
      <source>1 front-line seat</source>
      <translation>1 plaza de primera línea</translation>
    </message>
    <message>
      <source>{n} front-line seats</source>
      <translation>{n} plazas de primera línea</translation>
    </message>
    <message>
      <source>1 function</source>
      <translation>1 función</translation>
    </message>
    <message>
      <source>{n} functions</source>
      <translation>{n} funciones</translation>
    </message>
    <message>
      <source>1 hint</source>
      <translation>1 sugerencia</translation>
    </message>
    <message>
      <source>{n} hints</source>
      <translation>{n} sugerencias</translation>
    </message>
    <message>
      <source>1 lead</source>
      <translation>1 líder</translation>
    </message>
    <message>
      <source>{n} leads</source>
      <translation>{n} líderes</translation>
    </message>
    <message>
      <source>1 leader</source>
      <translation>1 mando</translation>
    </message>
    <message>
      <source>{n} leaders</source>
      <translation>{n} mandos</translation>
    </message>
    <message>
      <source>1 manager</source>
      <translation>1 responsable</translation>
    </message>
    <message>
      <source>{n} managers</source>
      <translation>{n} responsables</translation>
    </message>
    <message>
      <source>1 new lead</source>
      <translation>1 nuevo líder</translation>
    </message>
    <message>
      <source>{n} new leads</source>
      <translation>{n} nuevos líderes</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 persona</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} personas</translation>
    </message>
    <message>
      <source>1 planner</source>
      <translation>1 planificador</translation>
    </message>
    <message>
      <source>{n} planners</source>
      <translation>{n} planificadores</translation>
    </message>
    <message>
      <source>1 quality analyst</source>
      <translation>1 analista de calidad</translation>
    </message>
    <message>
      <source>{n} quality analysts</source>
      <translation>{n} analistas de calidad</translation>
    </message>
    <message>
      <source>1 representative</source>
      <translation>1 agente</translation>
    </message>
    <message>
      <source>{n} representatives</source>
      <translation>{n} agentes</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 puesto</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} puestos</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 plaza</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} plazas</translation>
    </message>
    <message>
      <source>1 senior representative</source>
      <translation>1 agente sénior</translation>
    </message>
    <message>
      <source>{n} senior representatives</source>
      <translation>{n} agentes sénior</translation>
    </message>
    <message>
      <source>1 specialist</source>
      <translation>1 especialista</translation>
    </message>
    <message>
      <source>{n} specialists</source>
      <translation>{n} especialistas</translation>
    </message>
    <message>
      <source>1 team lead</source>
      <translation>1 líder de equipo</translation>
    </message>
    <message>
      <source>{n} team leads</source>
      <translation>{n} líderes de equipo</translation>
    </message>
    <message>
      <source>1 technician</source>
      <translation>1 técnico</translation>
    </message>
    <message>
      <source>{n} technicians</source>
      <translation>{n} técnicos</translation>
    </message>
    <message>
      <source>1 top</source>
      <translation>1 cúspide</translation>
    </message>
    <message>
      <source>{n} tops</source>
      <translation>{n} cúspides</translation>
    </message>
    <message>
      <source>1 trainer</source>
      <translation>1 formador</translation>
    </message>
    <message>
      <source>{n} trainers</source>
      <translation>{n} formadores</translation>
    </message>
    <message>
      <source>1 warning</source>
      <translation>1 advertencia</translation>
    </message>
    <message>
      <source>{n} warnings</source>
      <translation>{n} advertencias</translation>
    </message>
    <message>
      <source>1 vacant seat</source>
      <translation>1 plaza vacante</translation>
    </message>
    <message>
      <source>{n} vacant seats</source>
      <translation>{n} plazas vacantes</translation>
    </message>
    <message>
      <source>“{title}”</source>
      <translation>«{title}»</translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} y {last}</translation>
    </message>
    <message>
      <source>Each of the {n} seats of {who}</source>
      <translation>Cada una de las {n} plazas de {who}</translation>
    </message>
    <message>
      <source>{people} at the front line</source>
      <translation>{people} en primera línea</translation>
    </message>
    <message>
      <source>{n} others</source>
      <translation>{n} más</translation>
    </message>
    <message>
      <source>{function}, {shift} shift</source>
      <translation>{function}, turno {shift}</translation>
    </message>
  </context>
  <context>
    <name>Rules page</name>
    <message>
      <source>Spans of control</source>
      <translation>Tramos de control</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveles</translation>
    </message>
    <message>
      <source>Structure</source>
      <translation>Estructura</translation>
    </message>
    <message>
      <source>Functions and escalation</source>
      <translation>Funciones y escalado</translation>
    </message>
    <message>
      <source>Cover and capacity</source>
      <translation>Cobertura y capacidad</translation>
    </message>
    <message>
      <source>Service staff</source>
      <translation>Personal de servicio</translation>
    </message>
    <message>
      <source>Vacancies</source>
      <translation>Vacantes</translation>
    </message>
    <message>
      <source>The rules advise and never block. There is no right number for every department: each threshold, each severity and whether a rule is on belong to this chart.</source>
      <translation>Las reglas aconsejan y nunca bloquean. No hay un número correcto para cada departamento: cada umbral, cada gravedad y si una regla está activa son propios de este organigrama.</translation>
    </message>
    <message>
      <source>{on} of {all} rules are on and find {found}.</source>
      <translation>{on} de {all} reglas están activas y encuentran {found}.</translation>
    </message>
    <message>
      <source>All rules as the profile has them</source>
      <translation>Todas las reglas como en el perfil</translation>
    </message>
    <message>
      <source>All as the profile has it</source>
      <translation>Todo como en el perfil</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Rule profile</source>
      <translation>Perfil de reglas</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <source>1 thing</source>
      <translation>1 cosa</translation>
    </message>
    <message>
      <source>Workloads</source>
      <translation>Cargas de trabajo</translation>
    </message>
    <message>
      <source>Check by the profile “{profile}”</source>
      <translation>Comprobar con el perfil «{profile}»</translation>
    </message>
    <message>
      <source>Rules of this chart</source>
      <translation>Reglas de este organigrama</translation>
    </message>
    <message>
      <source>{n} things</source>
      <translation>{n} cosas</translation>
    </message>
    <message>
      <source>Set “{name}” of rule {rule} to {value}</source>
      <translation>Poner «{name}» de la regla {rule} en {value}</translation>
    </message>
    <message>
      <source>Change the severity of rule {rule}</source>
      <translation>Cambiar la gravedad de la regla {rule}</translation>
    </message>
    <message>
      <source>Rule {rule} as the profile has it</source>
      <translation>Regla {rule} como en el perfil</translation>
    </message>
    <message>
      <source>Switch rule {rule} on</source>
      <translation>Activar la regla {rule}</translation>
    </message>
    <message>
      <source>Switch rule {rule} off</source>
      <translation>Desactivar la regla {rule}</translation>
    </message>
    <message>
      <source>As the rule says</source>
      <translation>Como dice la regla</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Gravedad</translation>
    </message>
    <message>
      <source>As the profile has it</source>
      <translation>Como en el perfil</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>1 hallazgo</translation>
    </message>
    <message>
      <source>{now} now, {then} with what you type</source>
      <translation>{now} ahora, {then} con lo que escribe</translation>
    </message>
    <message>
      <source>For example: {sentence}</source>
      <translation>Por ejemplo: {sentence}</translation>
    </message>
    <message>
      <source>profile: {n}</source>
      <translation>perfil: {n}</translation>
    </message>
    <message>
      <source>{n} findings</source>
      <translation>{n} hallazgos</translation>
    </message>
    <message>
      <source>What helps: {mends}.</source>
      <translation>Qué ayuda: {mends}.</translation>
    </message>
    <message>
      <source> · changed</source>
      <translation> · cambiada</translation>
    </message>
    <message>
      <source>{rule} is on</source>
      <translation>{rule} está activa</translation>
    </message>
    <message>
      <source>More about {rule}</source>
      <translation>Más sobre {rule}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>off</source>
      <translation>desactivada</translation>
    </message>
    <message>
      <source>, {share} % within {seconds} s</source>
      <translation>, {share} % en {seconds} s</translation>
    </message>
    <message>
      <source>{seats} seats manned {hours} hours a week</source>
      <translation>{seats} plazas atendidas {hours} horas a la semana</translation>
    </message>
    <message>
      <source>A function</source>
      <translation>Una función</translation>
    </message>
    <message>
      <source>{n} {what} in {minutes} min, {each} min each</source>
      <translation>{n} {what} en {minutes} min, {each} min cada uno</translation>
    </message>
    <message>
      <source>from {n} people</source>
      <translation>desde {n} personas</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contactos</translation>
    </message>
    <message>
      <source>In minutes</source>
      <translation>En minutos</translation>
    </message>
    <message>
      <source>Seconds each</source>
      <translation>Segundos cada uno</translation>
    </message>
    <message>
      <source>Answered, %</source>
      <translation>Atendidos, %</translation>
    </message>
    <message>
      <source>Within seconds</source>
      <translation>En segundos</translation>
    </message>
    <message>
      <source>Chats at once</source>
      <translation>Chats a la vez</translation>
    </message>
    <message>
      <source>Older tickets</source>
      <translation>Tickets atrasados</translation>
    </message>
    <message>
      <source>Intervals for them</source>
      <translation>Intervalos para ellos</translation>
    </message>
    <message>
      <source>Busy at most, %</source>
      <translation>Ocupación máx., %</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Plazas</translation>
    </message>
    <message>
      <source>Hours a week</source>
      <translation>Horas semanales</translation>
    </message>
    <message>
      <source>Paid hours a week</source>
      <translation>Horas pagadas/semana</translation>
    </message>
    <message>
      <source>Away, %</source>
      <translation>Ausencias, %</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>All shifts</source>
      <translation>Todos los turnos</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Turno</translation>
    </message>
    <message>
      <source>Kind of work</source>
      <translation>Tipo de trabajo</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>That takes {n} FTE.</source>
      <translation>Eso requiere {n} ETC.</translation>
    </message>
    <message>
      <source>What comes in the busiest interval, or which seats are to be manned. As long as there is none, the rules on occupancy and capacity wait silently.</source>
      <translation>Lo que llega en el intervalo de más carga, o qué plazas hay que atender. Mientras no haya ninguna, las reglas de ocupación y capacidad esperan en silencio.</translation>
    </message>
    <message>
      <source>Add a workload</source>
      <translation>Añadir una carga de trabajo</translation>
    </message>
    <message>
      <source>Remove a workload</source>
      <translation>Quitar una carga de trabajo</translation>
    </message>
    <message>
      <source>Change a workload</source>
      <translation>Cambiar una carga de trabajo</translation>
    </message>
  </context>
  <context>
    <name>Scenarios</name>
    <message>
      <source>Name of the scenario</source>
      <translation>Nombre del escenario</translation>
    </message>
    <message>
      <source>New scenario</source>
      <translation>Nuevo escenario</translation>
    </message>
    <message>
      <source>Rename the scenario</source>
      <translation>Cambiar nombre del escenario</translation>
    </message>
    <message>
      <source>“{name}” is thrown away; undo brings it back.</source>
      <translation>«{name}» se ha descartado; deshacer lo recupera.</translation>
    </message>
    <message>
      <source>The whole of it</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Stays open</source>
      <translation>Queda pendiente</translation>
    </message>
    <message>
      <source>As in today</source>
      <translation>Como en «Hoy»</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation>Qué ocurre con ello</translation>
    </message>
    <message>
      <source>not there</source>
      <translation>no está</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>eliminado</translation>
    </message>
    <message>
      <source>added</source>
      <translation>añadido</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>modificado</translation>
    </message>
    <message>
      <source>As in “{name}”</source>
      <translation>Como en «{name}»</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>All as in today</source>
      <translation>Todo como en «Hoy»</translation>
    </message>
    <message>
      <source>Whatever only one of them changed has been taken over already.</source>
      <translation>Lo que solo cambió uno de ellos ya se ha incorporado.</translation>
    </message>
    <message>
      <source>Settle {n} of {all}</source>
      <translation>Conciliar {n} de {all}</translation>
    </message>
    <message>
      <source>Today and “{name}” do not contradict each other.</source>
      <translation>«Hoy» y «{name}» no se contradicen.</translation>
    </message>
    <message>
      <source>Settle “{name}” with today</source>
      <translation>Conciliar «{name}» con «Hoy»</translation>
    </message>
    <message>
      <source>All as in “{name}”</source>
      <translation>Todo como en «{name}»</translation>
    </message>
    <message>
      <source>Scenario: {name}</source>
      <translation>Escenario: {name}</translation>
    </message>
    <message>
      <source>Another place among its colleagues</source>
      <translation>Otro lugar entre sus compañeros</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Eliminado</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modificado</translation>
    </message>
    <message>
      <source>Has no post</source>
      <translation>No tiene puesto</translation>
    </message>
    <message>
      <source>Has a post again, or has left</source>
      <translation>Vuelve a tener puesto, o se ha ido</translation>
    </message>
    <message>
      <source>Only with</source>
      <translation>Solo con</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Departamento</translation>
    </message>
    <message>
      <source>What is ticked becomes today's. The scenario keeps the rest.</source>
      <translation>Lo marcado pasa a «Hoy». El escenario conserva el resto.</translation>
    </message>
    <message>
      <source>Take over everything</source>
      <translation>Incorporar todo</translation>
    </message>
    <message>
      <source>“{name}” is the same as today.</source>
      <translation>«{name}» es igual que «Hoy».</translation>
    </message>
    <message>
      <source>Take “{name}” over into today</source>
      <translation>Incorporar «{name}» a «Hoy»</translation>
    </message>
    <message>
      <source>What “{name}” has otherwise</source>
      <translation>Lo que «{name}» tiene distinto</translation>
    </message>
    <message>
      <source>Take over {n} of {all}</source>
      <translation>Incorporar {n} de {all}</translation>
    </message>
    <message>
      <source>Option</source>
      <translation>Opción</translation>
    </message>
    <message>
      <source>New scenario “{name}”</source>
      <translation>Nuevo escenario «{name}»</translation>
    </message>
    <message>
      <source>Duplicate scenario “{name}”</source>
      <translation>Duplicar el escenario «{name}»</translation>
    </message>
    <message>
      <source>Rename scenario to “{name}”</source>
      <translation>Cambiar nombre del escenario a «{name}»</translation>
    </message>
    <message>
      <source>Throw scenario “{name}” away</source>
      <translation>Descartar el escenario «{name}»</translation>
    </message>
    <message>
      <source>Option {letter}</source>
      <translation>Opción {letter}</translation>
    </message>
    <message>
      <source>Settle it…</source>
      <translation>Conciliarlo…</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Comentario</translation>
    </message>
    <message>
      <source>Accepted finding</source>
      <translation>Hallazgo aceptado</translation>
    </message>
    <message>
      <source>Today went on: 1 thing is otherwise there and in “{name}”, too.</source>
      <translation>«Hoy» ha avanzado: 1 cosa difiere allí y también en «{name}».</translation>
    </message>
    <message>
      <source>Today went on: {n} things are otherwise there and in “{name}”, too.</source>
      <translation>«Hoy» ha avanzado: {n} cosas difieren allí y también en «{name}».</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>The keys hold until the program ends; they cannot be stored: {why}.</source>
      <translation>Las teclas valen hasta que termine el programa; no se pueden guardar: {why}.</translation>
    </message>
    <message>
      <source>Press the keys, Escape to leave</source>
      <translation>Pulse las teclas, Esc para dejarlo</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>Teclas nuevas</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>modificado</translation>
    </message>
    <message>
      <source>These keys are your own.</source>
      <translation>Estas teclas son suyas.</translation>
    </message>
    <message>
      <source>Find an action or keys</source>
      <translation>Buscar una acción o teclas</translation>
    </message>
    <message>
      <source>Find an action</source>
      <translation>Buscar una acción</translation>
    </message>
    <message>
      <source>Use it here</source>
      <translation>Usarla aquí</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarla</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>No keys</source>
      <translation>Sin teclas</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Restablecer todo</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Acciones y sus teclas</translation>
    </message>
    <message>
      <source>{keys} alone types into cards. Add Ctrl, Alt or another such key.</source>
      <translation>{keys} sola escribe en las tarjetas. Añada Ctrl, Alt u otra tecla así.</translation>
    </message>
    <message>
      <source>{keys} already does {others}. Use it for “{here}” instead?</source>
      <translation>{keys} ya sirve para {others}. ¿Usarla para «{here}» en su lugar?</translation>
    </message>
    <message>
      <source>All right</source>
      <translation>De acuerdo</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Best fit</source>
      <translation>La más adecuada</translation>
    </message>
    <message>
      <source>Best fit.</source>
      <translation>La más adecuada.</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 persona</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message>
      <source>{count} people</source>
      <translation>{count} personas</translation>
    </message>
    <message>
      <source>{count} people and more</source>
      <translation>{count} personas y más</translation>
    </message>
    <message>
      <source>today, {time}</source>
      <translation>hoy, {time}</translation>
    </message>
    <message>
      <source>Templates or defaults of new charts are set by your organisation, in {folder}.</source>
      <translation>Su organización fija las plantillas o los valores iniciales de los organigramas nuevos, en {folder}.</translation>
    </message>
    <message>
      <source>A template of your organisation is not shown: {why}</source>
      <translation>No se muestra una plantilla de su organización: {why}</translation>
    </message>
    <message>
      <source>Every template is an ordinary chart: rename, move, delete as you like.</source>
      <translation>Cada plantilla es un organigrama corriente: cambie nombres, mueva y elimine a su gusto.</translation>
    </message>
    <message>
      <source>Which templates</source>
      <translation>Qué plantillas</translation>
    </message>
    <message>
      <source>By size</source>
      <translation>Por tamaño</translation>
    </message>
    <message>
      <source>By model</source>
      <translation>Por modelo</translation>
    </message>
    <message>
      <source>All {count}</source>
      <translation>Las {count}</translation>
    </message>
    <message>
      <source>person</source>
      <translation>persona</translation>
    </message>
    <message>
      <source>people</source>
      <translation>personas</translation>
    </message>
    <message>
      <source>Use “{name}” for {people}</source>
      <translation>Usar «{name}» para {people}</translation>
    </message>
    <message>
      <source>Your own templates are not shown, because one cannot be read: {why}</source>
      <translation>No se muestran sus plantillas, porque una no se puede leer: {why}</translation>
    </message>
    <message>
      <source>Start with a structure</source>
      <translation>Empezar con una estructura</translation>
    </message>
    <message>
      <source>Use “{name}”</source>
      <translation>Usar «{name}»</translation>
    </message>
    <message>
      <source>How many people in customer service?</source>
      <translation>¿Cuántas personas hay en atención al cliente?</translation>
    </message>
    <message>
      <source>Keep each template’s own size</source>
      <translation>Mantener el tamaño de cada plantilla</translation>
    </message>
    <message>
      <source>No files yet. The charts you open or save will be here, to go on with them.</source>
      <translation>Todavía no hay archivos. Los organigramas que abra o guarde estarán aquí, para seguir con ellos.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Remove from this list</source>
      <translation>Quitar de esta lista</translation>
    </message>
    <message>
      <source>The list stays as it is: {reason}.</source>
      <translation>La lista queda como está: {reason}.</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <source>Discard…</source>
      <translation>Descartar…</translation>
    </message>
    <message>
      <source>Or drop an .orgchart, Excel or CSV file anywhere in this window.</source>
      <translation>O suelte un archivo .orgchart, Excel o CSV en cualquier parte de esta ventana.</translation>
    </message>
    <message>
      <source>Blank chart</source>
      <translation>Organigrama vacío</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <source>Import a staff list…</source>
      <translation>Importar lista de personal…</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Recientes</translation>
    </message>
    <message>
      <source>Drop the file to open it</source>
      <translation>Suelte el archivo para abrirlo</translation>
    </message>
    <message>
      <source>Drop to open {count} files</source>
      <translation>Suelte para abrir {count} archivos</translation>
    </message>
  </context>
  <context>
    <name>Statistics</name>
    <message>
      <source>Reports of a manager; the largest span is {n}</source>
      <translation>Subordinados de un responsable; el tramo máximo es {n}</translation>
    </message>
    <message>
      <source>Vacant seats, and {n} planned</source>
      <translation>Plazas vacantes, y {n} previstas</translation>
    </message>
    <message>
      <source>Vacant seats</source>
      <translation>Plazas vacantes</translation>
    </message>
    <message>
      <source>Leaders</source>
      <translation>Mandos</translation>
    </message>
    <message>
      <source>{name}: 1 seat reports directly, {total} in all</source>
      <translation>{name}: 1 plaza depende directamente, {total} en total</translation>
    </message>
    <message>
      <source>{name}: {n} seats report directly, {total} in all</source>
      <translation>{name}: {n} plazas dependen directamente, {total} en total</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Filled seats, named or not</source>
      <translation>Plazas cubiertas, con nombre o sin él</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETC</translation>
    </message>
    <message>
      <source>Full-time equivalents of all seats</source>
      <translation>Equivalentes a tiempo completo de todas las plazas</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveles</translation>
    </message>
    <message>
      <source>From the top to the front line</source>
      <translation>De la cúspide a la primera línea</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacantes</translation>
    </message>
    <message>
      <source>Average span</source>
      <translation>Tramo medio</translation>
    </message>
    <message>
      <source>{n} of {seats} seats lead a team or more</source>
      <translation>{n} de {seats} plazas dirigen un equipo o más</translation>
    </message>
    <message>
      <source>1 in {n}</source>
      <translation>1 de cada {n}</translation>
    </message>
    <message>
      <source>1 leader to {n} others</source>
      <translation>1 mando por cada {n} personas más</translation>
    </message>
    <message>
      <source>Cost a year: {cost}</source>
      <translation>Coste anual: {cost}</translation>
    </message>
    <message>
      <source>Select the roles with this function</source>
      <translation>Seleccionar los puestos con esta función</translation>
    </message>
    <message>
      <source>with an error</source>
      <translation>con un error</translation>
    </message>
    <message>
      <source>with errors</source>
      <translation>con errores</translation>
    </message>
    <message>
      <source>with a warning</source>
      <translation>con una advertencia</translation>
    </message>
    <message>
      <source>with warnings</source>
      <translation>con advertencias</translation>
    </message>
    <message>
      <source>with a hint</source>
      <translation>con una sugerencia</translation>
    </message>
    <message>
      <source>with hints</source>
      <translation>con sugerencias</translation>
    </message>
    <message>
      <source>{managers}, {findings}</source>
      <translation>{managers}, {findings}</translation>
    </message>
    <message>
      <source>{managers}, {n} {findings}</source>
      <translation>{managers}, {n} {findings}</translation>
    </message>
    <message>
      <source>1 manager with {span} reports</source>
      <translation>1 responsable con {span} subordinados</translation>
    </message>
    <message>
      <source>{n} managers with {span} reports</source>
      <translation>{n} responsables con {span} subordinados</translation>
    </message>
    <message>
      <source>Span of control</source>
      <translation>Tramo de control</translation>
    </message>
    <message>
      <source>1 manager with 1 report</source>
      <translation>1 responsable con 1 subordinado</translation>
    </message>
    <message>
      <source>{n} managers with 1 report</source>
      <translation>{n} responsables con 1 subordinado</translation>
    </message>
    <message>
      <source>No managers yet</source>
      <translation>Todavía no hay responsables</translation>
    </message>
    <message>
      <source>Seats, and the spans of their managers</source>
      <translation>Plazas y tramos de sus responsables</translation>
    </message>
    <message>
      <source>Seats by tier</source>
      <translation>Plazas por nivel de soporte</translation>
    </message>
    <message>
      <source>Print statistics…</source>
      <translation>Imprimir estadísticas…</translation>
    </message>
    <message>
      <source>No role has a function yet.</source>
      <translation>Ningún puesto tiene función todavía.</translation>
    </message>
    <message>
      <source>1 person is not placed</source>
      <translation>1 persona está sin puesto</translation>
    </message>
    <message>
      <source>{n} people are not placed</source>
      <translation>{n} personas están sin puesto</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Estadísticas</translation>
    </message>
    <message>
      <source>Managers by number of reports</source>
      <translation>Responsables por número de subordinados</translation>
    </message>
    <message>
      <source>Seats by function</source>
      <translation>Plazas por función</translation>
    </message>
    <message>
      <source>Layer {n}</source>
      <translation>Nivel {n}</translation>
    </message>
    <message>
      <source>Tier {n}</source>
      <translation>Soporte N{n}</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 plaza</translation>
    </message>
    <message>
      <source>spans {range}</source>
      <translation>tramos {range}</translation>
    </message>
    <message>
      <source>{told}; click to select them</source>
      <translation>{told}; clic para seleccionarlos</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} plazas</translation>
    </message>
  </context>
  <context>
    <name>Table</name>
    <message>
      <source>There are no rows on the clipboard that could go into cells.</source>
      <translation>No hay filas en el portapapeles que puedan ir a celdas.</translation>
    </message>
    <message>
      <source>Set {field} of {name}</source>
      <translation>Poner {field} de {name}</translation>
    </message>
    <message>
      <source>Set {n} cells</source>
      <translation>Poner {n} celdas</translation>
    </message>
    <message>
      <source>Clear {field} of {name}</source>
      <translation>Vaciar {field} de {name}</translation>
    </message>
    <message>
      <source>Clear {n} cells</source>
      <translation>Vaciar {n} celdas</translation>
    </message>
    <message>
      <source>Paste {field} of {name}</source>
      <translation>Pegar {field} de {name}</translation>
    </message>
    <message>
      <source>Paste {n} cells</source>
      <translation>Pegar {n} celdas</translation>
    </message>
    <message>
      <source>1 cell was left as before. {reason}</source>
      <translation>1 celda ha quedado como estaba. {reason}</translation>
    </message>
    <message>
      <source>{n} cells were left as before. {reason}</source>
      <translation>{n} celdas han quedado como estaban. {reason}</translation>
    </message>
    <message>
      <source>All roles</source>
      <translation>Todos los puestos</translation>
    </message>
    <message>
      <source>{n} more rows had no role to go to: paste them on the canvas.</source>
      <translation>{n} filas más no tenían puesto al que ir: péguelas en el lienzo.</translation>
    </message>
    <message>
      <source>Fill down 1 cell</source>
      <translation>Rellenar 1 celda hacia abajo</translation>
    </message>
    <message>
      <source>Fill down {n} cells</source>
      <translation>Rellenar {n} celdas hacia abajo</translation>
    </message>
    <message>
      <source>“{text}” fits {n} roles; type more of the name, or its id.</source>
      <translation>«{text}» corresponde a {n} puestos; escriba más del nombre, o su id.</translation>
    </message>
    <message>
      <source>Nobody here is called “{text}”.</source>
      <translation>Nadie se llama aquí «{text}».</translation>
    </message>
    <message>
      <source>Filter: words, or a field as “Tier: 2”</source>
      <translation>Filtro: palabras, o «Lugar: Madrid»</translation>
    </message>
    <message>
      <source>Filter the roles</source>
      <translation>Filtrar los puestos</translation>
    </message>
    <message>
      <source>Find and replace</source>
      <translation>Buscar y reemplazar</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} puestos</translation>
    </message>
    <message>
      <source>{shown} of {n} roles</source>
      <translation>{shown} de {n} puestos</translation>
    </message>
    <message>
      <source>Add one on the chart, or paste rows of a spreadsheet there.</source>
      <translation>Añada uno en el organigrama, o pegue allí filas de una hoja de cálculo.</translation>
    </message>
    <message>
      <source>No role fits.</source>
      <translation>Ningún puesto coincide.</translation>
    </message>
    <message>
      <source>Empty the filter with Escape.</source>
      <translation>Vacíe el filtro con Esc.</translation>
    </message>
    <message>
      <source>There are no roles yet.</source>
      <translation>Todavía no hay puestos.</translation>
    </message>
    <message>
      <source>{label}: “{text}” is neither yes nor no.</source>
      <translation>{label}: «{text}» no es ni sí ni no.</translation>
    </message>
    <message>
      <source>{label}: “{text}” is no number, as 0.5 or 12 is.</source>
      <translation>{label}: «{text}» no es un número, como 0,5 o 12.</translation>
    </message>
    <message>
      <source>{label}: “{text}” is no whole number, as 3 is.</source>
      <translation>{label}: «{text}» no es un número entero, como 3.</translation>
    </message>
    <message>
      <source>{label}: “{text}” is none of {choices}.</source>
      <translation>{label}: «{text}» no es ninguno de {choices}.</translation>
    </message>
    <message>
      <source>There is no function “{text}” in this chart.</source>
      <translation>No existe la función «{text}» en este organigrama.</translation>
    </message>
    <message>
      <source>{title} would report to itself.</source>
      <translation>{title} dependería de sí mismo.</translation>
    </message>
    <message>
      <source>{title} cannot have a dotted line to itself.</source>
      <translation>{title} no puede tener una línea de puntos hacia sí mismo.</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Campo</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Replace with</source>
      <translation>Reemplazar por</translation>
    </message>
    <message>
      <source>Same case</source>
      <translation>Mayúsc./minúsc.</translation>
    </message>
    <message>
      <source>Whole cell</source>
      <translation>Celda entera</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>Reemplazar todo</translation>
    </message>
    <message>
      <source>Close find and replace</source>
      <translation>Cerrar buscar y reemplazar</translation>
    </message>
    <message>
      <source>1 cell</source>
      <translation>1 celda</translation>
    </message>
    <message>
      <source>Replace “{find}” by “{put}” in {field} of 1 role</source>
      <translation>Reemplazar «{find}» por «{put}» en {field} de 1 puesto</translation>
    </message>
    <message>
      <source>Replace “{find}” by “{put}” in {field} of {n} roles</source>
      <translation>Reemplazar «{find}» por «{put}» en {field} de {n} puestos</translation>
    </message>
    <message>
      <source>{n} cells</source>
      <translation>{n} celdas</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ver</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigrama</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Cobertura</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>A role that is gone</source>
      <translation>Un puesto que ya no existe</translation>
    </message>
    <message>
      <source>Resolve a comment on {name}</source>
      <translation>Resolver un comentario sobre {name}</translation>
    </message>
    <message>
      <source>Open a comment on {name} again</source>
      <translation>Reabrir un comentario sobre {name}</translation>
    </message>
    <message>
      <source>Answer about {name}</source>
      <translation>Responder sobre {name}</translation>
    </message>
    <message>
      <source>Change a comment on {name}</source>
      <translation>Cambiar un comentario sobre {name}</translation>
    </message>
    <message>
      <source>Remove a comment on {name}</source>
      <translation>Quitar un comentario sobre {name}</translation>
    </message>
    <message>
      <source>Comment on {name}</source>
      <translation>Comentar {name}</translation>
    </message>
  </context>
  <context>
    <name>Templates</name>
    <message>
      <source>Only a chart with one role at the top can be scaled to a size.</source>
      <translation>Solo un organigrama con un único puesto en la cúspide puede ajustarse a un tamaño.</translation>
    </message>
    <message>
      <source>Only a chart with somebody below the top can be scaled to a size.</source>
      <translation>Solo un organigrama con alguien por debajo de la cúspide puede ajustarse a un tamaño.</translation>
    </message>
    <message>
      <source>There is no template “{name}”; the templates are {known}.</source>
      <translation>No existe la plantilla «{name}»; las plantillas son {known}.</translation>
    </message>
    <message>
      <source>There is no template “{name}”; did you mean {near}?</source>
      <translation>No existe la plantilla «{name}»; ¿quería decir {near}?</translation>
    </message>
    <message>
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <source>A chart cannot have {people} people; choose a number from 1 to {most_people}.</source>
      <translation>Un organigrama no puede tener {people} personas; elija un número de 1 a {most_people}.</translation>
    </message>
    <message>
      <source>Optional: fill it when the work outgrows one person.</source>
      <translation>Opcional: cúbrase cuando el trabajo sea demasiado para una persona.</translation>
    </message>
    <message>
      <source>One person looks after every customer in an owner-run firm, with a part-time seat to fill when the work grows.</source>
      <translation>Una persona atiende a todos los clientes en una empresa dirigida por su dueño, con una plaza a tiempo parcial para cuando crezca el trabajo.</translation>
    </message>
    <message>
      <source>Solo</source>
      <translation>En solitario</translation>
    </message>
    <message>
      <source>Customer Service</source>
      <translation>Atención al cliente</translation>
    </message>
    <message>
      <source>by size</source>
      <translation>por tamaño</translation>
    </message>
    <message>
      <source>Eight people serve customers under one team lead and one manager, with like tasks grouped in one pair of hands.</source>
      <translation>Ocho personas atienden a los clientes con un líder de equipo y un responsable, y las tareas afines están en las mismas manos.</translation>
    </message>
    <message>
      <source>Small team</source>
      <translation>Equipo pequeño</translation>
    </message>
    <message>
      <source>Three small teams for support, returns and accounts, each with a lead, and a first specialist for quality and training.</source>
      <translation>Tres equipos pequeños para soporte, devoluciones y cuentas, cada uno con su líder, y un primer especialista en calidad y formación.</translation>
    </message>
    <message>
      <source>Growing team</source>
      <translation>Equipo en crecimiento</translation>
    </message>
    <message>
      <source>A director with managers for support, returns, accounts and operations: the usual department with everything under one roof.</source>
      <translation>Un director con responsables de soporte, devoluciones, cuentas y operaciones: el departamento habitual, con todo bajo un mismo techo.</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Departamento</translation>
    </message>
    <message>
      <source>social media</source>
      <translation>redes sociales</translation>
    </message>
    <message>
      <source>forum</source>
      <translation>foro</translation>
    </message>
    <message>
      <source>Four directors share contact centre, care services, accounts and operations, for a department that needs managers of managers.</source>
      <translation>Cuatro directores se reparten centro de contacto, servicios al cliente, cuentas y operaciones, para un departamento que necesita responsables de responsables.</translation>
    </message>
    <message>
      <source>Large department</source>
      <translation>Departamento grande</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Centro</translation>
    </message>
    <message>
      <source>Several sites deliver the service while central teams plan, train and handle the specialist work for all of them.</source>
      <translation>Varios centros prestan el servicio mientras equipos centrales planifican, forman y llevan el trabajo especializado para todos ellos.</translation>
    </message>
    <message>
      <source>Enterprise</source>
      <translation>Gran empresa</translation>
    </message>
    <message>
      <source>One moderator on duty at any hour: at 40 hours a week and 30 % shrinkage that takes six people.</source>
      <translation>Un moderador de turno a cualquier hora: con 40 horas a la semana y un 30 % de shrinkage hacen falta seis personas.</translation>
    </message>
    <message>
      <source>On duty or on call during work hours.</source>
      <translation>De turno o de guardia en horario laboral.</translation>
    </message>
    <message>
      <source>day</source>
      <translation>día</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>teléfono</translation>
    </message>
    <message>
      <source>chat</source>
      <translation>chat</translation>
    </message>
    <message>
      <source>evening</source>
      <translation>tarde</translation>
    </message>
    <message>
      <source>night</source>
      <translation>noche</translation>
    </message>
    <message>
      <source>weekend</source>
      <translation>fin de semana</translation>
    </message>
    <message>
      <source>Phone and chat in four shifts, and social media, forum and help desk beside them, so that somebody answers at any hour.</source>
      <translation>Teléfono y chat en cuatro turnos, y a su lado redes sociales, foro y centro de ayuda, para que alguien responda a cualquier hora.</translation>
    </message>
    <message>
      <source>Round the clock</source>
      <translation>Las 24 horas</translation>
    </message>
    <message>
      <source>24/7 shifts</source>
      <translation>turnos 24/7</translation>
    </message>
    <message>
      <source>Hands over to financial or technical.</source>
      <translation>Traslada a finanzas o a soporte técnico.</translation>
    </message>
    <message>
      <source>A call centre whose phone menu has three branches: financial, technical, and general, which hands over to the other two.</source>
      <translation>Un centro de llamadas cuyo menú telefónico tiene tres ramas: finanzas, técnica y general, que traslada a las otras dos.</translation>
    </message>
    <message>
      <source>Three branches</source>
      <translation>Tres ramas</translation>
    </message>
    <message>
      <source>Call Centre</source>
      <translation>Centro de llamadas</translation>
    </message>
    <message>
      <source>phone branches</source>
      <translation>ramas telefónicas</translation>
    </message>
    <message>
      <source>Tier 1 answers most questions and passes the hard ones up to specialists in tier 2 and engineers in tier 3.</source>
      <translation>El nivel 1 responde a la mayoría de las preguntas y pasa las difíciles a especialistas de nivel 2 y a ingenieros de nivel 3.</translation>
    </message>
    <message>
      <source>Tiered support</source>
      <translation>Soporte por niveles</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Soporte</translation>
    </message>
    <message>
      <source>tiers</source>
      <translation>niveles</translation>
    </message>
    <message>
      <source>Reads each new case and sends it to the right team.</source>
      <translation>Lee cada caso nuevo y lo envía al equipo adecuado.</translation>
    </message>
    <message>
      <source>A dispatcher reads each new case and sends it straight to the specialised team, so that nobody is handed from tier to tier.</source>
      <translation>Un despachador lee cada caso nuevo y lo envía directamente al equipo especializado, para que nadie pase de nivel en nivel.</translation>
    </message>
    <message>
      <source>Dispatcher and teams</source>
      <translation>Despachador y equipos</translation>
    </message>
    <message>
      <source>dispatcher</source>
      <translation>despachador</translation>
    </message>
    <message>
      <source>One team for each kind of customer, from consumers to enterprise accounts, so that each gets the service it needs.</source>
      <translation>Un equipo para cada tipo de cliente, de particulares a grandes cuentas, para que cada uno reciba el servicio que necesita.</translation>
    </message>
    <message>
      <source>Customer segments</source>
      <translation>Segmentos de clientes</translation>
    </message>
    <message>
      <source>Customer Centre</source>
      <translation>Centro de clientes</translation>
    </message>
    <message>
      <source>by customer segment</source>
      <translation>por segmento</translation>
    </message>
    <message>
      <source>Business customers</source>
      <translation>Clientes empresa</translation>
    </message>
    <message>
      <source>Retail customers</source>
      <translation>Clientes minoristas</translation>
    </message>
    <message>
      <source>Team leaders run the functions and segment managers the customers: everybody has one solid and one dotted line.</source>
      <translation>Los líderes de equipo llevan las funciones y los responsables de segmento, los clientes: todos tienen una línea continua y otra de puntos.</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Matriz</translation>
    </message>
    <message>
      <source>matrix</source>
      <translation>matriz</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>correo</translation>
    </message>
    <message>
      <source>An online shop answers by chat and e-mail, moves orders and returns quickly and adds seasonal people for the peaks.</source>
      <translation>Una tienda en línea responde por chat y correo, tramita rápido pedidos y devoluciones y suma personal de temporada para los picos.</translation>
    </message>
    <message>
      <source>E-commerce</source>
      <translation>Comercio electrónico</translation>
    </message>
    <message>
      <source>Customer Experience</source>
      <translation>Experiencia de cliente</translation>
    </message>
    <message>
      <source>marketplace</source>
      <translation>marketplace</translation>
    </message>
    <message>
      <source>online shop</source>
      <translation>tienda en línea</translation>
    </message>
    <message>
      <source>A subscription business keeps its customers with success, onboarding and renewals on one side and technical support on the other.</source>
      <translation>Un negocio de suscripción conserva a sus clientes con éxito del cliente, onboarding y renovaciones por un lado y soporte técnico por otro.</translation>
    </message>
    <message>
      <source>Customer success</source>
      <translation>Éxito del cliente</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clientes</translation>
    </message>
    <message>
      <source>customer success</source>
      <translation>éxito del cliente</translation>
    </message>
    <message>
      <source>Technicians repair at the customer’s place, sent out by dispatchers and backed by remote support and a parts desk.</source>
      <translation>Los técnicos reparan en casa del cliente, enviados por despachadores y apoyados por soporte remoto y un servicio de repuestos.</translation>
    </message>
    <message>
      <source>Field service</source>
      <translation>Servicio de campo</translation>
    </message>
    <message>
      <source>Field and Technical Service</source>
      <translation>Servicio técnico y de campo</translation>
    </message>
    <message>
      <source>field service</source>
      <translation>servicio de campo</translation>
    </message>
    <message>
      <source>A manager for each of the six functions of customer service, from account management to sales, under one director.</source>
      <translation>Un responsable para cada una de las seis funciones de atención al cliente, de la gestión de cuentas a las ventas, bajo un director.</translation>
    </message>
    <message>
      <source>Six functions</source>
      <translation>Seis funciones</translation>
    </message>
    <message>
      <source>by function</source>
      <translation>por función</translation>
    </message>
  </context>
  <context>
    <name>Titles</name>
    <message>
      <source>Executive Vice President, {what}</source>
      <translation>Vicepresidente ejecutivo de {what}</translation>
    </message>
    <message>
      <source>Senior Vice President, {what}</source>
      <translation>Vicepresidente sénior de {what}</translation>
    </message>
    <message>
      <source>Vice President, {what}</source>
      <translation>Vicepresidente de {what}</translation>
    </message>
    <message>
      <source>Director, {what}</source>
      <translation>Director de {what}</translation>
    </message>
    <message>
      <source>Manager, {what}</source>
      <translation>Responsable de {what}</translation>
    </message>
    <message>
      <source>Team Leader, {what}</source>
      <translation>Líder de equipo de {what}</translation>
    </message>
    <message>
      <source>Team Lead, {what}</source>
      <translation>Líder de equipo de {what}</translation>
    </message>
    <message>
      <source>Representative, {what}</source>
      <translation>Agente de {what}</translation>
    </message>
    <message>
      <source>Senior {what}</source>
      <translation>{what} sénior</translation>
    </message>
    <message>
      <source>{what} Team Lead</source>
      <translation>Líder de equipo de {what}</translation>
    </message>
    <message>
      <source>{what} Manager</source>
      <translation>Responsable de {what}</translation>
    </message>
    <message>
      <source>{what} Lead</source>
      <translation>Líder de {what}</translation>
    </message>
    <message>
      <source>{what} Specialist</source>
      <translation>Especialista en {what}</translation>
    </message>
    <message>
      <source>{what} Representative</source>
      <translation>Agente de {what}</translation>
    </message>
    <message>
      <source>{what} Analyst</source>
      <translation>Analista de {what}</translation>
    </message>
    <message>
      <source>{what} Engineer</source>
      <translation>Ingeniero de {what}</translation>
    </message>
    <message>
      <source>{what} group</source>
      <translation>Grupo de {what}</translation>
    </message>
    <message>
      <source>{what} division</source>
      <translation>División de {what}</translation>
    </message>
    <message>
      <source>{what} region</source>
      <translation>Región {what}</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Cuentas</translation>
    </message>
    <message>
      <source>Account Management</source>
      <translation>Gestión de cuentas</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Cuentas</translation>
    </message>
    <message>
      <source>Administration</source>
      <translation>Administración</translation>
    </message>
    <message>
      <source>Billing</source>
      <translation>Facturación</translation>
    </message>
    <message>
      <source>Customer Relations</source>
      <translation>Relación con clientes</translation>
    </message>
    <message>
      <source>Customer Service</source>
      <translation>Atención al cliente</translation>
    </message>
    <message>
      <source>Customer Success</source>
      <translation>Éxito del cliente</translation>
    </message>
    <message>
      <source>Dispatch</source>
      <translation>Despacho</translation>
    </message>
    <message>
      <source>Field Service</source>
      <translation>Servicio de campo</translation>
    </message>
    <message>
      <source>Forum</source>
      <translation>Foro</translation>
    </message>
    <message>
      <source>Forum Moderation</source>
      <translation>Moderación del foro</translation>
    </message>
    <message>
      <source>Help Desk</source>
      <translation>Centro de ayuda</translation>
    </message>
    <message>
      <source>Issue Management</source>
      <translation>Gestión de incidencias</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Reclamaciones</translation>
    </message>
    <message>
      <source>Knowledge</source>
      <translation>Conocimiento</translation>
    </message>
    <message>
      <source>Leadership</source>
      <translation>Liderazgo</translation>
    </message>
    <message>
      <source>Loyalty</source>
      <translation>Fidelización</translation>
    </message>
    <message>
      <source>Loyalty &amp; Rewards</source>
      <translation>Fidelización y premios</translation>
    </message>
    <message>
      <source>Onboarding</source>
      <translation>Onboarding</translation>
    </message>
    <message>
      <source>Operations</source>
      <translation>Operaciones</translation>
    </message>
    <message>
      <source>Planning</source>
      <translation>Planificación</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <source>Returns</source>
      <translation>Devoluciones</translation>
    </message>
    <message>
      <source>Returns &amp; Warranty</source>
      <translation>Devoluciones y garantías</translation>
    </message>
    <message>
      <source>Rewards</source>
      <translation>Premios</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>Ventas</translation>
    </message>
    <message>
      <source>Service Operations</source>
      <translation>Operaciones de servicio</translation>
    </message>
    <message>
      <source>Social Media</source>
      <translation>Redes sociales</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Soporte</translation>
    </message>
    <message>
      <source>Technical</source>
      <translation>Área técnica</translation>
    </message>
    <message>
      <source>Technical Support</source>
      <translation>Soporte técnico</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Formación</translation>
    </message>
    <message>
      <source>Warranty</source>
      <translation>Garantías</translation>
    </message>
    <message>
      <source>Workforce Management</source>
      <translation>Planificación de recursos</translation>
    </message>
    <message>
      <source> &amp; </source>
      <translation> y </translation>
    </message>
    <message>
      <source>Customer Success Specialist</source>
      <translation>Especialista en éxito del cliente</translation>
    </message>
    <message>
      <source>Quality Analyst</source>
      <translation>Analista de calidad</translation>
    </message>
    <message>
      <source>Trainer</source>
      <translation>Formador</translation>
    </message>
    <message>
      <source>Knowledge Specialist</source>
      <translation>Especialista en conocimiento</translation>
    </message>
    <message>
      <source>Workforce Planner</source>
      <translation>Planificador de recursos</translation>
    </message>
    <message>
      <source>Operations Specialist</source>
      <translation>Especialista en operaciones</translation>
    </message>
    <message>
      <source>Forum Moderator</source>
      <translation>Moderador del foro</translation>
    </message>
    <message>
      <source>Help Desk Agent</source>
      <translation>Agente del Centro de ayuda</translation>
    </message>
    <message>
      <source>Billing Clerk</source>
      <translation>Administrativo de Facturación</translation>
    </message>
    <message>
      <source>Dispatcher</source>
      <translation>Despachador</translation>
    </message>
    <message>
      <source>Field Technician</source>
      <translation>Técnico de Servicio de campo</translation>
    </message>
    <message>
      <source>Onboarding Specialist</source>
      <translation>Especialista en onboarding</translation>
    </message>
    <message>
      <source>Assistant</source>
      <translation>Asistente</translation>
    </message>
    <message>
      <source>Customer Service Representative</source>
      <translation>Agente de Atención al cliente</translation>
    </message>
    <message>
      <source>Owner / Founder</source>
      <translation>Propietario / fundador</translation>
    </message>
    <message>
      <source>Account &amp; Loyalty Specialist</source>
      <translation>Especialista en cuentas y fidelización</translation>
    </message>
    <message>
      <source>Customer Service Manager</source>
      <translation>Responsable de Atención al cliente</translation>
    </message>
    <message>
      <source>Returns, Warranty &amp; Issue Specialist</source>
      <translation>Especialista en devoluciones, garantías e incidencias</translation>
    </message>
    <message>
      <source>Sales &amp; Support Representative</source>
      <translation>Agente de Ventas y soporte</translation>
    </message>
    <message>
      <source>Team Lead</source>
      <translation>Líder de equipo</translation>
    </message>
    <message>
      <source>Account &amp; Loyalty Lead</source>
      <translation>Líder de Cuentas y fidelización</translation>
    </message>
    <message>
      <source>Account Representative</source>
      <translation>Agente de Cuentas</translation>
    </message>
    <message>
      <source>Escalation Specialist</source>
      <translation>Especialista en escalados</translation>
    </message>
    <message>
      <source>Loyalty Specialist</source>
      <translation>Especialista en fidelización</translation>
    </message>
    <message>
      <source>Quality &amp; Training Specialist</source>
      <translation>Especialista en calidad y formación</translation>
    </message>
    <message>
      <source>Representative, Support</source>
      <translation>Agente de Soporte</translation>
    </message>
    <message>
      <source>Returns &amp; Warranty Representative</source>
      <translation>Agente de Devoluciones y garantías</translation>
    </message>
    <message>
      <source>Senior Representative, Support</source>
      <translation>Agente sénior de Soporte</translation>
    </message>
    <message>
      <source>Team Lead, Returns &amp; Issues</source>
      <translation>Líder de equipo de Devoluciones e incidencias</translation>
    </message>
    <message>
      <source>Team Lead, Support</source>
      <translation>Líder de equipo de Soporte</translation>
    </message>
    <message>
      <source>Account Management &amp; Loyalty Manager</source>
      <translation>Responsable de Cuentas y fidelización</translation>
    </message>
    <message>
      <source>Account Manager</source>
      <translation>Gestor de cuentas</translation>
    </message>
    <message>
      <source>Director of Customer Service</source>
      <translation>Director de Atención al cliente</translation>
    </message>
    <message>
      <source>Issue Management Lead</source>
      <translation>Líder de Gestión de incidencias</translation>
    </message>
    <message>
      <source>Loyalty Programme Specialist</source>
      <translation>Especialista en programas de fidelización</translation>
    </message>
    <message>
      <source>Representative</source>
      <translation>Agente</translation>
    </message>
    <message>
      <source>Returns Representative</source>
      <translation>Agente de Devoluciones</translation>
    </message>
    <message>
      <source>Returns &amp; Warranty Manager</source>
      <translation>Responsable de Devoluciones y garantías</translation>
    </message>
    <message>
      <source>Senior Representative</source>
      <translation>Agente sénior</translation>
    </message>
    <message>
      <source>Service Operations Manager</source>
      <translation>Responsable de Operaciones de servicio</translation>
    </message>
    <message>
      <source>Social Media Representative</source>
      <translation>Agente de Redes sociales</translation>
    </message>
    <message>
      <source>Support Manager</source>
      <translation>Responsable de Soporte</translation>
    </message>
    <message>
      <source>Team Lead, Technical Support</source>
      <translation>Líder de equipo de Soporte técnico</translation>
    </message>
    <message>
      <source>Technical Support Specialist</source>
      <translation>Especialista en soporte técnico</translation>
    </message>
    <message>
      <source>Warranty Claims Specialist</source>
      <translation>Especialista en reclamaciones de garantía</translation>
    </message>
    <message>
      <source>Account Management Manager</source>
      <translation>Responsable de Gestión de cuentas</translation>
    </message>
    <message>
      <source>Contact Centre Manager</source>
      <translation>Responsable del Centro de contacto</translation>
    </message>
    <message>
      <source>Contact centre</source>
      <translation>Centro de contacto</translation>
    </message>
    <message>
      <source>Digital Channels Lead</source>
      <translation>Líder de Canales digitales</translation>
    </message>
    <message>
      <source>Director, Account Management &amp; Sales</source>
      <translation>Director de Gestión de cuentas y ventas</translation>
    </message>
    <message>
      <source>Director, Contact Centre</source>
      <translation>Director del Centro de contacto</translation>
    </message>
    <message>
      <source>Director, Customer Care Services</source>
      <translation>Director de Servicios al cliente</translation>
    </message>
    <message>
      <source>Director, Service Operations</source>
      <translation>Director de Operaciones de servicio</translation>
    </message>
    <message>
      <source>Inside Sales Manager</source>
      <translation>Responsable de Ventas internas</translation>
    </message>
    <message>
      <source>Issue Management Manager</source>
      <translation>Responsable de Gestión de incidencias</translation>
    </message>
    <message>
      <source>Loyalty &amp; Rewards Manager</source>
      <translation>Responsable de Fidelización y premios</translation>
    </message>
    <message>
      <source>Quality Manager</source>
      <translation>Responsable de Calidad</translation>
    </message>
    <message>
      <source>Sales Representative</source>
      <translation>Agente de Ventas</translation>
    </message>
    <message>
      <source>Senior Support Engineer</source>
      <translation>Ingeniero sénior de Soporte</translation>
    </message>
    <message>
      <source>Team Lead, Returns</source>
      <translation>Líder de equipo de Devoluciones</translation>
    </message>
    <message>
      <source>Technical Support Manager</source>
      <translation>Responsable de Soporte técnico</translation>
    </message>
    <message>
      <source>Training &amp; Knowledge Manager</source>
      <translation>Responsable de Formación y conocimiento</translation>
    </message>
    <message>
      <source>Vice President, Customer Service</source>
      <translation>Vicepresidente de Atención al cliente</translation>
    </message>
    <message>
      <source>Workforce Analyst</source>
      <translation>Analista de planificación de recursos</translation>
    </message>
    <message>
      <source>Workforce Manager</source>
      <translation>Responsable de Planificación de recursos</translation>
    </message>
    <message>
      <source>Chief Customer Officer</source>
      <translation>Director general de Clientes</translation>
    </message>
    <message>
      <source>Director, Account Management</source>
      <translation>Director de Gestión de cuentas</translation>
    </message>
    <message>
      <source>Accounts group</source>
      <translation>Grupo de Cuentas</translation>
    </message>
    <message>
      <source>Director, Issue Management</source>
      <translation>Director de Gestión de incidencias</translation>
    </message>
    <message>
      <source>Director, Loyalty &amp; Rewards</source>
      <translation>Director de Fidelización y premios</translation>
    </message>
    <message>
      <source>Director, Quality &amp; Training</source>
      <translation>Director de Calidad y formación</translation>
    </message>
    <message>
      <source>Director, Returns &amp; Warranty</source>
      <translation>Director de Devoluciones y garantías</translation>
    </message>
    <message>
      <source>Director, Technical Support</source>
      <translation>Director de Soporte técnico</translation>
    </message>
    <message>
      <source>Director, Workforce Management</source>
      <translation>Director de Planificación de recursos</translation>
    </message>
    <message>
      <source>Escalation Manager</source>
      <translation>Responsable de Escalados</translation>
    </message>
    <message>
      <source>Escalations</source>
      <translation>Escalados</translation>
    </message>
    <message>
      <source>Loyalty Manager</source>
      <translation>Responsable de Fidelización</translation>
    </message>
    <message>
      <source>Operations Manager</source>
      <translation>Responsable de Operaciones</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Equipo</translation>
    </message>
    <message>
      <source>Returns Manager</source>
      <translation>Responsable de Devoluciones</translation>
    </message>
    <message>
      <source>Returns group</source>
      <translation>Grupo de Devoluciones</translation>
    </message>
    <message>
      <source>Returns Team Lead</source>
      <translation>Líder de equipo de Devoluciones</translation>
    </message>
    <message>
      <source>Site Director</source>
      <translation>Director de centro</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Centro</translation>
    </message>
    <message>
      <source>Technical group</source>
      <translation>Grupo técnico</translation>
    </message>
    <message>
      <source>Technical Support Team Lead</source>
      <translation>Líder de equipo de Soporte técnico</translation>
    </message>
    <message>
      <source>Training Manager</source>
      <translation>Responsable de Formación</translation>
    </message>
    <message>
      <source>Vice President, Account Management &amp; Loyalty</source>
      <translation>Vicepresidente de Cuentas y fidelización</translation>
    </message>
    <message>
      <source>Vice President, Service Delivery</source>
      <translation>Vicepresidente de Prestación del servicio</translation>
    </message>
    <message>
      <source>Vice President, Specialist Services</source>
      <translation>Vicepresidente de Servicios especializados</translation>
    </message>
    <message>
      <source>Call Centre Manager</source>
      <translation>Responsable del Centro de llamadas</translation>
    </message>
    <message>
      <source>Digital Channels Manager</source>
      <translation>Responsable de Canales digitales</translation>
    </message>
    <message>
      <source>Phone &amp; Chat Representative</source>
      <translation>Agente de Teléfono y chat</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Shift Lead, Day</source>
      <translation>Líder de turno de día</translation>
    </message>
    <message>
      <source>Shift Lead, Evening</source>
      <translation>Líder de turno de tarde</translation>
    </message>
    <message>
      <source>Shift Lead, Night</source>
      <translation>Líder de turno de noche</translation>
    </message>
    <message>
      <source>Shift Lead, Weekend</source>
      <translation>Líder de turno de fin de semana</translation>
    </message>
    <message>
      <source>Social Content Editor</source>
      <translation>Editor de contenidos sociales</translation>
    </message>
    <message>
      <source>Social Media Responder</source>
      <translation>Agente de Respuesta en redes</translation>
    </message>
    <message>
      <source>Billing Representative</source>
      <translation>Agente de Facturación</translation>
    </message>
    <message>
      <source>General Representative</source>
      <translation>Agente de Consultas generales</translation>
    </message>
    <message>
      <source>Team Lead, Financial</source>
      <translation>Líder de equipo de Finanzas</translation>
    </message>
    <message>
      <source>Team Lead, General</source>
      <translation>Líder de equipo de Consultas generales</translation>
    </message>
    <message>
      <source>Team Lead, Technical</source>
      <translation>Líder de equipo técnico</translation>
    </message>
    <message>
      <source>Technical Representative</source>
      <translation>Agente técnico</translation>
    </message>
    <message>
      <source>Associate Representative</source>
      <translation>Agente júnior</translation>
    </message>
    <message>
      <source>Head of Support</source>
      <translation>Jefe de Soporte</translation>
    </message>
    <message>
      <source>Support Engineer</source>
      <translation>Ingeniero de Soporte</translation>
    </message>
    <message>
      <source>Support Operations Specialist</source>
      <translation>Especialista en operaciones de soporte</translation>
    </message>
    <message>
      <source>Tier 1 Manager</source>
      <translation>Responsable de Soporte N1</translation>
    </message>
    <message>
      <source>Tier 1 Team Lead</source>
      <translation>Líder de equipo de Soporte N1</translation>
    </message>
    <message>
      <source>Tier 2 Team Lead</source>
      <translation>Líder de equipo de Soporte N2</translation>
    </message>
    <message>
      <source>Tier 3 Lead Engineer</source>
      <translation>Ingeniero líder de Soporte N3</translation>
    </message>
    <message>
      <source>Account Specialist</source>
      <translation>Especialista en cuentas</translation>
    </message>
    <message>
      <source>Billing Specialist</source>
      <translation>Especialista en facturación</translation>
    </message>
    <message>
      <source>Orders &amp; Returns Specialist</source>
      <translation>Especialista en pedidos y devoluciones</translation>
    </message>
    <message>
      <source>Team Lead, Accounts</source>
      <translation>Líder de equipo de Cuentas</translation>
    </message>
    <message>
      <source>Team Lead, Billing</source>
      <translation>Líder de equipo de Facturación</translation>
    </message>
    <message>
      <source>Team Lead, Orders &amp; Returns</source>
      <translation>Líder de equipo de Pedidos y devoluciones</translation>
    </message>
    <message>
      <source>Technical Specialist</source>
      <translation>Especialista técnico</translation>
    </message>
    <message>
      <source>Consumer Representative</source>
      <translation>Agente de Particulares</translation>
    </message>
    <message>
      <source>Consumer</source>
      <translation>Particulares</translation>
    </message>
    <message>
      <source>Dedicated Account Manager</source>
      <translation>Gestor de cuentas dedicado</translation>
    </message>
    <message>
      <source>Director, Customer Centre</source>
      <translation>Director del Centro de clientes</translation>
    </message>
    <message>
      <source>Enterprise Support Engineer</source>
      <translation>Ingeniero de Soporte a grandes empresas</translation>
    </message>
    <message>
      <source>Manager, Consumer Customers</source>
      <translation>Responsable de Clientes particulares</translation>
    </message>
    <message>
      <source>Manager, Enterprise Accounts</source>
      <translation>Responsable de Grandes cuentas</translation>
    </message>
    <message>
      <source>Manager, Partners &amp; Public Sector</source>
      <translation>Responsable de Socios y sector público</translation>
    </message>
    <message>
      <source>Manager, Small Business</source>
      <translation>Responsable de Pequeña empresa</translation>
    </message>
    <message>
      <source>Partner Representative</source>
      <translation>Agente de Socios</translation>
    </message>
    <message>
      <source>Small Business Representative</source>
      <translation>Agente de Pequeña empresa</translation>
    </message>
    <message>
      <source>Team Lead, Consumer</source>
      <translation>Líder de equipo de Particulares</translation>
    </message>
    <message>
      <source>Account Representative, Business</source>
      <translation>Agente de Cuentas, Empresas</translation>
    </message>
    <message>
      <source>Account Representative, Retail</source>
      <translation>Agente de Cuentas, Minorista</translation>
    </message>
    <message>
      <source>General Manager, Customer Service</source>
      <translation>Director general de Atención al cliente</translation>
    </message>
    <message>
      <source>Returns Representative, Retail</source>
      <translation>Agente de Devoluciones, Minorista</translation>
    </message>
    <message>
      <source>Segment Manager, Business</source>
      <translation>Responsable de segmento Empresas</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Empresas</translation>
    </message>
    <message>
      <source>Segment Manager, Retail</source>
      <translation>Responsable de segmento Minorista</translation>
    </message>
    <message>
      <source>Retail</source>
      <translation>Minorista</translation>
    </message>
    <message>
      <source>Support Representative, Business</source>
      <translation>Agente de Soporte, Empresas</translation>
    </message>
    <message>
      <source>Support Representative, Retail</source>
      <translation>Agente de Soporte, Minorista</translation>
    </message>
    <message>
      <source>Team Leader, Account Management</source>
      <translation>Líder de equipo de Gestión de cuentas</translation>
    </message>
    <message>
      <source>Team Leader, Returns &amp; Warranty</source>
      <translation>Líder de equipo de Devoluciones y garantías</translation>
    </message>
    <message>
      <source>Team Leader, Support</source>
      <translation>Líder de equipo de Soporte</translation>
    </message>
    <message>
      <source>Warranty Representative, Business</source>
      <translation>Agente de Garantías, Empresas</translation>
    </message>
    <message>
      <source>Chat &amp; E-mail Representative</source>
      <translation>Agente de Chat y correo</translation>
    </message>
    <message>
      <source>Claims &amp; Dispute Specialist</source>
      <translation>Especialista en reclamaciones y disputas</translation>
    </message>
    <message>
      <source>Head of Customer Experience</source>
      <translation>Jefe de Experiencia de cliente</translation>
    </message>
    <message>
      <source>Loyalty &amp; Retention Specialist</source>
      <translation>Especialista en fidelización y retención</translation>
    </message>
    <message>
      <source>Order &amp; Delivery Representative</source>
      <translation>Agente de Pedidos y entregas</translation>
    </message>
    <message>
      <source>Quality, Training &amp; Knowledge Specialist</source>
      <translation>Especialista en calidad, formación y conocimiento</translation>
    </message>
    <message>
      <source>Returns &amp; Refunds Specialist</source>
      <translation>Especialista en devoluciones y reembolsos</translation>
    </message>
    <message>
      <source>Seasonal Representative</source>
      <translation>Agente de temporada</translation>
    </message>
    <message>
      <source>Social &amp; Marketplace Representative</source>
      <translation>Agente de Redes y marketplaces</translation>
    </message>
    <message>
      <source>Team Lead, Chat &amp; E-mail</source>
      <translation>Líder de equipo de Chat y correo</translation>
    </message>
    <message>
      <source>Customer Operations Analyst</source>
      <translation>Analista de operaciones de clientes</translation>
    </message>
    <message>
      <source>Customer Operations Manager</source>
      <translation>Responsable de Operaciones de clientes</translation>
    </message>
    <message>
      <source>Customer Success Manager</source>
      <translation>Gestor de Éxito del cliente</translation>
    </message>
    <message>
      <source>Digital Success Specialist</source>
      <translation>Especialista en éxito digital</translation>
    </message>
    <message>
      <source>Director, Customer Success</source>
      <translation>Director de Éxito del cliente</translation>
    </message>
    <message>
      <source>Director, Support</source>
      <translation>Director de Soporte</translation>
    </message>
    <message>
      <source>Education &amp; Knowledge Specialist</source>
      <translation>Especialista en formación y conocimiento</translation>
    </message>
    <message>
      <source>Enterprise Customer Success Manager</source>
      <translation>Gestor de Éxito de grandes clientes</translation>
    </message>
    <message>
      <source>Manager, Enterprise Success</source>
      <translation>Responsable de Éxito de grandes clientes</translation>
    </message>
    <message>
      <source>Manager, Mid-Market &amp; Scale Success</source>
      <translation>Responsable de Éxito de medianas empresas</translation>
    </message>
    <message>
      <source>Onboarding Lead</source>
      <translation>Líder de Onboarding</translation>
    </message>
    <message>
      <source>Renewals &amp; Account Lead</source>
      <translation>Líder de Renovaciones y cuentas</translation>
    </message>
    <message>
      <source>Renewals Manager</source>
      <translation>Gestor de Renovaciones</translation>
    </message>
    <message>
      <source>Support Specialist</source>
      <translation>Especialista en soporte</translation>
    </message>
    <message>
      <source>Support Team Lead</source>
      <translation>Líder de equipo de Soporte</translation>
    </message>
    <message>
      <source>Technical Support Lead</source>
      <translation>Líder de Soporte técnico</translation>
    </message>
    <message>
      <source>Dispatch Lead</source>
      <translation>Líder de Despacho</translation>
    </message>
    <message>
      <source>Field Service Manager</source>
      <translation>Responsable de Servicio de campo</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Zona</translation>
    </message>
    <message>
      <source>Field Service Technician</source>
      <translation>Técnico de Servicio de campo</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Región</translation>
    </message>
    <message>
      <source>Parts Coordinator</source>
      <translation>Coordinador de repuestos</translation>
    </message>
    <message>
      <source>Regional Supervisor</source>
      <translation>Supervisor regional</translation>
    </message>
    <message>
      <source>Remote Support Lead</source>
      <translation>Líder de Soporte remoto</translation>
    </message>
    <message>
      <source>Remote Support Specialist</source>
      <translation>Especialista en soporte remoto</translation>
    </message>
    <message>
      <source>Scheduling Coordinator</source>
      <translation>Coordinador de planificación</translation>
    </message>
    <message>
      <source>Service Director</source>
      <translation>Director de Servicio</translation>
    </message>
    <message>
      <source>Technical Trainer &amp; Quality Specialist</source>
      <translation>Formador técnico y especialista en calidad</translation>
    </message>
    <message>
      <source>Warranty &amp; Parts Lead</source>
      <translation>Líder de Garantías y repuestos</translation>
    </message>
    <message>
      <source>Issue Resolution Specialist</source>
      <translation>Especialista en resolución de incidencias</translation>
    </message>
    <message>
      <source>Loyalty &amp; Rewards Specialist</source>
      <translation>Especialista en fidelización y premios</translation>
    </message>
    <message>
      <source>Sales Manager</source>
      <translation>Responsable de Ventas</translation>
    </message>
    <message>
      <source>Support Representative</source>
      <translation>Agente de Soporte</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>What becomes of it</source>
      <translation>Qué ocurre con ello</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Árbol</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Comentarios</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>General</translation>
    </message>
    <message>
      <source>Dotted line to</source>
      <translation>Línea de puntos a</translation>
    </message>
    <message>
      <source>Type a name or a title</source>
      <translation>Escriba un nombre o un título</translation>
    </message>
    <message>
      <source>The line joins {name} already.</source>
      <translation>La línea ya une a {name}.</translation>
    </message>
    <message>
      <source>Dotted line from {name} to…</source>
      <translation>Línea de puntos de {name} a…</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <source>The new manager</source>
      <translation>El nuevo responsable</translation>
    </message>
    <message>
      <source>{name} is in what moves, and nobody can report to their own report.</source>
      <translation>{name} está en lo que se mueve, y nadie puede depender de su propio subordinado.</translation>
    </message>
    <message>
      <source>Make a top</source>
      <translation>Hacer cúspide</translation>
    </message>
    <message>
      <source>Nobody comes along.</source>
      <translation>No lo acompaña nadie.</translation>
    </message>
    <message>
      <source>1 role below comes along.</source>
      <translation>Lo acompaña 1 puesto de debajo.</translation>
    </message>
    <message>
      <source>Make {who} a top</source>
      <translation>Hacer cúspide a {who}</translation>
    </message>
    <message>
      <source>Move {who} to {name}</source>
      <translation>Mover {who} a {name}</translation>
    </message>
    <message>
      <source>Move {n} roles to…</source>
      <translation>Mover {n} puestos a…</translation>
    </message>
    <message>
      <source>{n} roles below come along.</source>
      <translation>Lo acompañan {n} puestos de debajo.</translation>
    </message>
    <message>
      <source>Move {name} to…</source>
      <translation>Mover a {name} a…</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} puestos</translation>
    </message>
    <message>
      <source>the new role</source>
      <translation>el puesto nuevo</translation>
    </message>
    <message>
      <source>Split {n} of {every} seats off</source>
      <translation>Desglosar {n} de {every} plazas</translation>
    </message>
    <message>
      <source>Seats to split off</source>
      <translation>Plazas que se desglosan</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>Desglosar</translation>
    </message>
    <message>
      <source>Split off seats</source>
      <translation>Desglosar plazas</translation>
    </message>
    <message>
      <source> of {n} seats</source>
      <translation> de {n} plazas</translation>
    </message>
    <message>
      <source>To the new card: {goes}. Here: {stays}.</source>
      <translation>A la tarjeta nueva: {goes}. Aquí: {stays}.</translation>
    </message>
    <message>
      <source>{n} without a name</source>
      <translation>{n} sin nombre</translation>
    </message>
    <message>
      <source>{n} more people</source>
      <translation>{n} personas más</translation>
    </message>
    <message>
      <source>{n} vacant</source>
      <translation>{n} vacantes</translation>
    </message>
    <message>
      <source>Tab adds a report · Enter adds a colleague · F2 renames</source>
      <translation>Tab añade subordinado · Intro añade compañero · F2 cambia el nombre</translation>
    </message>
    <message>
      <source>Enter edits a cell · Ctrl+Enter fills all selected ones · Ctrl+D fills down</source>
      <translation>Intro edita una celda · Ctrl+Intro rellena todas las seleccionadas · Ctrl+D rellena hacia abajo</translation>
    </message>
    <message>
      <source>F7 shows the next view · a click on a line goes to the role</source>
      <translation>F7 muestra la vista siguiente · un clic en una línea lleva al puesto</translation>
    </message>
    <message>
      <source>A click or Space gives a role a function, or takes it · a head sorts</source>
      <translation>Un clic o Espacio da una función a un puesto o se la quita · un encabezado ordena</translation>
    </message>
    <message>
      <source>no findings</source>
      <translation>sin hallazgos</translation>
    </message>
    <message>
      <source>{page}: titles {n} pt, small</source>
      <translation>{page}: títulos {n} pt, pequeños</translation>
    </message>
    <message>
      <source>{page}: titles {n} pt</source>
      <translation>{page}: títulos {n} pt</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 persona</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} personas</translation>
    </message>
    <message>
      <source>1 layer</source>
      <translation>1 nivel</translation>
    </message>
    <message>
      <source>{n} layers</source>
      <translation>{n} niveles</translation>
    </message>
    <message>
      <source>{n} FTE</source>
      <translation>{n} ETC</translation>
    </message>
    <message>
      <source>span Ø {average}, max {largest}</source>
      <translation>tramo Ø {average}, máx. {largest}</translation>
    </message>
    <message>
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <source>{n} not placed</source>
      <translation>{n} sin puesto</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>Disponer</translation>
    </message>
    <message>
      <source>Findings: {count}</source>
      <translation>Hallazgos: {count}</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>Representative</source>
      <translation>Agente</translation>
    </message>
    <message>
      <source>Senior</source>
      <translation>Sénior</translation>
    </message>
    <message>
      <source>Specialist</source>
      <translation>Especialista</translation>
    </message>
    <message>
      <source>Team lead</source>
      <translation>Líder de equipo</translation>
    </message>
    <message>
      <source>Manager</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>Director</source>
      <translation>Director</translation>
    </message>
    <message>
      <source>Executive</source>
      <translation>Ejecutivo</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>Cubierta</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacante</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Prevista</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Advertencia</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Sugerencia</translation>
    </message>
    <message>
      <source>Top-down</source>
      <translation>De arriba abajo</translation>
    </message>
    <message>
      <source>Bottom-up</source>
      <translation>De abajo arriba</translation>
    </message>
    <message>
      <source>Left-right</source>
      <translation>De izquierda a derecha</translation>
    </message>
    <message>
      <source>Right-left</source>
      <translation>De derecha a izquierda</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Estándar</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation>Compacta</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Print grey</source>
      <translation>Gris de imprenta</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>Contact centre</source>
      <translation>Centro de contacto</translation>
    </message>
    <message>
      <source>Technical support</source>
      <translation>Soporte técnico</translation>
    </message>
    <message>
      <source>Small company</source>
      <translation>Pequeña empresa</translation>
    </message>
    <message>
      <source>General</source>
      <translation>General</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Llamadas</translation>
    </message>
    <message>
      <source>Chats</source>
      <translation>Chats</translation>
    </message>
    <message>
      <source>Tickets</source>
      <translation>Tickets</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Plazas</translation>
    </message>
  </context>
</TS>
