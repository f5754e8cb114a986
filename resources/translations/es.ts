<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>&amp;About Common Time</source>
        <translation>A&amp;cerca de Common Time</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;All days</source>
        <translation>&amp;Todos los días</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;As the system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>&amp;Branch from here…</source>
        <translation>Crear &amp;una rama desde aquí…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>&amp;Build schedule</source>
        <translation>&amp;Generar horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>&amp;CSV files…</source>
        <translation>Archivos &amp;CSV…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>&amp;Cards</source>
        <translation>&amp;Tarjetas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Clear search and filters</source>
        <translation>&amp;Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>&amp;Close project</source>
        <translation>&amp;Cerrar proyecto</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Colors</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Earlier days</source>
        <translation>Días &amp;anteriores</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>&amp;Excel workbook…</source>
        <translation>Libro de &amp;Excel…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>&amp;Forget all steps…</source>
        <translation>&amp;Olvidar todos los pasos…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Later days</source>
        <translation>&amp;Días siguientes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>&amp;Legend</source>
        <translation>&amp;Leyenda</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>&amp;Make it a double, or single again</source>
        <translation>Hacerla &amp;doble, o sencilla otra vez</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>&amp;New from example</source>
        <translation>&amp;Nuevo desde un ejemplo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>&amp;Next issue</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>&amp;Next scenario</source>
        <translation>Escenario &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;One day</source>
        <translation>&amp;Un día</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>&amp;Park</source>
        <translation>&amp;Apartar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;People</source>
        <translation>Pe&amp;rsonas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>&amp;Previous issue</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparar…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Rooms</source>
        <translation>&amp;Salones</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>&amp;Schedule</source>
        <translation>&amp;Horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>&amp;Stop and keep best</source>
        <translation>&amp;Detener y conservar el mejor</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Students…</source>
        <translation>Est&amp;udiantes…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>&amp;Switch to</source>
        <translation>&amp;Cambiar a</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>&amp;Take over a rule set…</source>
        <translation>&amp;Tomar un conjunto de reglas…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;Teams</source>
        <translation>&amp;Equipos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>&amp;Unpin</source>
        <translation>&amp;Soltar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>&amp;Why is there no schedule?</source>
        <translation>¿&amp;Por qué no hay horario?</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>About this &amp;school…</source>
        <translation>Acerca de esta &amp;escuela…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>Add the promises that a state's law or a contract asks for</source>
        <translation>Agregar los compromisos que pide la ley de un estado o un contrato</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Be&amp;gin the next year…</source>
        <translation>Empezar el año si&amp;guiente…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Begin another scenario as this one is now</source>
        <translation>Empezar otro escenario tal como está este ahora</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Best places &amp;of the card…</source>
        <translation>Mejores &amp;lugares de la tarjeta…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Black and white with strong edges, for eyes that need them</source>
        <translation>Blanco y negro con bordes fuertes, para ojos que los necesitan</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Branch…</source>
        <translation>Rama…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Build</source>
        <translation>Generar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Build &amp;close to this schedule</source>
        <translation>Generar &amp;cerca de este horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Build, and move no more than a tenth of the sections that are placed now</source>
        <translation>Generar y mover como máximo una décima parte de las secciones ya colocadas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Choose the card of the cell besides others</source>
        <translation>Elegir la tarjeta de la celda además de otras</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Choose the cards between here and there</source>
        <translation>Elegir las tarjetas entre aquí y allí</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Co&amp;mpare scenarios…</source>
        <translation>Comparar escenarios…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Compare people, teams, groups or rooms, 1 to 4</source>
        <translation>Comparar personas, equipos, grupos o salones, 1 a 4</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Copy what is chosen to the scenario on that side</source>
        <translation>Copiar lo elegido al escenario de ese lado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>D&amp;ays</source>
        <translation>&amp;Días</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Delete what was done before, and deleted scenarios, from the file for good</source>
        <translation>Eliminar del archivo para siempre lo hecho antes y los escenarios eliminados</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Describe…</source>
        <translation>Describir…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>End the search and keep the best schedule found so far</source>
        <translation>Terminar la búsqueda y conservar el mejor horario encontrado hasta ahora</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Find a schedule that keeps every promise</source>
        <translation>Encontrar un horario que cumpla cada compromiso</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Find a ti&amp;me to meet…</source>
        <translation>Encontrar hora para &amp;reunirse…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Find new seats, with few changes, where seats no longer fit the schedule</source>
        <translation>Encontrar lugares nuevos, con pocos cambios, donde los lugares ya no caben en el horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Find the fewest other cards that have to move for the card in hand or chosen</source>
        <translation>Encontrar el menor número de tarjetas que deben moverse por la tarjeta tomada o elegida</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Find the promises that clash, and what would help</source>
        <translation>Encontrar los compromisos que chocan y qué ayudaría</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Fit the &amp;week</source>
        <translation>&amp;Ajustar la semana</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Fit the whole week into the width</source>
        <translation>Ajustar toda la semana al ancho</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Fix the chosen cards to their time, or let them go again</source>
        <translation>Fijar las tarjetas elegidas a su hora, o soltarlas otra vez</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Fix the chosen cards to their time, their room and their people</source>
        <translation>Fijar las tarjetas elegidas a su hora, su salón y sus personas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Fix the time of every card of the person, team, group or room</source>
        <translation>Fijar la hora de cada tarjeta de la persona, el equipo, el grupo o el salón</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Fix the time of every card that takes place on the day</source>
        <translation>Fijar la hora de cada tarjeta que se da ese día</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Go a screen up or down</source>
        <translation>Subir o bajar una pantalla</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Go from the differences to the timetables and back</source>
        <translation>Ir de las diferencias a los horarios y volver</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Go from the timetable to the panels and back</source>
        <translation>Ir del horario a los paneles y volver</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>Go to the card before that matches the search and the filters</source>
        <translation>Ir a la tarjeta anterior que coincide con la búsqueda y los filtros</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Go to the first or the last block of the row</source>
        <translation>Ir al primer o al último bloque de la fila</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>Go to the next card that matches the search and the filters</source>
        <translation>Ir a la siguiente tarjeta que coincide con la búsqueda y los filtros</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Go to the next cell on that side</source>
        <translation>Ir a la celda siguiente de ese lado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Go to the next or the last difference</source>
        <translation>Ir a la diferencia siguiente o a la anterior</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Import &amp;folder of CSV files…</source>
        <translation>Importar carpeta &amp;de archivos CSV…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Import &amp;workbook…</source>
        <translation>Importar &amp;libro…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Import course re&amp;quests…</source>
        <translation>&amp;Importar solicitudes de cursos…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Let every session of the activity last two blocks, or one again</source>
        <translation>Hacer que cada sesión de la actividad dure dos bloques, o uno otra vez</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Let the chosen cards be moved again</source>
        <translation>Permitir que las tarjetas elegidas se muevan otra vez</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Light &amp;up people</source>
        <translation>Ilu&amp;minar personas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>List every key, by menu</source>
        <translation>Listar cada tecla, por menú</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>List every step of this scenario, to go to any of them or branch from it</source>
        <translation>Listar cada paso de este escenario, para ir a cualquiera de ellos o crear una rama desde él</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>List where the chosen card could go, best first, with the reasons</source>
        <translation>Listar a dónde podría ir la tarjeta elegida, primero lo mejor, con los motivos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Loo&amp;k for swaps…</source>
        <translation>Buscar &amp;intercambios…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Look for up to three sessions that move at once and improve the schedule</source>
        <translation>Buscar hasta tres sesiones que se muevan a la vez y mejoren el horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Look up students' schedules and unfilled requests, and change seats by hand</source>
        <translation>Consultar los horarios de los estudiantes y las solicitudes sin atender, y cambiar lugares a mano</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Look up what the schedule says about teams, coaching, groups and rooms</source>
        <translation>Consultar lo que dice el horario sobre equipos, coaching, grupos y salones</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Mark this scenario as the one that is told to the staff</source>
        <translation>Marcar este escenario como el que se comunica al personal</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Move last year’s project on by a year, in a file of its own</source>
        <translation>Pasar al año siguiente el proyecto del año pasado, en un archivo propio</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Na&amp;me and note…</source>
        <translation>&amp;Nombre y nota…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Ne&amp;xt part of the window</source>
        <translation>Siguiente parte de la &amp;ventana</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>One &amp;week</source>
        <translation>Una &amp;semana</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>One perso&amp;n</source>
        <translation>Una perso&amp;na</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>One stu&amp;dent</source>
        <translation>Un es&amp;tudiante</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/edit_menu.py"/>
        <source>Open the week of a person or a student, or go to a team, a group or a room</source>
        <translation>Abrir la semana de una persona o de un estudiante, o ir a un equipo, un grupo o un salón</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Pane&amp;ls</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Pick up &amp;card</source>
        <translation>Tomar la &amp;tarjeta</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Pick up the card of the cell; put down what is held</source>
        <translation>Tomar la tarjeta de la celda; dejar la que se tiene tomada</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Pin &amp;time</source>
        <translation>&amp;Fijar la hora</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Pin everything in this ro&amp;w</source>
        <translation>Fijar todo en esta f&amp;ila</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Pin everything on this &amp;day</source>
        <translation>Fijar todo &amp;en este día</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Pin time, room and pe&amp;ople</source>
        <translation>Fijar hora, salón y &amp;personas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Pre&amp;vious scenario</source>
        <translation>Escenario &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Put back what is held; choose nothing</source>
        <translation>Devolver lo que se tiene tomado; no elegir nada</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Put this scenario away; it can be restored</source>
        <translation>Guardar aparte este escenario; se puede restaurar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Qui&amp;t</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>R&amp;eports…</source>
        <translation>&amp;Informes…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Re-sea&amp;t students…</source>
        <translation>Reasignar lugares de &amp;estudiantes…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Rename this scenario and write down what it is for</source>
        <translation>Cambiar el nombre de este escenario y anotar para qué es</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>S&amp;how schedules on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>Say what the colors and signs of the timetable mean</source>
        <translation>Decir qué significan los colores y signos del horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/scenario_menu.py"/>
        <source>Scena&amp;rio</source>
        <translation>E&amp;scenario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>See two scenarios side by side, with all that differs</source>
        <translation>Ver dos escenarios lado a lado, con todo lo que difiere</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Set the school up step by step, and see what is missing or doubtful</source>
        <translation>Configurar la escuela paso a paso y ver qué falta o es dudoso</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Set-up c&amp;hecklist</source>
        <translation>Lista de configuración</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Show each better schedule in the grid while a build runs, for looking at only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Show every row and card again</source>
        <translation>Mostrar otra vez cada fila y tarjeta</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Show one day of the cycle</source>
        <translation>Mostrar un día del ciclo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Show one week of a longer cycle</source>
        <translation>Mostrar una semana de un ciclo más largo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Show the day or the week after</source>
        <translation>Mostrar el día o la semana siguiente</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Show the day or the week before</source>
        <translation>Mostrar el día o la semana anterior</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Show the next thing that is broken, not fully met or without a place</source>
        <translation>Mostrar lo siguiente que está incumplido, no del todo cumplido o sin lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Show the other cards of a card's people and when they are free; again to end it</source>
        <translation>Mostrar las otras tarjetas de las personas de una tarjeta y cuándo están libres; otra vez para terminar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Show the thing before that is broken, not fully met or without a place</source>
        <translation>Mostrar lo anterior que está incumplido, no del todo cumplido o sin lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Show the timetable with the build and its promises</source>
        <translation>Mostrar el horario con la generación y sus compromisos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Show the whole cycle</source>
        <translation>Mostrar todo el ciclo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Student groups</source>
        <translation>Grupos de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Take course requests over from a file that another program exported</source>
        <translation>Tomar solicitudes de cursos de un archivo que exportó otro programa</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Take the chosen cards off the timetable, into the parking tray</source>
        <translation>Quitar del horario las tarjetas elegidas y ponerlas en la bandeja</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Take the current card in hand and see where it may go</source>
        <translation>Tomar en la mano la tarjeta actual y ver a dónde puede ir</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>The week of one person</source>
        <translation>La semana de una persona</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>The week of one student</source>
        <translation>La semana de un estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Timeta&amp;ble</source>
        <translation>&amp;Horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Unpin everything in this row</source>
        <translation>Soltar todo en esta fila</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/cards_menu.py"/>
        <source>Unpin everything on this day</source>
        <translation>Soltar todo en este día</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>When could these people meet, who cannot come, and what would have to move</source>
        <translation>Cuándo podrían reunirse estas personas, quién no puede venir y qué tendría que moverse</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>While a card is held: go to the best places, 1 to 9</source>
        <translation>Con una tarjeta tomada: ir a los mejores lugares, 1 a 9</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>While a card is held: swap it with the cell's</source>
        <translation>Con una tarjeta tomada: intercambiarla con la de la celda</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>While a card is held: the next card of the cell</source>
        <translation>Con una tarjeta tomada: la siguiente tarjeta de la celda</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>While a card is held: the next or the last free place</source>
        <translation>Con una tarjeta tomada: el lugar libre siguiente o el anterior</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>While a card is held: why the cell is free or not</source>
        <translation>Con una tarjeta tomada: por qué la celda está libre o no</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/help_menu.py"/>
        <source>Whom its facts come from, and which numbers are assumed</source>
        <translation>De quién vienen sus datos y qué números se suponen</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/schedule_menu.py"/>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/grid_keys.py"/>
        <source>Write the comparison as a workbook</source>
        <translation>Escribir la comparación como libro</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Write the schedule and its certificate as CSV files into a folder</source>
        <translation>Escribir el horario y su certificado como archivos CSV en una carpeta</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/file_menu.py"/>
        <source>Write the schedule and its certificate as a workbook</source>
        <translation>Escribir el horario y su certificado como libro</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Zoom &amp;in</source>
        <translation>Acer&amp;car</translation>
    </message>
    <message>
        <location filename="../../planner/ui/actions/view_menu.py"/>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
</context>
<context>
    <name>ArgumentList</name>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>What counting shows</source>
        <translation>Lo que muestra el recuento</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>A build is running</source>
        <translation>Se está generando un horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>A build is running. Stop it and close the project?</source>
        <translation>Se está generando un horario. ¿Detenerlo y cerrar el proyecto?</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>About Common Time</source>
        <translation>Acerca de Common Time</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Choose last year’s project</source>
        <translation>Elegir el proyecto del año pasado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Common Time projects (*.planner)</source>
        <translation>Proyectos de Common Time (*.planner)</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Common Time {version}

Builds master schedules for schools in which the time that adults need together is guaranteed first.

MIT licence.</source>
        <translation>Common Time {version}

Genera horarios maestros para escuelas en los que primero se garantiza el tiempo que los adultos necesitan en común.

Licencia MIT.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Course requests (*.csv *.txt *.tsv *.tab *.xlsx);;All files (*)</source>
        <translation>Solicitudes de cursos (*.csv *.txt *.tsv *.tab *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Delete the scenario {name}?</source>
        <translation>¿Eliminar el escenario {name}?</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Export CSV files into a folder</source>
        <translation>Exportar archivos CSV a una carpeta</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Export to Excel</source>
        <translation>Exportar a Excel</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Forget all steps of every scenario?</source>
        <translation>¿Olvidar todos los pasos de cada escenario?</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Go on building</source>
        <translation>Seguir generando</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Import a folder of CSV files</source>
        <translation>Importar una carpeta de archivos CSV</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Import a workbook</source>
        <translation>Importar un libro</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Import course requests</source>
        <translation>Importar solicitudes de cursos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>It stays in the file with all its steps and can be restored from the menu.</source>
        <translation>Queda en el archivo con todos sus pasos y se puede restaurar desde el menú.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Save the new project as</source>
        <translation>Guardar el proyecto nuevo como</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Undo ends here then, and deleted scenarios cannot be restored. Do this so that a student who was taken out leaves no trace in the file. Copies in the folder of backups keep theirs.</source>
        <translation>Deshacer termina entonces aquí, y los escenarios eliminados no se pueden restaurar. Hágalo para que un estudiante que se quitó no deje rastro en el archivo. Las copias de la carpeta de respaldos conservan los suyos.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>What it has found so far is dropped. The project itself is saved as it is.</source>
        <translation>Se descarta lo encontrado hasta ahora. El proyecto mismo está guardado como está.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/ask.py"/>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <location filename="../../planner/ui/setup/availability/choosing.py"/>
        <source>away {hours}:{minutes:02d} h a week</source>
        <translation>ausente {hours}:{minutes:02d} h por semana</translation>
    </message>
</context>
<context>
    <name>AvailabilityEditor</name>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>By block</source>
        <translation>Por bloque</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>By quarter hour</source>
        <translation>Por cuarto de hora</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Copy times away of {name} to others</source>
        <translation>Copiar las ausencias de {name} a otros</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Copy to others…</source>
        <translation>Copiar a otros…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Drag over the times at which nobody may count on this person.</source>
        <translation>Arrastre sobre las horas en las que nadie puede contar con esta persona.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Frees the person's whole week.</source>
        <translation>Deja libre toda la semana de la persona.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Let {name} be away</source>
        <translation>Marcar ausente a {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Let {name} be there</source>
        <translation>Marcar presente a {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Let {name} be there all week</source>
        <translation>Marcar presente a {name} toda la semana</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Never away</source>
        <translation>Nunca ausente</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Scheduled while away: {names}. Move it, or build again.</source>
        <translation>Programado durante la ausencia: {names}. Muévalo o genere de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>There is nobody yet. Add people in the table People first.</source>
        <translation>Aún no hay nadie. Agregue primero personas en la tabla Personas.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>Times away</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/editor.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
</context>
<context>
    <name>BellBoard</name>
    <message>
        <location filename="../../planner/ui/setup/bells/board.py"/>
        <source>Arrow keys go from block to block. Space takes a block up; then Up and Down move it, with Shift its end, with Ctrl its start; Enter puts it down, Esc back. Ins adds a block, Del removes one, F4 goes to its fields.</source>
        <translation>Las flechas van de bloque en bloque. Espacio toma un bloque; entonces Arriba y Abajo lo mueven, con Mayús su final, con Ctrl su inicio; Intro lo deja, Esc lo devuelve. Ins agrega un bloque, Supr quita uno, F4 va a sus campos.</translation>
    </message>
</context>
<context>
    <name>BellCanvas</name>
    <message>
        <location filename="../../planner/ui/setup/bells/canvas.py"/>
        <source>Bell schedules</source>
        <translation>Horarios de timbres</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/canvas.py"/>
        <source>not used: drag a day here</source>
        <translation>sin usar: arrastre un día aquí</translation>
    </message>
</context>
<context>
    <name>BellEditor</name>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Add block</source>
        <translation>Agregar bloque</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Add {block}</source>
        <translation>Agregar {block}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Adds a block after the current one (Ins).</source>
        <translation>Agrega un bloque después del actual (Ins).</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Bell schedules</source>
        <translation>Horarios de timbres</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Call bell schedule {bell} {name}</source>
        <translation>Llamar {name} al horario de timbres {bell}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Call {block} {name}</source>
        <translation>Llamar {name} a {block}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Change how often {day} comes</source>
        <translation>Cambiar con qué frecuencia se da {day}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Change kind of {block}</source>
        <translation>Cambiar el tipo de {block}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Change who follows {block}</source>
        <translation>Cambiar quién sigue {block}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Copy bell schedule {bell}</source>
        <translation>Copiar el horario de timbres {bell}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Delete bell schedule {bell}</source>
        <translation>Eliminar el horario de timbres {bell}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Drag blocks or their edges, and days above to another bell schedule.</source>
        <translation>Arrastre bloques o sus bordes, y los días de arriba a otro horario de timbres.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Enter puts it down, Esc puts it back.</source>
        <translation>Intro lo deja, Esc lo devuelve.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Give {day} the bell schedule {bell}</source>
        <translation>Dar a {day} el horario de timbres {bell}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Later blocks move along</source>
        <translation>Mover también los bloques siguientes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Move {block}</source>
        <translation>Mover {block}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>New bell schedule</source>
        <translation>Horario de timbres nuevo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Remove block</source>
        <translation>Quitar bloque</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Remove {block}</source>
        <translation>Quitar {block}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Remove {block} from {bell}?</source>
        <translation>¿Quitar {block} de {bell}?</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>Removes the current block (Del).</source>
        <translation>Quita el bloque actual (Supr).</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>There is no room for another block here: {why}</source>
        <translation>Aquí no hay espacio para otro bloque: {why}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>While a block is moved or made longer, later ones keep their distance.</source>
        <translation>Mientras un bloque se mueve o se alarga, los siguientes conservan su distancia.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>new bell</source>
        <translation>timbres nuevos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/editor.py"/>
        <source>{bell} copy</source>
        <translation>copia de {bell}</translation>
    </message>
</context>
<context>
    <name>BellPanel</name>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>Bell schedule</source>
        <translation>Horario de timbres</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>Give its days another bell schedule first.</source>
        <translation>Dé primero otro horario de timbres a sus días.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>Name of the bell schedule</source>
        <translation>Nombre del horario de timbres</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/bell_panel.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>Bells</name>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>for {groups}</source>
        <translation>para {groups}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>then {minutes} minutes to the next block</source>
        <translation>luego {minutes} minutos hasta el siguiente bloque</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>{bell}, {block}, {kind}, {start} to {end}, {minutes} minutes</source>
        <translation>{bell}, {block}, {kind}, de {start} a {end}, {minutes} minutos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>{least} to {most} min of class</source>
        <translation>{least} a {most} min de clase</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>{minutes} min of class</source>
        <translation>{minutes} min de clase</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
</context>
<context>
    <name>BlockFields</name>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Apply groups</source>
        <translation>Aplicar grupos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Groups that follow the block</source>
        <translation>Grupos que siguen el bloque</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>In all bell schedules</source>
        <translation>En todos los horarios de timbres</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Such as lunch in two waves: some have class while the others eat.</source>
        <translation>Como el almuerzo en dos turnos: unos tienen clase mientras los otros comen.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>The others get a block of their own</source>
        <translation>Los demás reciben un bloque propio</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/block_fields.py"/>
        <source>Who follows it (nobody checked: everybody)</source>
        <translation>Quién lo sigue (nadie marcado: todos)</translation>
    </message>
</context>
<context>
    <name>BlockKinds</name>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>Advisory</source>
        <translation>Asesoría</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>Specials</source>
        <translation>Especiales</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/words.py"/>
        <source>Staff only</source>
        <translation>Solo personal</translation>
    </message>
</context>
<context>
    <name>BlockedDrop</name>
    <message>
        <location filename="../../planner/ui/dialogs/blocked_drop.py"/>
        <source>Arrow keys and Enter choose; Esc leaves it as it is.</source>
        <translation>Las flechas e Intro eligen; Esc lo deja como está.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/blocked_drop.py"/>
        <source>Cancel
Leave everything as it is.</source>
        <translation>Cancelar
Dejar todo como está.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/blocked_drop.py"/>
        <source>This place is blocked</source>
        <translation>Este lugar está bloqueado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/blocked_drop.py"/>
        <source>What shall be done?</source>
        <translation>¿Qué se debe hacer?</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <location filename="../../planner/ui/dragging/together.py"/>
        <source>Cards that are moved together stay in their rows.</source>
        <translation>Las tarjetas que se mueven juntas quedan en sus filas.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/together.py"/>
        <source>Moved to {block} on {day}, not all of them have a place.</source>
        <translation>Movidas a {block} del {day}, no todas tienen lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/board.py"/>
        <source>{block} on {day} is not one of the times that {name} may take.</source>
        <translation>{block} del {day} no es una de las horas que puede tomar {name}.</translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>A good schedule is found</source>
        <translation>Se encontró un buen horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>All {count} promises are kept.</source>
        <translation>Se cumplen los {count} compromisos.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>All {number} kept, checked at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>All {number}; not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>As many as any schedule can fill, proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>At most one more is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>At most {bound} can be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>At most {more} more are possible ({percent} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>At most {percent} % better is possible</source>
        <translation>Se puede mejorar como máximo el {percent} %</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Best possible, proved</source>
        <translation>El mejor posible, demostrado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Build again for a schedule of the school as it is now.</source>
        <translation>Genere de nuevo para tener un horario de la escuela como está ahora.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Change what the sentences below speak of, and build again.</source>
        <translation>Cambie aquello de lo que hablan las frases de abajo y genere de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/builder.py"/>
        <source>Checking every promise…</source>
        <translation>Verificando cada compromiso…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Found a schedule that keeps every promise; improving…</source>
        <translation>Se encontró un horario que cumple cada compromiso; mejorando…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Found the best possible schedule.</source>
        <translation>Se encontró el mejor horario posible.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Looking for a first schedule…</source>
        <translation>Buscando un primer horario…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Looking for a schedule that keeps all {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>No schedule can keep every promise. This is proved.</source>
        <translation>Ningún horario puede cumplir cada compromiso. Está demostrado.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>No schedule can keep every promise: counting alone shows it.</source>
        <translation>Ningún horario puede cumplir cada compromiso: basta contar para verlo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>No schedule has been found yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>None can be below {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Nothing is lost: the schedule is as it was before. Build again.</source>
        <translation>No se perdió nada: el horario está como estaba antes. Genere de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Requests filled: {course}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Stopped before a schedule was found.</source>
        <translation>Se detuvo antes de encontrar un horario.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Stopped; the best schedule is kept</source>
        <translation>Detenido; se conserva el mejor horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Take back or ease a promise, or change the school, and build again.</source>
        <translation>Retire o suavice un compromiso, o cambie la escuela, y genere de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>That does not mean there is none. Build again with more time.</source>
        <translation>Eso no quiere decir que no exista. Genere de nuevo con más tiempo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/builder.py"/>
        <source>The best schedule found before that can still be kept.</source>
        <translation>El mejor horario encontrado antes de eso aún se puede conservar.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>The build failed.</source>
        <translation>La generación falló.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>The schedule is as it was before.</source>
        <translation>El horario está como estaba antes.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>The school has changed since the last build.</source>
        <translation>La escuela cambió desde la última generación.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>The search runs beside the window: you can go on working meanwhile.</source>
        <translation>La búsqueda corre aparte de la ventana: usted puede seguir trabajando mientras tanto.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Time ran out before a schedule was found.</source>
        <translation>El tiempo se acabó antes de encontrar un horario.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>Unmet preferences: {course}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>{best} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>{filled} of at most {fillable} requests filled</source>
        <translation>{filled} de como máximo {fillable} solicitudes atendidas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>{filled} requests filled</source>
        <translation>{filled} solicitudes atendidas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>{filled}.</source>
        <translation>{filled}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/build_state.py"/>
        <source>{kept} Build again with more time to look for a better one.</source>
        <translation>{kept} Genere de nuevo con más tiempo para buscar uno mejor.</translation>
    </message>
</context>
<context>
    <name>BuildFigures</name>
    <message>
        <location filename="../../planner/ui/views/build_figures.py"/>
        <source>More requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_figures.py"/>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_figures.py"/>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_figures.py"/>
        <source>Room for improvement</source>
        <translation>Margen de mejora</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_figures.py"/>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_figures.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_figures.py"/>
        <source>Unmet preferences</source>
        <translation>Preferencias sin cumplir</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_figures.py"/>
        <source>What all preferences cost that are not met; 0 is best.</source>
        <translation>Lo que cuestan todas las preferencias que no se cumplen; 0 es lo mejor.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_figures.py"/>
        <source>Working on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_figures.py"/>
        <source>{cost}, at best {bound}</source>
        <translation>{cost}, en el mejor caso {bound}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_figures.py"/>
        <source>{spent} of {limit}</source>
        <translation>{spent} de {limit}</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Build</source>
        <translation>Generar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Each is checked before it is shown; your own schedule stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Find out why</source>
        <translation>Averiguar por qué</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Keep the best one found</source>
        <translation>Conservar el mejor encontrado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Open for reading only</source>
        <translation>Abierto solo para lectura</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Ready to build</source>
        <translation>Listo para generar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>S&amp;how the schedules on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>Stop and keep best</source>
        <translation>Detener y conservar el mejor</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>The search ends after this time with the best schedule it found.</source>
        <translation>La búsqueda termina después de este tiempo con el mejor horario encontrado.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/build_panel.py"/>
        <source>for at &amp;most</source>
        <translation>durante co&amp;mo máximo</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <location filename="../../planner/ui/setup/promises/catalogue_dialog.py"/>
        <source>About coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/catalogue_dialog.py"/>
        <source>About groups of students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/catalogue_dialog.py"/>
        <source>About people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/catalogue_dialog.py"/>
        <source>About seats in the whole school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/catalogue_dialog.py"/>
        <source>About several people together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/catalogue_dialog.py"/>
        <source>About teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/catalogue_dialog.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/catalogue_dialog.py"/>
        <source>Add a promise or a preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/catalogue_dialog.py"/>
        <source>Kinds of promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/catalogue_dialog.py"/>
        <source>Not possible in this school yet: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/catalogue_dialog.py"/>
        <source>Nothing is called so. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/catalogue_dialog.py"/>
        <source>Search promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/catalogue_dialog.py"/>
        <source>Search: planning, lunch, coach, room…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>Lunch, free</source>
        <translation>Almuerzo, libre</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>No such block on this day</source>
        <translation>No hay tal bloque este día</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>Not a block of this group</source>
        <translation>No es un bloque de este grupo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>Taken by something in a block beside this one</source>
        <translation>Ocupado por algo en un bloque de al lado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>conflict: two things at once</source>
        <translation>conflicto: dos cosas a la vez</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>continued</source>
        <translation>continúa</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>taught together</source>
        <translation>se dan juntas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>until {end}</source>
        <translation>hasta las {end}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>{day} {block}, {start} to {end}</source>
        <translation>{day} {block}, de {start} a {end}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/spoken.py"/>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>1 issue</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>All {total} preferences are fully met.</source>
        <translation>Las {total} preferencias se cumplen del todo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Build a schedule to see here, promise by promise, that it is kept.</source>
        <translation>Genere un horario para ver aquí, compromiso por compromiso, que se cumple.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Find a promise</source>
        <translation>Buscar un compromiso</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Find a promise, a team or a person</source>
        <translation>Buscar un compromiso, un equipo o una persona</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Issue {here} of {number}</source>
        <translation>Problema {here} de {number}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Next issue (F8)</source>
        <translation>Problema siguiente (F8)</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Nothing to mend</source>
        <translation>Nada por arreglar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Only what is not kept</source>
        <translation>Solo lo que no se cumple</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Previous issue (Shift+F8)</source>
        <translation>Problema anterior (Mayús+F8)</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Why are they broken?</source>
        <translation>¿Por qué están incumplidos?</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>{met} of {total} preferences fully met; the rest costs {cost}</source>
        <translation>{met} de {total} preferencias del todo cumplidas; el resto cuesta {cost}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>{number} issues</source>
        <translation>{number} problemas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <location filename="../../planner/ui/setup/checklist.py"/>
        <source>Steps of the set-up</source>
        <translation>Pasos de la configuración</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <location filename="../../planner/ui/setup/promises/fields.py"/>
        <source>In your own words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/fields.py"/>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/fields.py"/>
        <source>something else…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesField</name>
    <message>
        <location filename="../../planner/ui/setup/promises/many_fields.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClauseView</name>
    <message>
        <location filename="../../planner/ui/setup/promises/clause.py"/>
        <source>About whom: {whom}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>ADV</source>
        <translation>ASE</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>CLA</source>
        <translation>CLA</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>DATA</source>
        <translation>DATO</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>DUTY</source>
        <translation>GUAR</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>ONL</source>
        <translation>LÍN</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>PEER</source>
        <translation>VIS</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>PLAN</source>
        <translation>PLAN</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>REH</source>
        <translation>ENS</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>SG</source>
        <translation>GP</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>STA</source>
        <translation>EST</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>TALK</source>
        <translation>CONV</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>TEAM</source>
        <translation>EQUI</translation>
    </message>
</context>
<context>
    <name>CompareController</name>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Copy {number} differences from {name}</source>
        <translation>Copiar {number} diferencias de {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Copy {what} from {name}</source>
        <translation>Copiar {what} de {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Done: {name}.</source>
        <translation>Hecho: {name}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Open workbook</source>
        <translation>Abrir libro</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Publish {name}</source>
        <translation>Publicar {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Publish {name} again</source>
        <translation>Publicar {name} otra vez</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>The comparison was written to {path}.</source>
        <translation>La comparación se escribió en {path}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>There is only one scenario, so there is nothing to compare yet.

Branch another one (Scenario menu), try something in it, and come back here.</source>
        <translation>Solo hay un escenario, así que aún no hay nada que comparar.

Cree otro como rama (menú Escenario), pruebe algo en él y vuelva aquí.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>you work on this one</source>
        <translation>usted trabaja en este</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>&amp;Export sheet…</source>
        <translation>&amp;Exportar hoja…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>&amp;Swap sides</source>
        <translation>&amp;Cambiar de lado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>&amp;Timetables</source>
        <translation>&amp;Horarios</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Choose a card, a seat, or a row that differs; promises follow from these.</source>
        <translation>Elija una tarjeta, un lugar o una fila que difiera; los compromisos dependen de ellos.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Compare scenarios</source>
        <translation>Comparar escenarios</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Copy to the scenario on the left</source>
        <translation>Copiar al escenario de la izquierda</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Copy to the scenario on the right</source>
        <translation>Copiar al escenario de la derecha</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Copy to {name} →</source>
        <translation>Copiar a {name} →</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Fit the whole cycle into the width</source>
        <translation>Ajustar todo el ciclo al ancho</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Make it the one that staff are told</source>
        <translation>Hacer que sea el que se comunica al personal</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Publish {name}</source>
        <translation>Publicar {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Rooms</source>
        <translation>Salones</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Scenario on the left</source>
        <translation>Escenario de la izquierda</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Scenario on the right</source>
        <translation>Escenario de la derecha</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Take the selected differences over, as one step to undo ({keys})</source>
        <translation>Pasar las diferencias seleccionadas, como un solo paso que se puede deshacer ({keys})</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/compare_window.py"/>
        <source>← Copy to {name}</source>
        <translation>← Copiar a {name}</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <location filename="../../planner/ui/setup/confirming.py"/>
        <source>and {count} more.</source>
        <translation>y {count} más.</translation>
    </message>
</context>
<context>
    <name>CourseChart</name>
    <message>
        <location filename="../../planner/ui/views/course_chart.py"/>
        <source>The best schedule over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/course_chart.py"/>
        <source>at most {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/course_chart.py"/>
        <source>best: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/course_chart.py"/>
        <source>none below {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/course_chart.py"/>
        <source>{number} filled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseChoice</name>
    <message>
        <location filename="../../planner/ui/views/course_choice.py"/>
        <source>&amp;Course:</source>
        <translation>&amp;Curso:</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/course_choice.py"/>
        <source>Choose a course, or type a part of its name</source>
        <translation>Elija un curso o escriba parte de su nombre</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/course_choice.py"/>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/course_choice.py"/>
        <source>How much the new request weighs</source>
        <translation>Cuánto pesa la nueva solicitud</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/course_choice.py"/>
        <source>as a new &amp;request:</source>
        <translation>como nueva &amp;solicitud:</translation>
    </message>
</context>
<context>
    <name>DayFields</name>
    <message>
        <location filename="../../planner/ui/setup/bells/day_fields.py"/>
        <source>Bell schedule</source>
        <translation>Horario de timbres</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/day_fields.py"/>
        <source>Bell schedule of {day}</source>
        <translation>Horario de timbres de {day}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/day_fields.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/day_fields.py"/>
        <source>How many times a week {day} comes</source>
        <translation>Cuántas veces por semana se da {day}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/bells/day_fields.py"/>
        <source>Times a week</source>
        <translation>Veces por semana</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../planner/ui/desk.py"/>
        <source>Apply: {change}</source>
        <translation>Aplicar: {change}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/desk.py"/>
        <source>Build schedule</source>
        <translation>Generar horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/desk.py"/>
        <source>Take over {name}</source>
        <translation>Tomar {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/desk.py"/>
        <source>{school} – Common Time</source>
        <translation>{school} – Common Time</translation>
    </message>
    <message>
        <location filename="../../planner/ui/desk.py"/>
        <source>{school}, {scenario} – Common Time</source>
        <translation>{school}, {scenario} – Common Time</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../planner/ui/views/details.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>1 difference</source>
        <translation>1 diferencia</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>Difference {place} of {number}</source>
        <translation>Diferencia {place} de {number}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>Go to the difference before (Alt+Up)</source>
        <translation>Ir a la diferencia anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>Go to the next difference (Alt+Down)</source>
        <translation>Ir a la siguiente diferencia (Alt+Abajo)</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>The chosen difference</source>
        <translation>La diferencia elegida</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/difference_list.py"/>
        <source>{number} differences</source>
        <translation>{number} diferencias</translation>
    </message>
</context>
<context>
    <name>DraggingController</name>
    <message>
        <location filename="../../planner/ui/controllers/dragging.py"/>
        <source>&amp;Make it a double, or single again</source>
        <translation>Hacerla &amp;doble, o sencilla otra vez</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/dragging.py"/>
        <source>&amp;Pick up</source>
        <translation>&amp;Tomar</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>New from example…</source>
        <translation>Nuevo desde un ejemplo…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>New project from the example {name}</source>
        <translation>Proyecto nuevo desde el ejemplo {name}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Breaks</source>
        <translation>Incumple</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Class observed</source>
        <translation>Clase observada</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Keeps</source>
        <translation>Cumple</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Not placed yet</source>
        <translation>Aún sin colocar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Observed by</source>
        <translation>Observado por</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Observed teacher</source>
        <translation>Docente observado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Open to</source>
        <translation>Abierta a</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Room</source>
        <translation>Salón</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Roster</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/facts.py"/>
        <source>and {number} more promises</source>
        <translation>y {number} compromisos más</translation>
    </message>
</context>
<context>
    <name>Families</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Collaborating teachers</source>
        <translation>Docentes colaboradores</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Support staff</source>
        <translation>Personal de apoyo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Teacher-leaders</source>
        <translation>Docentes líderes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Teachers in training</source>
        <translation>Docentes en formación</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>Import course requests</source>
        <translation>Importar solicitudes de cursos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>Open workbook</source>
        <translation>Abrir libro</translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>The example cannot be read: {why}</source>
        <translation>No se puede leer el ejemplo: {why}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>The schedule was written to {path}.</source>
        <translation>El horario se escribió en {path}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>Writing {name}…</source>
        <translation>Escribiendo {name}…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>{name} was taken over. {numbers} Build again.</source>
        <translation>Se tomó {name}. {numbers} Genere de nuevo.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <location filename="../../planner/ui/views/filter_menu.py"/>
        <source>&amp;Department</source>
        <translation>&amp;Departamento</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/filter_menu.py"/>
        <source>&amp;Grade</source>
        <translation>&amp;Grado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/filter_menu.py"/>
        <source>&amp;Kind of activity</source>
        <translation>&amp;Tipo de actividad</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/filter_menu.py"/>
        <source>Grade {grade}</source>
        <translation>Grado {grade}</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <location filename="../../planner/ui/controllers/finding.py"/>
        <source>Best places…</source>
        <translation>Mejores lugares…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/finding.py"/>
        <source>Choose a card in the timetable first, or the whole schedule.</source>
        <translation>Elija primero una tarjeta del horario, o todo el horario.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/finding.py"/>
        <source>Done: {name}.</source>
        <translation>Hecho: {name}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/finding.py"/>
        <source>Find a time to meet {name}…</source>
        <translation>Encontrar hora para reunirse {name}…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/finding.py"/>
        <source>Look for swaps…</source>
        <translation>Buscar intercambios…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/finding.py"/>
        <source>Make room for a meeting</source>
        <translation>Hacer lugar para una reunión</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/finding.py"/>
        <source>These cannot all move at once: {why}</source>
        <translation>Estas no se pueden mover todas a la vez: {why}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <location filename="../../planner/ui/views/find_panel.py"/>
        <source>&amp;Time to meet</source>
        <translation>&amp;Hora para reunirse</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/find_panel.py"/>
        <source>Best &amp;places</source>
        <translation>Mejores &amp;lugares</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/find_panel.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/find_panel.py"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/find_panel.py"/>
        <source>S&amp;waps</source>
        <translation>&amp;Intercambios</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <location filename="../../planner/ui/dialogs/finding_list.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/finding_list.py"/>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/finding_list.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/finding_list.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <location filename="../../planner/ui/setup/finding_rows.py"/>
        <source>Impossible: {sentence}</source>
        <translation>Imposible: {sentence}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/finding_rows.py"/>
        <source>Look again: {sentence}</source>
        <translation>Revise: {sentence}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/finding_rows.py"/>
        <source>What to look at again</source>
        <translation>Qué revisar de nuevo</translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <location filename="../../planner/ui/views/fix_card.py"/>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/fix_card.py"/>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/fix_card.py"/>
        <source>Apply: {rule}</source>
        <translation>Aplicar: {rule}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/fix_card.py"/>
        <source>Changes only this. Undo takes it back.</source>
        <translation>Cambia solo esto. Deshacer lo retira.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/fix_card.py"/>
        <source>Cost: {cost}</source>
        <translation>Costo: {cost}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/fix_card.py"/>
        <source>Instead of: {rule}</source>
        <translation>En lugar de: {rule}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/fix_card.py"/>
        <source>Tried: a schedule was found with it.</source>
        <translation>Probado: con esto se encontró un horario.</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>In their own planning time: {names}.</source>
        <translation>En su propio tiempo de planificación: {names}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>It would break a promise: {sentence}</source>
        <translation>Incumpliría un compromiso: {sentence}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>Moves</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>Nobody has anything else then.</source>
        <translation>Nadie tiene otra cosa entonces.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>What keeps the others</source>
        <translation>Qué impide a los demás</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>Who can come</source>
        <translation>Quién puede venir</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/found_lines.py"/>
        <source>{time} at {campus}</source>
        <translation>{time} en {campus}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <location filename="../../planner/ui/views/frame.py"/>
        <source>&amp;Details and legend</source>
        <translation>&amp;Detalles y leyenda</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/frame.py"/>
        <source>Parking &amp;tray</source>
        <translation>&amp;Bandeja de tarjetas apartadas</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <location filename="../../planner/ui/dialogs/go_to.py"/>
        <source>1 matches.</source>
        <translation>1 coincide.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/go_to.py"/>
        <source>A person, a student, a team, a group or a room</source>
        <translation>Una persona, un estudiante, un equipo, un grupo o un salón</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/go_to.py"/>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/places_to_go.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/go_to.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/places_to_go.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/places_to_go.py"/>
        <source>Room</source>
        <translation>Salón</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/places_to_go.py"/>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/places_to_go.py"/>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/go_to.py"/>
        <source>What matches</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/go_to.py"/>
        <source>{number} match.</source>
        <translation>{number} coinciden.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/go_to.py"/>
        <source>{number} match; the first {most} are listed.</source>
        <translation>{number} coinciden; se listan los primeros {most}.</translation>
    </message>
</context>
<context>
    <name>GoingController</name>
    <message>
        <location filename="../../planner/ui/controllers/going.py"/>
        <source>Week of a student</source>
        <translation>Semana de un estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/going.py"/>
        <source>Week of {name}</source>
        <translation>Semana de {name}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../planner/ui/models/history_model.py"/>
        <source>Beginning</source>
        <translation>Principio</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/history_model.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/history_model.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/history_model.py"/>
        <source>present state</source>
        <translation>estado actual</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/history_model.py"/>
        <source>set aside</source>
        <translation>guardado aparte</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/history_model.py"/>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <location filename="../../planner/ui/views/history_panel.py"/>
        <source>Begin another scenario as this one was after that step</source>
        <translation>Empezar otro escenario tal como estaba este después de ese paso</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/history_panel.py"/>
        <source>Branch a scenario from here…</source>
        <translation>Crear una rama de escenario desde aquí…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/history_panel.py"/>
        <source>Click a step, or press Enter, to go there.</source>
        <translation>Haga clic en un paso, o pulse Intro, para ir allí.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/history_panel.py"/>
        <source>Close the history</source>
        <translation>Cerrar el historial</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/history_panel.py"/>
        <source>Close the history (Esc)</source>
        <translation>Cerrar el historial (Esc)</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/history_panel.py"/>
        <source>History of {name}</source>
        <translation>Historial de {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/history_panel.py"/>
        <source>Steps of this scenario</source>
        <translation>Pasos de este escenario</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>Import anyway</source>
        <translation>Importar de todos modos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>Import them as they are if you accept what is said here.</source>
        <translation>Impórtelas como están si acepta lo que se dice aquí.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>Mend these places in the tables, and import them again.</source>
        <translation>Arregle estos lugares en las tablas e impórtelas de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>Nothing was imported: {errors}.</source>
        <translation>No se importó nada: {errors}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>The tables can be imported, with {warnings}.</source>
        <translation>Las tablas se pueden importar, con {warnings}.</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <location filename="../../planner/ui/models/issue_rows.py"/>
        <source>Requests without a seat</source>
        <translation>Solicitudes sin lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/issue_rows.py"/>
        <source>Sessions without a place</source>
        <translation>Sesiones sin lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/issue_rows.py"/>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/issue_rows.py"/>
        <source>wanted</source>
        <translation>deseada</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/issue_rows.py"/>
        <source>{student} has no seat in {course}.</source>
        <translation>{student} no tiene lugar en {course}.</translation>
    </message>
</context>
<context>
    <name>IssuesController</name>
    <message>
        <location filename="../../planner/ui/controllers/issues.py"/>
        <source>Nothing is left to mend.</source>
        <translation>No queda nada por arreglar.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Advisory</source>
        <translation>Asesoría</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Coaching talk</source>
        <translation>Conversación de coaching</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Data meeting</source>
        <translation>Reunión de datos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Duty</source>
        <translation>Guardia</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Online learning</source>
        <translation>Aprendizaje en línea</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Peer visit</source>
        <translation>Visita entre colegas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Planning</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Small group</source>
        <translation>Grupo pequeño</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Team meeting</source>
        <translation>Reunión de equipo</translation>
    </message>
</context>
<context>
    <name>LanguageController</name>
    <message>
        <location filename="../../planner/ui/controllers/languages.py"/>
        <source>Common Time speaks English from its next start on. Close it and open it again; everything is saved.</source>
        <translation>Common Time hablará español a partir de su próximo inicio. Ciérrelo y ábralo de nuevo; todo está guardado.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>A card in hand fits here</source>
        <translation>La tarjeta tomada cabe aquí</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>It does not fit</source>
        <translation>No cabe</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>It fits at this cost</source>
        <translation>Cabe con este costo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>Observed class</source>
        <translation>Clase observada</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>People lit up (H) are free</source>
        <translation>Las personas iluminadas (H) están libres</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>Pinned to its place</source>
        <translation>Fijada en su lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>Taught together</source>
        <translation>Se dan juntas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/legend.py"/>
        <source>Two things at once</source>
        <translation>Dos cosas a la vez</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <location filename="../../planner/ui/models/lines.py"/>
        <source>… and {number} more</source>
        <translation>… y {number} más</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Filter: {filters}</source>
        <translation>Filtro: {filters}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Show only some departments, grades or kinds of activity</source>
        <translation>Mostrar solo algunos departamentos, grados o tipos de actividad</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Shown are only: {filters}</source>
        <translation>Solo se muestran: {filters}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>&amp;Redo {name}</source>
        <translation>&amp;Rehacer {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>&amp;Stop and keep best</source>
        <translation>&amp;Detener y conservar el mejor</translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>&amp;Stop explaining</source>
        <translation>&amp;Dejar de explicar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>&amp;Undo {name}</source>
        <translation>&amp;Deshacer {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>Checking every promise…</source>
        <translation>Verificando cada compromiso…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>Common Time</source>
        <translation>Common Time</translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>Re-seat students…</source>
        <translation>Reasignar lugares de estudiantes…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <location filename="../../planner/ui/main_window.py"/>
        <source>{name}: {taken} rules taken over, {left} mean nobody here. Build again.</source>
        <translation>{name}: {taken} reglas tomadas, {left} no se refieren a nadie aquí. Genere de nuevo.</translation>
    </message>
</context>
<context>
    <name>MeetingFinder</name>
    <message>
        <location filename="../../planner/ui/finding/meetings.py"/>
        <source>Add the people who are to meet: type a name, a team or a role.</source>
        <translation>Agregue las personas que deben reunirse: escriba un nombre, un equipo o un rol.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/meetings.py"/>
        <source>No block in which adults may meet is as long as that. Make it shorter.</source>
        <translation>Ningún bloque en el que pueden reunirse adultos dura tanto. Hágala más corta.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/meetings.py"/>
        <source>When could these people meet?</source>
        <translation>¿Cuándo podrían reunirse estas personas?</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source>&amp;Campus</source>
        <translation>&amp;Plantel</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source>&amp;Day</source>
        <translation>D&amp;ía</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source>&amp;Length</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source>&amp;Move what is in the way</source>
        <translation>&amp;Mover lo que estorba</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/meeting_page.py"/>
        <source>Times to meet</source>
        <translation>Horas para reunirse</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>1 student loses a seat</source>
        <translation>1 estudiante pierde un lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Blocked. {reason}</source>
        <translation>Bloqueado. {reason}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Costs</source>
        <translation>Cuesta</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Do it all the same</source>
        <translation>Hacerlo de todos modos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Done: {step}.</source>
        <translation>Hecho: {step}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Free, and better by {number}</source>
        <translation>Libre, y mejor por {number}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Gains</source>
        <translation>Gana</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Give {name} to {person}</source>
        <translation>Dar {name} a {person}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>In the way</source>
        <translation>Estorba</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>It is here now</source>
        <translation>Ahora está aquí</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>It is here now.</source>
        <translation>Ahora está aquí.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Left where it was.</source>
        <translation>Se dejó donde estaba.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Loses the seat</source>
        <translation>Pierde el lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Make all {number} sessions of {name} doubles</source>
        <translation>Hacer dobles las {number} sesiones de {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Make all {number} sessions of {name} single blocks</source>
        <translation>Hacer de un solo bloque las {number} sesiones de {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Make {name} a double</source>
        <translation>Hacer doble {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Make {name} a single block</source>
        <translation>Hacer {name} de un solo bloque</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Move {name} to {place}</source>
        <translation>Mover {name} a {place}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Move {name} to {room}</source>
        <translation>Mover {name} a {room}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>No promise is broken, and no preference gets worse.</source>
        <translation>No se incumple ningún compromiso y ninguna preferencia empeora.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Picked up {name}.</source>
        <translation>Se tomó {name}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Place {name} on {place}</source>
        <translation>Colocar {name} en {place}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Swap {one} and {other}</source>
        <translation>Intercambiar {one} y {other}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Swap: {verdict}</source>
        <translation>Intercambio: {verdict}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Takes slack</source>
        <translation>Toma margen</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>costs {number}</source>
        <translation>cuesta {number}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>{block} every day</source>
        <translation>{block} cada día</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>{block} on {days}</source>
        <translation>{block} en {days}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>{free} places free, {costly} at a cost, {blocked} blocked.</source>
        <translation>{free} lugares libres, {costly} con costo, {blocked} bloqueados.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>{name} and {number} more</source>
        <translation>{name} y {number} más</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>{number} more things are in the way.</source>
        <translation>Estorban {number} cosas más.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>{number} of its sessions would have no place.</source>
        <translation>{number} de sus sesiones no tendrían lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>{number} students lose a seat</source>
        <translation>{number} estudiantes pierden un lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>−1 seat</source>
        <translation>−1 lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/words.py"/>
        <source>−{number} seats</source>
        <translation>−{number} lugares</translation>
    </message>
</context>
<context>
    <name>NewSeats</name>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>&amp;Let more students change…</source>
        <translation>&amp;Permitir que cambien más estudiantes…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>Has no seat in {courses}.</source>
        <translation>No tiene lugar en {courses}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>Make these changes</source>
        <translation>Hacer estos cambios</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>Re-seat students</source>
        <translation>Reasignar lugares de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>Who changes seats</source>
        <translation>Quién cambia de lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>makes room</source>
        <translation>hace lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>must change</source>
        <translation>debe cambiar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>unfilled</source>
        <translation>sin atender</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_seats.py"/>
        <source>{filled} afterwards.</source>
        <translation>{filled} después.</translation>
    </message>
</context>
<context>
    <name>NewStudent</name>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>&amp;Grade</source>
        <translation>&amp;Grado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>&amp;Requests are</source>
        <translation>Las &amp;solicitudes son</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>1 course chosen.</source>
        <translation>1 curso elegido.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>Add student</source>
        <translation>Agregar estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>Courses asked for</source>
        <translation>Cursos pedidos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>Find a course</source>
        <translation>Buscar un curso</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>House or gro&amp;up</source>
        <translation>&amp;Casa o grupo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>New student</source>
        <translation>Estudiante nuevo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>The student needs an id that no other student has.</source>
        <translation>El estudiante necesita un id que ningún otro estudiante tenga.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>{name} has this id.</source>
        <translation>{name} tiene este id.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/new_student.py"/>
        <source>{number} courses chosen.</source>
        <translation>{number} cursos elegidos.</translation>
    </message>
</context>
<context>
    <name>NextYear</name>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>&amp;Grade that leaves the school</source>
        <translation>&amp;Grado que sale de la escuela</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>&amp;Sizes of groups move up with their students</source>
        <translation>Los &amp;tamaños de los grupos pasan con sus estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Begin the next year</source>
        <translation>Empezar el año siguiente</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Grade {grade}</source>
        <translation>Grado {grade}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Last year’s file stays as it is. Say who leaves; what follows stands on the right. Nothing is made before you choose a name for the new file.</source>
        <translation>El archivo del año pasado queda como está. Diga quién se va; a la derecha está lo que resulta. No se crea nada antes de que elija un nombre para el archivo nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Leaves</source>
        <translation>Se va</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Make the new project…</source>
        <translation>Crear el proyecto nuevo…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>School’s &amp;name in the new year</source>
        <translation>&amp;Nombre de la escuela en el año nuevo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>What will happen</source>
        <translation>Lo que pasará</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Who comes, if known</source>
        <translation>Quién viene, si se sabe</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/next_year.py"/>
        <source>Who leaves the staff</source>
        <translation>Quién deja el personal</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../planner/ui/views/notice_bar.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>OnTheWayPage</name>
    <message>
        <location filename="../../planner/ui/views/on_the_way.py"/>
        <source>On the way, found after {time}: all {number} promises are kept, as checked. You can look at it, not change it; your own schedule is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/on_the_way.py"/>
        <source>Show my own schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairsField</name>
    <message>
        <location filename="../../planner/ui/setup/promises/many_fields.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/many_fields.py"/>
        <source>Another attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/many_fields.py"/>
        <source>any number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parked</name>
    <message>
        <location filename="../../planner/ui/models/parked_cards.py"/>
        <source>Asked for by preferences only</source>
        <translation>Pedidas solo por preferencias</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_cards.py"/>
        <source>Cannot be placed as things are</source>
        <translation>No se pueden colocar tal como están las cosas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_cards.py"/>
        <source>Left out by the build</source>
        <translation>Dejadas fuera por la generación</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_cards.py"/>
        <source>Lost its place</source>
        <translation>Perdieron su lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_cards.py"/>
        <source>Not placed yet</source>
        <translation>Aún sin colocar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_cards.py"/>
        <source>Parked by hand</source>
        <translation>Apartadas a mano</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>Places for it now</source>
        <translation>Lugares para ella ahora</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>Why it has no place</source>
        <translation>Por qué no tiene lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>{number} at a cost</source>
        <translation>{number} con costo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>{number} blocked</source>
        <translation>{number} bloqueados</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/parked_facts.py"/>
        <source>{number} free</source>
        <translation>{number} libres</translation>
    </message>
</context>
<context>
    <name>ParkedList</name>
    <message>
        <location filename="../../planner/ui/views/parked_list.py"/>
        <source>Parked cards</source>
        <translation>Tarjetas apartadas</translation>
    </message>
</context>
<context>
    <name>ParkingController</name>
    <message>
        <location filename="../../planner/ui/controllers/parking.py"/>
        <source>&amp;Pick up</source>
        <translation>&amp;Tomar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/parking.py"/>
        <source>Park</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/parking.py"/>
        <source>Parked: {name}</source>
        <translation>Apartada: {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/parking.py"/>
        <source>Parking tray</source>
        <translation>Bandeja de tarjetas apartadas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/parking.py"/>
        <source>Place where it fits &amp;best</source>
        <translation>Colocar donde &amp;mejor quepa</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/parking.py"/>
        <source>Place {name}</source>
        <translation>Colocar {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/parking.py"/>
        <source>{name} has no place that breaks no promise. Pick it up to see why.</source>
        <translation>{name} no tiene ningún lugar que no incumpla un compromiso. Tómela para ver por qué.</translation>
    </message>
</context>
<context>
    <name>ParkingTray</name>
    <message>
        <location filename="../../planner/ui/views/parking_tray.py"/>
        <source>Everything has its place. Drop a card here, or press Del, to park it.</source>
        <translation>Todo tiene su lugar. Suelte aquí una tarjeta, o pulse Supr, para apartarla.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/parking_tray.py"/>
        <source>Hide the parking tray</source>
        <translation>Ocultar la bandeja de tarjetas apartadas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/parking_tray.py"/>
        <source>No parked card matches the search.</source>
        <translation>Ninguna tarjeta apartada coincide con la búsqueda.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/parking_tray.py"/>
        <source>Parking tray</source>
        <translation>Bandeja de tarjetas apartadas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/parking_tray.py"/>
        <source>Parking tray: {cards} without a place</source>
        <translation>Bandeja: {cards} sin lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/parking_tray.py"/>
        <source>Search parked cards</source>
        <translation>Buscar tarjetas apartadas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/parking_tray.py"/>
        <source>{title}, {found} found</source>
        <translation>{title}, {found} encontradas</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <location filename="../../planner/ui/views/people_choice.py"/>
        <source>Add people, a team or a role</source>
        <translation>Agregar personas, un equipo o un rol</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/people_choice.py"/>
        <source>Delete takes out whoever is chosen</source>
        <translation>Supr quita a quien esté elegido</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/people_choice.py"/>
        <source>People who are to meet; Delete takes one out</source>
        <translation>Personas que deben reunirse; Supr quita una</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/people_choice.py"/>
        <source>Take &amp;out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/people_choice.py"/>
        <source>Type a name, a team or a role</source>
        <translation>Escriba un nombre, un equipo o un rol</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <location filename="../../planner/ui/setup/availability/choosing.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/choosing.py"/>
        <source>Copy times away</source>
        <translation>Copiar ausencias</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/choosing.py"/>
        <source>Everybody who is checked will be away when {name} is, and at no other time.</source>
        <translation>Todos los marcados estarán ausentes cuando lo esté {name}, y a ninguna otra hora.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/choosing.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/choosing.py"/>
        <source>Search by name or role</source>
        <translation>Buscar por nombre o rol</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/choosing.py"/>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
</context>
<context>
    <name>PinningController</name>
    <message>
        <location filename="../../planner/ui/controllers/pinning.py"/>
        <source>Done: {name}.</source>
        <translation>Hecho: {name}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/pinning.py"/>
        <source>Pin {name}</source>
        <translation>Fijar {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/pinning.py"/>
        <source>Unpin {name}</source>
        <translation>Soltar {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/pinning.py"/>
        <source>all of {name}</source>
        <translation>todo {name}</translation>
    </message>
</context>
<context>
    <name>PlacesFinder</name>
    <message>
        <location filename="../../planner/ui/finding/places.py"/>
        <source>Best places</source>
        <translation>Mejores lugares</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/places.py"/>
        <source>Choose a card in the timetable: click it, or press Enter on its cell. Its best places are listed here.</source>
        <translation>Elija una tarjeta del horario: haga clic en ella o pulse Intro en su celda. Aquí se listan sus mejores lugares.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/places.py"/>
        <source>The school's data allow no other place for it.</source>
        <translation>Los datos de la escuela no permiten otro lugar para ella.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/places.py"/>
        <source>{name} has no place yet</source>
        <translation>{name} aún no tiene lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/places.py"/>
        <source>{name}, now {place}</source>
        <translation>{name}, ahora {place}</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <location filename="../../planner/ui/views/places_page.py"/>
        <source>&amp;Move it there</source>
        <translation>&amp;Moverla allí</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/places_page.py"/>
        <source>Best places</source>
        <translation>Mejores lugares</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_form.py"/>
        <source>&amp;Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_form.py"/>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_form.py"/>
        <source>Add a line of your own about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_form.py"/>
        <source>As in the &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_form.py"/>
        <source>Earlier in the order (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_form.py"/>
        <source>Everything as it is where nothing else is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_form.py"/>
        <source>Later in the order (Alt+Down): a later line overrides an earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_form.py"/>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_form.py"/>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_form.py"/>
        <source>Open the &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_form.py"/>
        <source>Show the row that says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_form.py"/>
        <source>Take it out (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_form.py"/>
        <source>Usual &amp;numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_form.py"/>
        <source>Where from: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_list.py"/>
        <source>What tables of the school promise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_row.py"/>
        <source>Off: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_row.py"/>
        <source>Preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_row.py"/>
        <source>Preferred: {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_row.py"/>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_row.py"/>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promise_row.py"/>
        <source>no reason is given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisesEditor</name>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>&amp;Add a promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Add {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Change {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Counting speaks against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Counting speaks against {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Move {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Nothing is promised yet: add a promise, or take over a rule set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Prefer {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Promise {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Promises and preferences</source>
        <translation>Compromisos y preferencias</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Remove {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Search promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Switch off {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>Which promises are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/promises_editor.py"/>
        <source>{promised} promised, {preferred} preferred, {off} off. A later line overrides an earlier one about the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Data meeting</source>
        <translation>Reunión de datos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Leadership meeting</source>
        <translation>Reunión de liderazgo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Team planning</source>
        <translation>Planificación de equipo</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>No longer in {folder}</source>
        <translation>Ya no está en {folder}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Take off this list; the file itself is not touched</source>
        <translation>Quitar de esta lista; el archivo mismo no se toca</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Take {name} off the list</source>
        <translation>Quitar {name} de la lista</translation>
    </message>
</context>
<context>
    <name>Registrar</name>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Add {student}</source>
        <translation>Agregar a {student}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Add {student}'s request for {course}</source>
        <translation>Agregar la solicitud de {student} de {course}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Build a schedule first; its seats can be given here.</source>
        <translation>Genere primero un horario; aquí se podrán dar sus lugares.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Done: {name}.</source>
        <translation>Hecho: {name}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Drop {student}'s request for {course}</source>
        <translation>Quitar la solicitud de {student} de {course}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Seat {student} in {section}</source>
        <translation>Dar a {student} un lugar en {section}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Take {student} out of {section}</source>
        <translation>Quitar a {student} de {section}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>This school lists no students yet.

Import course requests, or a workbook or a folder of CSV files with the tables students and requests (File menu).</source>
        <translation>Esta escuela aún no lista estudiantes.

Importe solicitudes de cursos, o un libro o una carpeta de archivos CSV con las tablas students y requests (menú Archivo).</translation>
    </message>
    <message>
        <location filename="../../planner/ui/registrar.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>Every promise that holds now holds afterwards.</source>
        <translation>Cada compromiso que se cumple ahora se cumple después.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>Looking for the smallest change…</source>
        <translation>Buscando el cambio más pequeño…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>Preferences cost {cost} less.</source>
        <translation>Las preferencias cuestan {cost} menos.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>Preferences cost {cost} more.</source>
        <translation>Las preferencias cuestan {cost} más.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>This part alone breaks something: {reasons}</source>
        <translation>Solo esta parte incumple algo: {reasons}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>{changes}, {people} affected</source>
        <translation>{changes}, {people} afectadas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>{students} lose a seat; new ones are offered afterwards.</source>
        <translation>{students} pierden un lugar; después se ofrecen nuevos.</translation>
    </message>
</context>
<context>
    <name>RepairController</name>
    <message>
        <location filename="../../planner/ui/controllers/repairing.py"/>
        <source>Done: {name}.</source>
        <translation>Hecho: {name}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/repairing.py"/>
        <source>Pick up a card and point at a place for it, or choose a card that clashes; then ask for a repair.</source>
        <translation>Tome una tarjeta y señale un lugar para ella, o elija una tarjeta que choca; luego pida una reparación.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/repairing.py"/>
        <source>Repair for {name}</source>
        <translation>Reparación para {name}</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>&amp;Make these changes</source>
        <translation>&amp;Hacer estos cambios</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>&amp;Make {part} of {all} changes</source>
        <translation>&amp;Hacer {part} de {all} cambios</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>Try &amp;again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>{change} (as you wished)</source>
        <translation>{change} (como usted pidió)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Before the build</source>
        <translation>Antes de generar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Rooms and loads</source>
        <translation>Salones y cargas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/report_model.py"/>
        <source>Time of adults</source>
        <translation>Tiempo de los adultos</translation>
    </message>
</context>
<context>
    <name>ReportsController</name>
    <message>
        <location filename="../../planner/ui/controllers/reports.py"/>
        <source>Build a schedule first; its reports can be looked up here.</source>
        <translation>Genere primero un horario; aquí se podrán consultar sus informes.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <location filename="../../planner/ui/views/reports_window.py"/>
        <source>Copies the rows that are selected, or all, with heads</source>
        <translation>Copia las filas seleccionadas, o todas, con encabezados</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/reports_window.py"/>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/reports_window.py"/>
        <source>Find in this report</source>
        <translation>Buscar en este informe</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/reports_window.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/reports_window.py"/>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/reports_window.py"/>
        <source>This schedule has nothing that a report could show.</source>
        <translation>Este horario no tiene nada que un informe pueda mostrar.</translation>
    </message>
</context>
<context>
    <name>ReportsWindow</name>
    <message>
        <location filename="../../planner/ui/views/reports_window.py"/>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Choose other meanings above, or mend these places and import again.</source>
        <translation>Elija arriba otros significados, o arregle estos lugares e importe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Columns of the file and their first rows</source>
        <translation>Columnas del archivo y sus primeras filas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Holds</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Import course requests</source>
        <translation>Importar solicitudes de cursos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Import requests</source>
        <translation>Importar solicitudes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Mend the file and import it again, or choose another one.</source>
        <translation>Arregle el archivo e impórtelo de nuevo, o elija otro.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Nothing can be taken: {errors}.</source>
        <translation>No se puede tomar nada: {errors}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Requests without a &amp;priority are</source>
        <translation>Las solicitudes sin &amp;prioridad son</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>The columns are as you confirmed them for the last file of this kind.</source>
        <translation>Las columnas son como las confirmó para el último archivo de este tipo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>The requests can be taken.</source>
        <translation>Las solicitudes se pueden tomar.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>What each column holds is told from its heading. Change what is wrong.</source>
        <translation>Lo que contiene cada columna se deduce de su encabezado. Cambie lo que esté mal.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>What these students asked for before is replaced.</source>
        <translation>Se reemplaza lo que estos estudiantes pidieron antes.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>What {heading} holds</source>
        <translation>Qué contiene {heading}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>wanted</source>
        <translation>deseada</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>{file}: {rows}. {how}</source>
        <translation>{file}: {rows}. {how}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>{number:,} rows</source>
        <translation>{number:,} filas</translation>
    </message>
</context>
<context>
    <name>Reseater</name>
    <message>
        <location filename="../../planner/ui/reseater.py"/>
        <source>{students} lost a seat by this.</source>
        <translation>Por esto {students} perdieron un lugar.</translation>
    </message>
</context>
<context>
    <name>RuleSetChoice</name>
    <message>
        <location filename="../../planner/ui/dialogs/rule_set_choice.py"/>
        <source>A rule set adds promises that a state's law or a contract asks for. Its rows become rules of this project, to be changed like any others; undo takes them out.</source>
        <translation>Un conjunto de reglas agrega compromisos que pide la ley de un estado o un contrato. Sus filas pasan a ser reglas de este proyecto, que se pueden cambiar como las demás; deshacer las quita.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/rule_set_choice.py"/>
        <source>Rule sets</source>
        <translation>Conjuntos de reglas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/rule_set_choice.py"/>
        <source>Take over</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/rule_set_choice.py"/>
        <source>Take over a rule set</source>
        <translation>Tomar un conjunto de reglas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/rule_set_choice.py"/>
        <source>There are no rule sets. Install the program again.</source>
        <translation>No hay conjuntos de reglas. Instale el programa de nuevo.</translation>
    </message>
</context>
<context>
    <name>RuleSetEditor</name>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>&amp;Take over</source>
        <translation>&amp;Tomar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>No rule set has been taken over yet.</source>
        <translation>Aún no se ha tomado ningún conjunto de reglas.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>Rule set</source>
        <translation>Conjunto de reglas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>Rule sets</source>
        <translation>Conjuntos de reglas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>Take over {name}</source>
        <translation>Tomar {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>There are no rule sets. Install the program again.</source>
        <translation>No hay conjuntos de reglas. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>This school has taken over: {name}</source>
        <translation>Esta escuela tomó: {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>{name}, in use</source>
        <translation>{name}, en uso</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/rule_sets.py"/>
        <source>{name}: {taken} rules taken over, {left} mean nobody here.</source>
        <translation>{name}: {taken} reglas tomadas, {left} no se refieren a nadie aquí.</translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <location filename="../../planner/ui/views/scenario_bar.py"/>
        <source>&amp;Scenario</source>
        <translation>E&amp;scenario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scenario_bar.py"/>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scenario_bar.py"/>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scenario_bar.py"/>
        <source>The scenario that is worked on</source>
        <translation>El escenario en el que se trabaja</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scenario_bar.py"/>
        <source>{name}, published</source>
        <translation>{name}, publicado</translation>
    </message>
</context>
<context>
    <name>ScenarioController</name>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>All steps are forgotten.</source>
        <translation>Se olvidaron todos los pasos.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Branch</source>
        <translation>Crear rama</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Branch a scenario</source>
        <translation>Crear una rama de escenario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Describe {name}</source>
        <translation>Describir {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Name and note</source>
        <translation>Nombre y nota</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Publish {name}</source>
        <translation>Publicar {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Restore {name}</source>
        <translation>Restaurar {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>Switch to {name}</source>
        <translation>Cambiar a {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>What if</source>
        <translation>Qué pasaría si</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>{name} is the published scenario now.</source>
        <translation>{name} es ahora el escenario publicado.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>{name} was deleted. It can be restored from the menu Scenario.</source>
        <translation>{name} fue eliminado. Se puede restaurar desde el menú Escenario.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/scenarios.py"/>
        <source>{name}: done in the scenario {scenario}, for which it was begun.</source>
        <translation>{name}: hecho en el escenario {scenario}, para el que se empezó.</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <location filename="../../planner/ui/dialogs/scenario_words.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/scenario_words.py"/>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/scenario_words.py"/>
        <source>What is tried here, and why</source>
        <translation>Lo que se prueba aquí y por qué</translation>
    </message>
</context>
<context>
    <name>SchoolSources</name>
    <message>
        <location filename="../../planner/ui/dialogs/school_sources.py"/>
        <source>About {school}</source>
        <translation>Acerca de {school}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/school_sources.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/school_sources.py"/>
        <source>The tables of this school say nothing about their sources.</source>
        <translation>Las tablas de esta escuela no dicen nada de sus fuentes.</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Choose whose week is shown (Ctrl+G)</source>
        <translation>Elegir de quién se muestra la semana (Ctrl+G)</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Earlier days</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Later days</source>
        <translation>Días siguientes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Show one day (Alt+1)</source>
        <translation>Mostrar un día (Alt+1)</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Show one week (Alt+2)</source>
        <translation>Mostrar una semana (Alt+2)</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Show the whole cycle (Alt+3)</source>
        <translation>Mostrar todo el ciclo (Alt+3)</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/scope_bar.py"/>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <location filename="../../planner/ui/search.py"/>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/search.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>SeatChangePanel</name>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>&amp;Add the request only</source>
        <translation>&amp;Agregar solo la solicitud</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>&amp;Drop the request</source>
        <translation>&amp;Quitar la solicitud</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>&amp;Give up the seat</source>
        <translation>&amp;Dejar el lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>Adds the request without a seat, for the next build</source>
        <translation>Agrega la solicitud sin lugar, para la próxima generación</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>Looking for seats…</source>
        <translation>Buscando lugares…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>Takes the request away, and the seat with it</source>
        <translation>Quita la solicitud y, con ella, el lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>Takes the student out of the section; the request stays</source>
        <translation>Saca al estudiante de la sección; la solicitud se conserva</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>This course has no section.</source>
        <translation>Este curso no tiene ninguna sección.</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>{taken} of {seats} seats</source>
        <translation>{taken} de {seats} lugares</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source> It is proved that at least {cards} would have to move.</source>
        <translation> Está demostrado que al menos {cards} tendrían que moverse.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/protected_planning.py"/>
        <source> in a week</source>
        <translation> en una semana</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source> in each bay</source>
        <translation> en cada área</translation>
    </message>
    <message>
        <location filename="../../planner/check/counting.py"/>
        <source> in week {number}</source>
        <translation> en la semana {number}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/protected_planning.py"/>
        <source> in weeks {first} and {first2}</source>
        <translation> en las semanas {first} y {first2}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source> in {replace} sessions</source>
        <translation> en sesiones de {replace}</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source> in {room}</source>
        <translation> en {room}</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/wording.py"/>
        <source> in {words}</source>
        <translation> en {words}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source> of grade {grade}</source>
        <translation> del grado {grade}</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/wording.py"/>
        <source> on {chosen}</source>
        <translation> en {chosen}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/protected_planning.py"/>
        <source> on {day}</source>
        <translation> el {day}</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/wording.py"/>
        <source> on {words} days</source>
        <translation> en días {words}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source> who are {attribute}</source>
        <translation> que son {attribute}</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source> {students} {verb} seats{lost}.</source>
        <translation> {students} {verb} de lugar{lost}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>({left} more)</source>
        <translation>({left} más)</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>, after {after},</source>
        <translation>, después de las {after},</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_size.py"/>
        <source>, and {leader} leads at most {span}</source>
        <translation>, y {leader} lidera como máximo a {span}</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>, and {losing:,} of them lose one</source>
        <translation>, y {losing:,} de ellos pierden uno</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>, column {column}</source>
        <translation>, columna {column}</translation>
    </message>
    <message>
        <location filename="../../planner/solver/surroundings.py"/>
        <source>, grade {part}</source>
        <translation>, grado {part}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>, team meetings included</source>
        <translation>, reuniones de equipo incluidas</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/gaps.py"/>
        <source>0 (the same day)</source>
        <translation>0 (el mismo día)</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>1 activity</source>
        <translation>1 actividad</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>1 adult</source>
        <translation>1 adulto</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>1 alternate</source>
        <translation>1 alternativa</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>1 assessment</source>
        <translation>1 evaluación</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>1 bell schedule</source>
        <translation>1 horario de timbres</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>1 block</source>
        <translation>1 bloque</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>1 card</source>
        <translation>1 tarjeta</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>1 coaching link</source>
        <translation>1 vínculo de coaching</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>1 coaching talk</source>
        <translation>1 conversación de coaching</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>1 consequence</source>
        <translation>1 consecuencia</translation>
    </message>
    <message>
        <location filename="../../planner/cli/requests.py"/>
        <source>1 course</source>
        <translation>1 curso</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>1 data meeting</source>
        <translation>1 reunión de datos</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <location filename="../../planner/cli/explaining.py"/>
        <source>1 demand</source>
        <translation>1 exigencia</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/teams.py"/>
        <source>1 different day</source>
        <translation>1 día distinto</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/few_gaps.py"/>
        <source>1 empty block</source>
        <translation>1 bloque vacío</translation>
    </message>
    <message>
        <location filename="../../planner/cli/project_verbs.py"/>
        <source>1 fault</source>
        <translation>1 error</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>1 fault was found</source>
        <translation>se encontró 1 error</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>1 fewer request</source>
        <translation>1 solicitud menos</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>1 free block</source>
        <translation>1 bloque libre</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/off_site_days.py"/>
        <source>1 group</source>
        <translation>1 grupo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>1 leadership meeting</source>
        <translation>1 reunión de liderazgo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <location filename="../../planner/services/reasons.py"/>
        <source>1 more day</source>
        <translation>1 día más</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>1 more place</source>
        <translation>1 espacio más</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>1 more request</source>
        <translation>1 solicitud más</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>1 more seat</source>
        <translation>1 lugar más</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/swap.py"/>
        <source>1 move</source>
        <translation>1 movimiento</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>1 observation</source>
        <translation>1 observación</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>1 other card</source>
        <translation>1 tarjeta más</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/scope.py"/>
        <source>1 pair</source>
        <translation>1 par</translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>1 planning meeting</source>
        <translation>1 reunión de planificación</translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>1 preference</source>
        <translation>1 preferencia</translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>1 promise</source>
        <translation>1 compromiso</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>1 promise or preference</source>
        <translation>1 compromiso o preferencia</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>1 rehearsal</source>
        <translation>1 ensayo</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>1 request</source>
        <translation>1 solicitud</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_room_changes.py"/>
        <source>1 room</source>
        <translation>1 salón</translation>
    </message>
    <message>
        <location filename="../../planner/cli/rule_verbs.py"/>
        <source>1 rule</source>
        <translation>1 regla</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>1 school day</source>
        <translation>1 día de clase</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>1 seat</source>
        <translation>1 lugar</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>1 section</source>
        <translation>1 sección</translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>1 station</source>
        <translation>1 estación</translation>
    </message>
    <message>
        <location filename="../../planner/cli/scenarios.py"/>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>1 student</source>
        <translation>1 estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>1 student group</source>
        <translation>1 grupo de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>1 subject</source>
        <translation>1 materia</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>1 talk</source>
        <translation>1 conversación</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/scope.py"/>
        <source>1 team</source>
        <translation>1 equipo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>1 visit</source>
        <translation>1 visita</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/full_table.py"/>
        <source>: {names} is not at the table on {span}</source>
        <translation>: {names} no está en la mesa el {span}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/team_time.py"/>
        <source>; clash: {clashes}</source>
        <translation>; choque: {clashes}</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>; {more} filled</source>
        <translation>; {more} atendidas</translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>A bell schedule has at least one block. Delete {bell} as a whole, or add another block first.</source>
        <translation>Un horario de timbres tiene al menos un bloque. Elimine {bell} por completo o agregue primero otro bloque.</translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>A bell schedule needs a name.</source>
        <translation>Un horario de timbres necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rosters.py"/>
        <source>A blank list of students for each small group</source>
        <translation>Una lista en blanco de estudiantes para cada grupo pequeño</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A block of a bell schedule. Blocks of one bell may overlap only if different groups follow them.</source>
        <translation>Un bloque de un horario de timbres. Los bloques de un mismo horario solo pueden superponerse si los siguen grupos distintos.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/calm_day.py"/>
        <source>A calm day</source>
        <translation>Un día tranquilo</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/site.py"/>
        <source>A checker that shares no code with the search has judged each sentence on this schedule. Promised sentences must hold; preferred ones cost their weight for each time they do not.</source>
        <translation>Un verificador que no comparte código con la búsqueda juzgó cada frase en este horario. Las frases comprometidas deben cumplirse; las preferidas cuestan su peso por cada vez que no se cumplen.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>A coach observes a class of the coachee, and talks with them, so often each week.

Observations as many as an average week has days are one on each day, also on each of several
kinds of Friday that take turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>A colleague of {person}</source>
        <translation>Un colega de {person}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/singletons.py"/>
        <source>A course offered once has to avoid whatever its students ask for besides. Named are the courses offered once or twice that most of them ask for too. Where a course has no section yet, the sections needed count.</source>
        <translation>Un curso que se ofrece una vez debe evitar todo lo demás que piden sus estudiantes. Se nombran los cursos ofrecidos una o dos veces que más de ellos también piden. Donde un curso aún no tiene sección, cuentan las secciones necesarias.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>A cycle has 1 to {longest_cycle} days, not {days}.</source>
        <translation>Un ciclo tiene de 1 a {longest_cycle} días, no {days}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A date of the school year, or several in a row, that is not as usual. Weekends need no row.</source>
        <translation>Una fecha del año escolar, o varias seguidas, que no es como de costumbre. Los fines de semana no necesitan fila.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A day of the cycle, in order; 1 to 20 of them.</source>
        <translation>Un día del ciclo, en orden; de 1 a 20.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/instructional_minutes.py"/>
        <source>A group has so many minutes of a subject in an average week.

``subject_name`` is a department or a course; blank counts all classes. Counted are the
sessions the group attends itself or as a part of a larger group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/calm_day.py"/>
        <source>A group is in at most so many different rooms on any day.

Counted are the sessions the group attends itself or as a part of a larger group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>A group is off site on so many days in four average weeks, with few others at once.

Its days are those of the groups table, its own and those of the nearest larger group that
names some. Groups are counted together on the days on which this one is away: those that name
the day themselves and are no part of one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/home_online_at_edge.py"/>
        <source>A group is online at home only before or after everything else of its day.

An online session without a room is at home. Several may follow each other, as long as nobody
comes to school in between. Counted are the sessions the group attends itself or as a part of
a larger group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>A group is online for so many minutes, on each day on site or in an average week.

Counted are the online sessions the group attends itself or as a part of a larger group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_share.py"/>
        <source>A leader observes and talks, as a coach, for at least this share of their working time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>A meeting takes from {shortest} to {longest} minutes, not {minutes}.</source>
        <translation>Una reunión dura de {shortest} a {longest} minutos, no {minutes}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>A newer file of the same year, imported into the same calendar, changes events.</source>
        <translation>Un archivo más reciente del mismo año, importado en el mismo calendario, cambia los eventos.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>A page for everybody who leads a team or coaches</source>
        <translation>Una página para cada persona que lidera un equipo o da coaching</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/lunch.py"/>
        <source>A person is free for one whole lunch block of at least so many minutes on every day.

Days of the cycle without a lunch block are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_cascade.py"/>
        <source>A person meets a coach of theirs every week and coaches at most so many people.

That coaching runs one way is checked when the school is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_in_a_row.py"/>
        <source>A person teaches at most so many blocks one after the other.

Two blocks follow each other when less than ``rest`` minutes lie between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>A person teaches at most so many classes, courses and subjects, and reaches so many students.

A class is an activity, however often it meets; the subject of a class is the department of
its course. Students reached are those of all groups taught; a group is not counted beside a
larger group that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_per_day.py"/>
        <source>A person teaches in at most so many blocks on each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_room_changes.py"/>
        <source>A person teaches in at most so many different rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>A person visits a class of a colleague so often in the cycle. It does not count as coaching.

A visit lies within one class that the colleague teaches, at a time when the visitor is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/even_spread.py"/>
        <source>A person's fullest and emptiest days differ by at most so many minutes.

Counted is everything placed for them except planning time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>A pin names either an activity or a session of a promise.</source>
        <translation>Una fijación nombra una actividad o una sesión de un compromiso.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>A promise is on one side at least.</source>
        <translation>Un compromiso está al menos en un lado.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A promise must hold and is certified; a preference has a weight.</source>
        <translation>Un compromiso debe cumplirse y se certifica; una preferencia tiene un peso.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A promise or a preference. A later row about the same replaces an earlier one.</source>
        <translation>Un compromiso o una preferencia. Una fila posterior sobre lo mismo reemplaza a una anterior.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A role of the school's own. The roles listed under the column role of people are known and need no row here.</source>
        <translation>Un rol propio de la escuela. Los roles que se listan bajo la columna role de people se conocen y no necesitan fila aquí.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>A room need names either rooms or a kind of room.</source>
        <translation>Una petición de salón nombra salones o un tipo de salón.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A room, one of several (a|b), or any room of a kind (kind:lab). Blank: needs none.</source>
        <translation>Un salón, uno de varios (a|b), o cualquier salón de un tipo (kind:lab). En blanco: no necesita ninguno.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A room, or several rooms as one when the wall between them is open.</source>
        <translation>Un salón, o varios salones como uno solo cuando la pared entre ellos está abierta.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>A rotation has as many groups as stations, but these activities have {groups} and {stations} (activities with the same rooms and staff are one station).</source>
        <translation>Una rotación tiene tantos grupos como estaciones, pero estas actividades tienen {groups} y {stations} (las actividades con los mismos salones y personal son una sola estación).</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>A rotation takes groups to stations, but nobody attends {alone}.</source>
        <translation>Una rotación lleva grupos a estaciones, pero nadie asiste a {alone}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/master_layout.py"/>
        <source>A row for each adult</source>
        <translation>Una fila para cada adulto</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/master_layout.py"/>
        <source>A row for each group of students</source>
        <translation>Una fila para cada grupo de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>A row for each period. The workbook has all students in one table instead.</source>
        <translation>Una fila para cada periodo. El libro tiene en cambio a todos los estudiantes en una tabla.</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/master_layout.py"/>
        <source>A row for each room</source>
        <translation>Una fila para cada salón</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/master.py"/>
        <source>A row for every adult.</source>
        <translation>Una fila para cada adulto.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/master.py"/>
        <source>A row for every group of students.</source>
        <translation>Una fila para cada grupo de estudiantes.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A row of roles, or one of: principal, assistant_principal, director, multi_classroom_leader, growth_analyst, instructional_coach, mentor_teacher, lead_teacher, department_head, teacher, team_teacher, career_teacher, blended_teacher, elective_teacher, specials_teacher, learning_specialist, sped_teacher, interventionist, reach_associate, tutor, small_group_instructor, lab_tutor, math_coach, aide, resident, fellow, teacher_in_training, novice_teacher.</source>
        <translation>Una fila de roles, o uno de: principal, assistant_principal, director, multi_classroom_leader, growth_analyst, instructional_coach, mentor_teacher, lead_teacher, department_head, teacher, team_teacher, career_teacher, blended_teacher, elective_teacher, specials_teacher, learning_specialist, sped_teacher, interventionist, reach_associate, tutor, small_group_instructor, lab_tutor, math_coach, aide, resident, fellow, teacher_in_training, novice_teacher.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>A row of the rules is a statement, not {statement!r}.</source>
        <translation>Una fila de las reglas es una declaración, no {statement!r}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>A scenario needs a name.</source>
        <translation>Un escenario necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>A school in tables</source>
        <translation>Una escuela en tablas</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>A seat is free in {told}, but would break a promise: {sentences}</source>
        <translation>Hay un lugar libre en {told}, pero incumpliría un compromiso: {sentences}</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>A seat is free in {told}.</source>
        <translation>Hay un lugar libre en {told}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>A second person can do what {person} does.</source>
        <translation>Una segunda persona puede hacer lo que hace {person}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/schedule.py"/>
        <source>A section has two rosters.</source>
        <translation>Una sección tiene dos listas.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/move.py"/>
        <source>A session is moved twice by one move.</source>
        <translation>Un solo movimiento mueve una sesión dos veces.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/schedule.py"/>
        <source>A session is placed twice.</source>
        <translation>Una sesión está colocada dos veces.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A session that a promise asks for, such as a meeting, by its id in the table schedule.</source>
        <translation>Una sesión que pide un compromiso, como una reunión, por su id en la tabla schedule.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A session that is fixed to a time, a room or a person. Rows of one session all hold.</source>
        <translation>Una sesión que está fijada a una hora, un salón o una persona. Todas las filas de una sesión valen.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A site of the school. A school with one site needs none.</source>
        <translation>Una sede de la escuela. Una escuela con una sola sede no necesita ninguna.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A student asks for a course.</source>
        <translation>Un estudiante pide un curso.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/schedule.py"/>
        <source>A student sits twice in {activity}.</source>
        <translation>Un estudiante está dos veces en {activity}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A student.</source>
        <translation>Un estudiante.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>A team has exactly so many people, its leader included, with each of these attributes.

A veteran has that attribute or enough years. A novice has that attribute, or is known to have
fewer years and is not ``sped``. Every other word is an attribute of the people table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_size.py"/>
        <source>A team has so many members besides its leader; over all teams the leader leads no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>A team is together so many times a week for so long, every required member present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>A team meets with everybody who teaches its students, or in its rooms, so often a week.

Its students are those whom its members teach, in whatever group; its rooms are those that its
members' classes name. Whoever is chosen from a pool for such a class is at the table as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/uninterrupted.py"/>
        <source>A team's meetings are in one piece, and nothing calls anybody away, optional people too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>A team's test and the data meeting that follows it.</source>
        <translation>La prueba de un equipo y la reunión de datos que la sigue.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/week.py"/>
        <source>A time must end after it starts, within one day: {which}.</source>
        <translation>Un horario debe terminar después de empezar, dentro de un mismo día: {which}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>A week for every adult</source>
        <translation>Una semana para cada adulto</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>A week for every group of students</source>
        <translation>Una semana para cada grupo de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>A week for every room</source>
        <translation>Una semana para cada salón</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>A week for every team, and where everybody is free besides</source>
        <translation>Una semana para cada equipo, y cuándo además todos están libres</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>A-B calendar</source>
        <translation>Calendario A-B</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/data_meetings.py"/>
        <source>Action plan done by</source>
        <translation>Plan de acción listo para</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Activities that hang together.</source>
        <translation>Actividades que dependen unas de otras.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>Activities with the same staff choose from the same people: as {role} {activities} have {there} in common, and need {needed}.</source>
        <translation>Las actividades con el mismo personal eligen entre las mismas personas: como {role}, {activities} tienen {there} en común y necesitan {needed}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>Activities with the same staff need the same roles, but {needing} and {needing2}.</source>
        <translation>Las actividades con el mismo personal necesitan los mismos roles, pero {needing} y {needing2}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>Adults</source>
        <translation>Adultos</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Adults a day</source>
        <translation>Adultos por día</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Adults a week</source>
        <translation>Adultos por semana</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Adults of groups</source>
        <translation>Adultos por grupo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/adults_per_group.py"/>
        <source>Adults per student group</source>
        <translation>Adultos por grupo de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/advisory_first.py"/>
        <source>Advisory first</source>
        <translation>Primero la asesoría</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>After students leave early</source>
        <translation>Después de la salida temprana de los estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>After the assessment on ``day`` the whole team meets within ``lag_days`` school days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Aide</source>
        <translation>Auxiliar</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>All parts of a group are in small groups, at stations or online at exactly the same times.

So students can be regrouped whenever their results say so, and no timetable changes. Counted
are the sessions that name a part itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>All parts of {group}{split} have their small groups, stations and online sessions at the same times.</source>
        <translation>Todas las partes de {group}{split} tienen sus grupos pequeños, estaciones y sesiones en línea a las mismas horas.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>All parts of {whom} have their small groups, stations and online sessions at the same times.</source>
        <translation>Todas las partes de {whom} tienen sus grupos pequeños, estaciones y sesiones en línea a las mismas horas.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/paid_hours.py"/>
        <source>All sessions of a person take so many minutes in an average week, and no more.

The certificate tells how far that is from the minutes at which full benefits are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>All sessions of a subject lie within the same hours of the day.

``subject_name`` is a department or a course; blank means all classes. Counted are the
sessions the group attends itself or as a part of a larger group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/solver/surroundings.py"/>
        <source>All {activities} of {course}{grade} take place: {names}.</source>
        <translation>Se dan todas las {activities} de {course}{grade}: {names}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>All {sections} sections</source>
        <translation>Las {sections} secciones</translation>
    </message>
    <message>
        <location filename="../../planner/services/staying.py"/>
        <source>All {sections} sections stay where they were.</source>
        <translation>Las {sections} secciones se quedan donde estaban.</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/judgements.py"/>
        <source>All {total} promises are kept.</source>
        <translation>Se cumplen todos los {total} compromisos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>Also in it</source>
        <translation>También en ella</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Alternate</source>
        <translation>Alternativa</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Alternate to the left</source>
        <translation>Alternativa al de la izquierda</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Alternates taken</source>
        <translation>Alternativas tomadas</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>An adult whose time is scheduled.</source>
        <translation>Un adulto cuyo tiempo se programa.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>An entry of the course catalogue.</source>
        <translation>Una entrada del catálogo de cursos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Anchor</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>And</source>
        <translation>Y</translation>
    </message>
    <message>
        <location filename="../../planner/services/findings.py"/>
        <source>And {rest:,} more: {places}.</source>
        <translation>Y {rest:,} más: {places}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>And {rest} more.</source>
        <translation>Y {rest} más.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>Another name or grade: {told}.</source>
        <translation>Otro nombre o grado: {told}.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>Another program is holding {name} at the moment. Close that program and try again.</source>
        <translation>Otro programa está usando {name} en este momento. Cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Anything that takes somebody's time: a class section, a small group, a meeting, a duty.</source>
        <translation>Todo lo que toma el tiempo de alguien: una sección de clase, un grupo pequeño, una reunión, una guardia.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>Apple Calendar: File, Import.</source>
        <translation>Apple Calendar: Archivo, Importar.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>As a preference, no longer promised: {sentence}</source>
        <translation>Como preferencia, ya no como compromiso: {sentence}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>As an alternate</source>
        <translation>Como alternativa</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/rolling.py"/>
        <source>As it was last year, to begin with and to compare with.</source>
        <translation>Como fue el año pasado, para empezar y para comparar.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>Asked for</source>
        <translation>Pedidas</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>Asked for counts required and wanted requests; alternates are beside them. A smallest or largest section stands out if it is under or over what the course states.</source>
        <translation>Pedidas cuenta las solicitudes obligatorias y deseadas; las alternativas están al lado. Una sección menor o mayor resalta si está por debajo o por encima de lo que indica el curso.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/walk_in.py"/>
        <source>Asks for {name} ({priority}).</source>
        <translation>Pide {name} ({priority}).</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/data_meetings.py"/>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Assessment of {team} on {day}: lag and minutes must be at least 1.</source>
        <translation>Evaluación de {team} el {day}: el plazo y los minutos deben ser al menos 1.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Assistant principal</source>
        <translation>Subdirector/a</translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>At each of its times somebody of {told} is away.</source>
        <translation>En cada uno de sus horarios está ausente alguna de estas personas: {told}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>At lunch as well: {lunch}.</source>
        <translation>También en el almuerzo: {lunch}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/adults_per_group.py"/>
        <source>At most so many different adults lead or support a group's sessions in a cycle's week.

Counted are the sessions the group attends itself or as a part of a larger group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>At most {week_max:adult|different adults} work with {whom} in a week.</source>
        <translation>Como máximo {week_max:adulto|adultos distintos} trabajan con {whom} en una semana.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/adults_per_group.py"/>
        <source>At most {week_max} different adults work with {group} in a week.</source>
        <translation>Como máximo {week_max} adultos distintos trabajan con {group} en una semana.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>At no table: {people}.</source>
        <translation>En ninguna mesa: {people}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>At school</source>
        <translation>En la escuela</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>At the table</source>
        <translation>En la mesa</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>At their fullest moment in each block: whether the wall between parts is open, how many bays are taken, and the seats taken of those there are. A clash stands out; days that are alike are told once.</source>
        <translation>En su momento más lleno de cada bloque: si la pared entre las partes está abierta, cuántas áreas están ocupadas y los lugares ocupados de los que hay. Un choque resalta; los días iguales se cuentan una vez.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rotations.py"/>
        <source>At which station each group is, turn by turn</source>
        <translation>En qué estación está cada grupo, turno por turno</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_rosters.py"/>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/availability.py"/>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>BROKEN</source>
        <translation>INCUMPLIDO</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>BROKEN: {rule}</source>
        <translation>INCUMPLIDO: {rule}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_balance.py"/>
        <source>Balance of sections</source>
        <translation>Equilibrio de las secciones</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source>Balanced sections</source>
        <translation>Secciones equilibradas</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>Before: {sentence}</source>
        <translation>Antes: {sentence}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/calendars.py"/>
        <source>Bell schedule {bell}</source>
        <translation>Horario de timbres {bell}</translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>Bell schedule {bell} was changed meanwhile. Try again.</source>
        <translation>El horario de timbres {bell} cambió entretanto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>Belongs to {team}.</source>
        <translation>Pertenece a {team}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>Best hours for a subject</source>
        <translation>Las mejores horas para una materia</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>Between a person's first and last block of a day, at most so many blocks are empty.

Empty means: nothing at all is placed in it, not even planning time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Blended-learning teacher</source>
        <translation>Docente de aprendizaje combinado</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>Block {block} ({start}-{end}) overlaps block {other} ({start2}-{end2}) of bell {bell} for the same students.</source>
        <translation>El bloque {block} ({start}-{end}) se superpone con el bloque {other} ({start2}-{end2}) del horario de timbres {bell} para los mismos estudiantes.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/week.py"/>
        <source>Block {id} must end after it starts: {start} to {end}.</source>
        <translation>El bloque {id} debe terminar después de empezar: {start} a {end}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Blocks a day at most.</source>
        <translation>Bloques por día como máximo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Blocks are those of an average day. Blocks of teachers are what those who may teach these courses have for sections: their limit a day, without the times they are away, promised planning and other classes. Shared is the part of people who may teach for another department too, and counts in each. Posts needed are full posts for the sections needed.</source>
        <translation>Los bloques son los de un día promedio. Los bloques de los docentes son los que quienes pueden dar estos cursos tienen para secciones: su límite por día, sin las horas en que están ausentes, la planificación comprometida y otras clases. Compartido es la parte de personas que también pueden dar clase para otro departamento, y cuenta en cada uno. Los puestos necesarios son puestos completos para las secciones necesarias.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Blocks in a row at most.</source>
        <translation>Bloques seguidos como máximo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Blocks needed</source>
        <translation>Bloques necesarios</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Blocks now</source>
        <translation>Bloques ahora</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Blocks of teachers</source>
        <translation>Bloques de docentes</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Blocks that each department's sections take, and teachers have</source>
        <translation>Los bloques que toman las secciones de cada departamento y los que tienen los docentes</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>Both sections</source>
        <translation>Las dos secciones</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Both sides are judged by the same checker. A preference costs its weight for each time it does not hold.</source>
        <translation>El mismo verificador juzga ambos lados. Una preferencia cuesta su peso por cada vez que no se cumple.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>Both {both} and {clash} meet only in {alike}.</source>
        <translation>Tanto {both} como {clash} se dan solo en {alike}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/editing.py"/>
        <source>Branch {name}</source>
        <translation>Crear la rama {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>Broken</source>
        <translation>Incumplido</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>By course</source>
        <translation>Por curso</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>By grade</source>
        <translation>Por grado</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>CLASH</source>
        <translation>CHOQUE</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>Calendars from {first} to {last}, in the time zone {zone}.</source>
        <translation>Calendarios de {first} a {last}, en la zona horaria {zone}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/counting.py"/>
        <source>Cannot hold beside the rest, by counting: {sentence}</source>
        <translation>No se puede cumplir junto con lo demás, según el recuento: {sentence}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/counting.py"/>
        <source>Cannot hold, by counting: {sentence}</source>
        <translation>No se puede cumplir, según el recuento: {sentence}</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Cards moved</source>
        <translation>Tarjetas movidas</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Cards moved, parked, placed, new or gone</source>
        <translation>Tarjetas movidas, apartadas, colocadas, nuevas o que ya no están</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Cards parked</source>
        <translation>Tarjetas apartadas</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Cards placed</source>
        <translation>Tarjetas colocadas</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Cards that are gone</source>
        <translation>Tarjetas que ya no están</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Cards that are new</source>
        <translation>Tarjetas nuevas</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Cards that differ</source>
        <translation>Tarjetas que difieren</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Cards with a place</source>
        <translation>Tarjetas con lugar</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Career teacher</source>
        <translation>Docente de carrera</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/site.py"/>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Certified temporary tutor</source>
        <translation>Tutor temporal certificado</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/certificate.py"/>
        <source>Checked on {date_text}. Signed:</source>
        <translation>Verificado el {date_text}. Firma:</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>Choice {number}</source>
        <translation>Opción {number}</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>Class observed</source>
        <translation>Clase observada</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_rosters.py"/>
        <source>Class rosters</source>
        <translation>Listas de clase</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>Class sizes</source>
        <translation>Tamaño de las clases</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Class sizes on both sides</source>
        <translation>Tamaño de clases en ambos lados</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Classes, students and minutes of every adult</source>
        <translation>Clases, estudiantes y minutos de cada adulto</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>Coach of {coachee}</source>
        <translation>Coach de {coachee}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Coached by</source>
        <translation>Recibe coaching de</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Coached teacher</source>
        <translation>Docente con coaching</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Coaches</source>
        <translation>Da coaching</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Coaches people</source>
        <translation>Personas con coaching</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>Coaches {names}.</source>
        <translation>Da coaching a {names}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Coaching cascade</source>
        <translation>Cascada de coaching</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>Coaching every week</source>
        <translation>Coaching cada semana</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>Coaching in the coach's planning period</source>
        <translation>Coaching en el periodo de planificación del coach</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/week.py"/>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/trouble.py"/>
        <source>Common Time met a fault of its own. Your project is safe: every change is already in its file. What happened was written to the log; please report it.</source>
        <translation>Common Time tuvo un error propio. Su proyecto está a salvo: cada cambio ya está en su archivo. Lo que ocurrió se escribió en el registro; infórmelo, por favor.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>Conflict matrix</source>
        <translation>Matriz de conflictos</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>Conflicts between courses</source>
        <translation>Conflictos entre cursos</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/site.py"/>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Cost of preferences</source>
        <translation>Costo de las preferencias</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>Costs {amount}: {sentence}</source>
        <translation>Cuesta {amount}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>Costs {now} instead of {cost}.</source>
        <translation>Cuesta {now} en lugar de {cost}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>Costs {now}, as before.</source>
        <translation>Cuesta {now}, como antes.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Could be taught</source>
        <translation>Se podrían dar</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Counting finds no request that no schedule could fill.</source>
        <translation>El recuento no encuentra ninguna solicitud que ningún horario pueda atender.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/counting.py"/>
        <source>Counting finds nothing against it.</source>
        <translation>El recuento no encuentra nada en contra.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/counting.py"/>
        <source>Counting has a doubt: {doubts}</source>
        <translation>El recuento tiene una duda: {doubts}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>Course allows</source>
        <translation>El curso permite</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Course of this row</source>
        <translation>Curso de esta fila</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Course requests</source>
        <translation>Solicitudes de cursos</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/singletons.py"/>
        <source>Courses offered once or twice, which are placed first</source>
        <translation>Cursos que se ofrecen una o dos veces, que se colocan primero</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>Coverage</source>
        <translation>Sustituciones</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/data_meetings.py"/>
        <source>Data meeting</source>
        <translation>Reunión de datos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>Data meeting after each assessment</source>
        <translation>Reunión de datos después de cada evaluación</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Data meetings</source>
        <translation>Reuniones de datos</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../planner/domain/week.py"/>
        <source>Day {id} must occur at least sometimes: weight {weight}.</source>
        <translation>El día {id} debe darse al menos algunas veces: peso {weight}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/week.py"/>
        <source>Day {id}: {weekday!r} is not one of {weekdays}.</source>
        <translation>Día {id}: {weekday!r} no es uno de {weekdays}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>Days off site</source>
        <translation>Días fuera de la escuela</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>Days off site, and how many there are in four average weeks. The first rows show how often a day comes in four weeks and how many students are at school.</source>
        <translation>Los días fuera de la escuela, y cuántos hay en cuatro semanas promedio. Las primeras filas muestran con qué frecuencia se da un día en cuatro semanas y cuántos estudiantes están en la escuela.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>Days on campus</source>
        <translation>Días en el plantel</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Days on which it is not at school.</source>
        <translation>Días en los que no está en la escuela.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Department head</source>
        <translation>Jefe de departamento</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Different</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Different adults on the staff of what the group attends, on its fullest day and in its fullest week. The anchor is the adult with the most minutes in an average week.</source>
        <translation>Adultos distintos del personal de aquello a lo que asiste el grupo, en su día más lleno y en su semana más llena. El adulto de referencia es el que tiene más minutos en una semana promedio.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Different adults who may work with it in a week. Blank: as for its parent.</source>
        <translation>Adultos distintos que pueden trabajar con él en una semana. En blanco: como su grupo superior.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Director</source>
        <translation>Director/a de área</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Doubtful</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Duty</source>
        <translation>Guardia</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/lunch.py"/>
        <source>Duty-free lunch</source>
        <translation>Almuerzo libre de guardia</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/data_meetings.py"/>
        <source>Each assessment with the uninterrupted meeting in which the whole team reads its data. The action plan is done by the end of that meeting.</source>
        <translation>Cada evaluación con la reunión sin interrupciones en la que todo el equipo lee sus datos. El plan de acción está listo al final de esa reunión.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/advisory_first.py"/>
        <source>Each day of a group begins with advisory, with the same adult every day.

It speaks of days on which the group has sessions and its bell has an advisory block. Name the
adult to keep an adviser with their students for years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/advisory_first.py"/>
        <source>Each day of {group} begins with advisory with {adult}.</source>
        <translation>Cada día de {group} empieza con asesoría con {adult}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>Each day of {whom} begins with advisory with {adult}.</source>
        <translation>Cada día de {whom} empieza con asesoría con {adult}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>Each heading needs one meaning.</source>
        <translation>Cada encabezado necesita un significado.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leadership.py"/>
        <source>Each meeting of a leadership team in the cycle.</source>
        <translation>Cada reunión de un equipo de liderazgo en el ciclo.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>Each observation lies in blocks in which the coach teaches nothing, not even a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>Each observation with the talk that follows it</source>
        <translation>Cada observación con la conversación que la sigue</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>Each observation with the talk that follows it. The last column counts school days from the observation to the talk; 0 is the same day.</source>
        <translation>Cada observación con la conversación que la sigue. La última columna cuenta los días de clase de la observación a la conversación; 0 es el mismo día.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/least_section_size.py"/>
        <source>Each section has at least as many students as its course's least size.</source>
        <translation>Cada sección tiene al menos tantos estudiantes como el tamaño mínimo de su curso.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/least_section_size.py"/>
        <source>Each section has at least its course's least number of students, where the course has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>Each sheet is a table: one row for each person, room, class and so on. Dark headings must be filled in; point at a heading to read what it means. A sheet that you do not need stays empty.</source>
        <translation>Cada hoja es una tabla: una fila para cada persona, salón, clase, etc. Los encabezados oscuros son obligatorios; señale un encabezado para leer qué significa. Una hoja que no necesite queda vacía.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/observation_then_talk.py"/>
        <source>Each talk comes after an observation of its own, at most ``lag_days`` school days later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/observation_then_talk.py"/>
        <source>Each talk of {coach} with {coachee} follows an observation {soon}.</source>
        <translation>Cada conversación de {coach} con {coachee} sigue a una observación {soon}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>Each week a person is on a campus on so many days, and seldom changes campus within a day.

Where somebody is follows from the rooms of their sessions; sessions without a room, or in a
room without a campus, say nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>Each week of a team's leader holds at least these, for every team they lead.

The sessions themselves come from the other promises (team time, data meetings, coaching,
planning); this one certifies that the whole bundle is there for one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>Each week of {person} holds {bundle}.</source>
        <translation>Cada semana de {person} incluye {bundle}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>Each week of {whom} holds {planning_minutes:minute|minutes} of own planning; with each team {planning:planning meeting|planning meetings}, {data:data meeting|data meetings} and {rehearsals:rehearsal|rehearsals}; with each teacher {observations:observation|observations} and {talks:talk|talks}; {leadership:leadership meeting|leadership meetings}, {own_coaching:coaching talk|coaching talks} of their own and {with_students:session|sessions} with students.</source>
        <translation>Cada semana de {whom} incluye {planning_minutes:minuto|minutos} de planificación propia; con cada equipo {planning:reunión de planificación|reuniones de planificación}, {data:reunión de datos|reuniones de datos} y {rehearsals:ensayo|ensayos}; con cada docente {observations:observación|observaciones} y {talks:conversación|conversaciones}; {leadership:reunión de liderazgo|reuniones de liderazgo}, {own_coaching:conversación de coaching|conversaciones de coaching} para sí y {with_students:sesión|sesiones} con estudiantes.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>Early release</source>
        <translation>Salida temprana</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>Early-release collaboration</source>
        <translation>Colaboración en la salida temprana</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Elective teacher</source>
        <translation>Docente de optativas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/finding_list.py"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/even_spread.py"/>
        <source>Even days</source>
        <translation>Días parejos</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>Every adult, every day and block; a page for each day</source>
        <translation>Cada adulto, cada día y bloque; una página para cada día</translation>
    </message>
    <message>
        <location filename="../../planner/store/rows.py"/>
        <source>Every cell can be read, but not all of them together.</source>
        <translation>Cada celda se puede leer, pero no todas juntas.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/meeting_pattern.py"/>
        <source>Every class has its whole length, on its days, in its blocks and in its pattern.</source>
        <translation>Cada clase tiene toda su duración, en sus días, en sus bloques y con su patrón.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/every_session_placed.py"/>
        <source>Every class, meeting, observation and talk takes place.</source>
        <translation>Se llevan a cabo todas las clases, reuniones, observaciones y conversaciones.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>Every promise, whether it holds, and the times that show it</source>
        <translation>Cada compromiso, si se cumple, y las horas que lo muestran</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/staffing.py"/>
        <source>Every session has the adults it needs, by role, the same all week where asked.</source>
        <translation>Cada sesión tiene los adultos que necesita, por rol, los mismos toda la semana donde se pide.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/room_fits.py"/>
        <source>Every session is in a room it may use, with a seat for everybody who attends.</source>
        <translation>Cada sesión está en un salón que puede usar, con un lugar para todos los que asisten.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>Everybody at the table</source>
        <translation>Todos a la mesa</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>Everybody can come.</source>
        <translation>Todos pueden venir.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_cascade.py"/>
        <source>Everybody has a coach</source>
        <translation>Todos tienen un coach</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>Everybody is at a table.</source>
        <translation>Todos están en una mesa.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/grids.py"/>
        <source>Everybody who leads a team or coaches, a page each.</source>
        <translation>Todos los que lideran un equipo o dan coaching, una página para cada uno.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/pinned_places.py"/>
        <source>Everything pinned stays where it is pinned.</source>
        <translation>Todo lo fijado queda donde está fijado.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/every_session_placed.py"/>
        <source>Everything takes place</source>
        <translation>Todo se lleva a cabo</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Everything that the school asks for is promised, and kept.</source>
        <translation>Todo lo que la escuela pide está comprometido y se cumple.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Fellow</source>
        <translation>Becario docente</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>Few gaps</source>
        <translation>Pocos huecos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_room_changes.py"/>
        <source>Few room changes</source>
        <translation>Pocos cambios de salón</translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Fewer changes may be possible: that was not settled.</source>
        <translation>Quizá sean posibles menos cambios: eso no quedó decidido.</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>Fewer may do: it is proved that {least} must move, and no more was settled.</source>
        <translation>Quizá baste con menos: está demostrado que deben moverse {least}, y nada más quedó decidido.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>Filled</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/calendars.py"/>
        <source>First day of school</source>
        <translation>Primer día de clases</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/rolling.py"/>
        <source>First draft</source>
        <translation>Primer borrador</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>For a section that course requests fill: the groups, such as a house, whose students may have its seats. Blank: every student.</source>
        <translation>Para una sección que se llena con solicitudes de cursos: los grupos, como una casa, cuyos estudiantes pueden tener sus lugares. En blanco: cualquier estudiante.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>For an alternate: the course it stands in for.</source>
        <translation>Para una alternativa: el curso al que reemplaza.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>For each class of an absent adult: who is left in it, who is free then and who could be called away, in the order in which they are asked: the school's own order where it promises a reserve, or else the free before the called away, trainees and support staff first. Whoever is called away loses what stands in brackets.</source>
        <translation>Para cada clase de un adulto ausente: quién queda en ella, quién está libre entonces y a quién se podría llamar, en el orden en que se les pide: el orden propio de la escuela donde compromete una reserva, o si no primero los libres y luego los llamados, primero los practicantes y el personal de apoyo. Quien es llamado pierde lo que está entre paréntesis.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>For everybody who leads a team or coaches: what the week holds, how often and when. Minutes are those of an average week.</source>
        <translation>Para todos los que lideran un equipo o dan coaching: lo que incluye la semana, cuántas veces y cuándo. Los minutos son los de una semana promedio.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>For groups that take turns: in a class with a teacher, online in a room at school, or online at home. The numbers are minutes of an average week of what takes turns; halves of one class are treated alike if they have the same minutes in class.</source>
        <translation>Para grupos que se turnan: en clase con un docente, en línea en un salón de la escuela o en línea en casa. Los números son minutos de una semana promedio de lo que se turna; las mitades de una clase se tratan igual si tienen los mismos minutos en clase.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rosters.py"/>
        <source>For regrouping from week to week: who comes to which small group. The times stay as they are.</source>
        <translation>Para reagrupar de semana en semana: quién viene a qué grupo pequeño. Las horas quedan como están.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/lines.py"/>
        <source>For {lost} of {all} overridden by {lines}.</source>
        <translation>Para {lost} de {all}, reemplazado por {lines}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/editing.py"/>
        <source>Forget all steps</source>
        <translation>Olvidar todos los pasos</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/options.py"/>
        <source>Free if {dropped} {verb} dropped.</source>
        <translation>Libre si {dropped} {verb} quitado.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/options.py"/>
        <source>Free if {told}.</source>
        <translation>Libre si {told}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>Free.</source>
        <translation>Libre.</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/days.py"/>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/data_meetings.py"/>
        <source>From each assessment to its data meeting and action plan</source>
        <translation>De cada evaluación a su reunión de datos y plan de acción</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>From here on the file is no table ({error}). A text with a quotation mark needs the mark doubled, and quotes around the whole text.</source>
        <translation>Desde aquí el archivo no es una tabla ({error}). Un texto con comillas necesita las comillas dobladas, y comillas alrededor de todo el texto.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>From {before} to {after}: {differs}; {promises}</source>
        <translation>De {before} a {after}: {differs}; {promises}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar_faults.py"/>
        <source>From {first} to {last} is longer than a school year.</source>
        <translation>De {first} a {last} hay más que un año escolar.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>Full benefits are due from {threshold} minutes a week.</source>
        <translation>Las prestaciones completas corresponden desde {threshold} minutos por semana.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Gained</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Gaps of adults</source>
        <translation>Huecos de los adultos</translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Gives up the seat in {left}.</source>
        <translation>Deja el lugar en {left}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/editing.py"/>
        <source>Go to {there}</source>
        <translation>Ir a {there}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>Google Calendar: Settings, Import &amp; export, choose the file, Import.</source>
        <translation>Google Calendar: Configuración, Importar y exportar, elija el archivo, Importar.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_rosters.py"/>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/master_plan.py"/>
        <source>Grade {grade}</source>
        <translation>Grado {grade}</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>Grade {grade}: {count} students leave the school.</source>
        <translation>Grado {grade}: {count} estudiantes salen de la escuela.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>Grade {grade}: {count} students move up to grade {next}.</source>
        <translation>Grado {grade}: {count} estudiantes pasan al grado {next}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>Grade {grade}: {count} students stay, as it holds several grades.</source>
        <translation>Grado {grade}: {count} estudiantes se quedan, porque el grupo tiene varios grados.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/group_days.py"/>
        <source>Group days</source>
        <translation>Días de los grupos</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/site.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rotations.py"/>
        <source>Groups of their own</source>
        <translation>Grupos propios</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_class_at_a_time.py"/>
        <source>Groups: one class at a time</source>
        <translation>Grupos: una clase a la vez</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Growth analyst</source>
        <translation>Analista de crecimiento</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>Guests from other teams</source>
        <translation>Invitados de otros equipos</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/tables.py"/>
        <source>Hold</source>
        <translation>Se cumplen</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/tables.py"/>
        <source>Holds</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>How days follow each other</source>
        <translation>Cómo se siguen los días</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_balance.py"/>
        <source>How evenly the sections of each course are filled</source>
        <translation>Qué tan parejas se llenan las secciones de cada curso</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>How its sessions lie in the cycle. free: anywhere; spread: on different days; same_period and every_day: in one block on each of its days; ab_A and ab_B: on the A or the B days. Default free.</source>
        <translation>Cómo se reparten sus sesiones en el ciclo. free: donde sea; spread: en días distintos; same_period y every_day: en un mismo bloque en cada uno de sus días; ab_A y ab_B: en los días A o B. Por defecto free.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>How long each team meets on both sides</source>
        <translation>Cuánto se reúne cada equipo en ambos lados</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>How many adults each group of students meets, and its anchor</source>
        <translation>Con cuántos adultos trata cada grupo de estudiantes, y su adulto de referencia</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>How many requests have a seat, by grade and by course</source>
        <translation>Cuántas solicitudes tienen un lugar, por grado y por curso</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/site.py"/>
        <source>How many sentences of each rule hold</source>
        <translation>Cuántas frases de cada regla se cumplen</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>How many students ask for both of two rare courses</source>
        <translation>Cuántos estudiantes piden dos cursos poco frecuentes</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>How many students it has.</source>
        <translation>Cuántos estudiantes tiene.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>How much it weighs. Default required.</source>
        <translation>Cuánto pesa. Por defecto required.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>How often it is placed in a cycle: 1 for the patterns same_period, every_day, ab_A and ab_B, which are placed once and then meet on each of their days.</source>
        <translation>Cuántas veces se coloca en un ciclo: 1 para los patrones same_period, every_day, ab_A y ab_B, que se colocan una vez y luego se reúnen en cada uno de sus días.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>How often the day occurs in an average week: 1/4 for each of four kinds of Friday that take turns. Default 1.</source>
        <translation>Con qué frecuencia se da el día en una semana promedio: 1/4 para cada uno de cuatro tipos de viernes que se turnan. Por defecto 1.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>How they hang together. rotation: each group visits each station once, in as many slots as there are stations; activities with the same groups are the visits of one group, those with the same rooms and staff are one station. alternate: in turn on different days, in the same block, equally often. order: one after the other; same_time: at the very same times; apart: never at once; back_to_back: each directly after the one before; same_staff: with the same people in each role; same_students: sections of different courses that the same students sit in.</source>
        <translation>Cómo dependen unas de otras. rotation: cada grupo visita cada estación una vez, en tantos turnos como estaciones hay; las actividades con los mismos grupos son las visitas de un grupo, las que tienen los mismos salones y personal son una estación. alternate: por turnos en días distintos, en el mismo bloque, con la misma frecuencia. order: una después de la otra; same_time: exactamente a las mismas horas; apart: nunca a la vez; back_to_back: cada una justo después de la anterior; same_staff: con las mismas personas en cada rol; same_students: secciones de cursos distintos con los mismos estudiantes.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>How two scenarios differ, in numbers</source>
        <translation>En qué difieren dos escenarios, en números</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>Ids are short names of your own that the other tables refer to. They hold no ; | or = and stay the same over the years. Lists are separated by ; and times are written 08:05.</source>
        <translation>Los ids son nombres cortos propios a los que se refieren las otras tablas. No llevan ; | ni = y son los mismos a lo largo de los años. Las listas se separan con ; y las horas se escriben 08:05.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>Import course requests</source>
        <translation>Importar solicitudes de cursos</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Impossible</source>
        <translation>Imposibles</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Impossible requests</source>
        <translation>Solicitudes imposibles</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>In a rotation each group visits each station once, but {groups} {visits} that of {there}.</source>
        <translation>En una rotación cada grupo visita cada estación una vez, pero {groups} {visits} la de {there}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>In class</source>
        <translation>En clase</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>In each</source>
        <translation>En cada una</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>In each co-taught section, few enough students have an attribute, such as ``sped``.

A section is co-taught if it needs somebody in the role. Of the students in its seats at most
so many percent, rounded down, and at most so many have the attribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>In each of a group's sessions so many students work with each adult.

Counted are the seats of each session that the group attends itself or as a part of a larger
group, and everybody on its staff. An online session without a room is at home and not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>In each section with the role {role}, at most {percent} % of the students and at most {most} are {attribute}.</source>
        <translation>En cada sección con el rol {role}, como máximo {percent} % de los estudiantes y como máximo {most} son {attribute}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>In each section with {role}, at most {percent} % of the students and at most {most} are {attribute}.</source>
        <translation>En cada sección con {role}, como máximo {percent} % de los estudiantes y como máximo {most} son {attribute}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/supervised.py"/>
        <source>In every block a group is with an adult, itself or each of its parts, from start to end.

Counted are the group's class, specials and advisory blocks on days on which it is on site. An
online session without a room is at home and needs nobody; so does a part that is off site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>In every class block in which one of these people teaches, somebody can step in for them.

Whoever steps in is there for the whole block and is free, or in something they may be called
away from. Only blocks for classes and specials count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>In four weeks</source>
        <translation>En cuatro semanas</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>In numbers</source>
        <translation>En números</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>In {count} classes and other activities: {names}.</source>
        <translation>En {count} clases y otras actividades: {names}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Instructional coach</source>
        <translation>Coach instruccional</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/instructional_minutes.py"/>
        <source>Instructional minutes</source>
        <translation>Minutos de instrucción</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Interventionist</source>
        <translation>Intervencionista</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>Is coached by {names}.</source>
        <translation>Recibe coaching de {names}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>It cannot be had, whatever else is moved: this is proved. Make a promise milder or take away a pin, and try again.</source>
        <translation>No se puede lograr, se mueva lo que se mueva: está demostrado. Suavice un compromiso o quite una fijación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>It fits if {other_cards} {verb}.{students}</source>
        <translation>Cabe si {other_cards} {verb}.{students}</translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>It fits into no block of its length on the days it may use.</source>
        <translation>No cabe en ningún bloque de su duración en los días que puede usar.</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>It fits, and nothing else has to move.{students}</source>
        <translation>Cabe, y no hay que mover nada más.{students}</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/options.py"/>
        <source>It is an alternate, and nothing that it could stand in for is unfilled.</source>
        <translation>Es una alternativa, y nada a lo que pueda reemplazar está sin atender.</translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>It is pinned to {pinned_to}, where it cannot be.</source>
        <translation>Está fijada a {pinned_to}, donde no puede estar.</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>It is proved that fewer are too few.</source>
        <translation>Está demostrado que con menos no basta.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>It is proved that no fewer changes of others keep as many requests filled.</source>
        <translation>Está demostrado que con menos cambios de otros no se atienden tantas solicitudes.</translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>It lost its place by “{step}”.</source>
        <translation>Perdió su lugar por “{step}”.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/options.py"/>
        <source>It meets at the same time as {fixed}.</source>
        <translation>Se da a la misma hora que {fixed}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>It must be placed, and has no place in this schedule.</source>
        <translation>Debe colocarse y no tiene lugar en este horario.</translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>It needs {seats} seats; the largest of its rooms has {most}.</source>
        <translation>Necesita {seats} lugares; el mayor de sus salones tiene {most}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>It was parked by hand.</source>
        <translation>Se apartó a mano.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/attending.py"/>
        <source>It would break a promise to {person}: {worse}</source>
        <translation>Incumpliría un compromiso con {person}: {worse}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Its name.</source>
        <translation>Su nombre.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Its name. Blank: its id.</source>
        <translation>Su nombre. En blanco: su id.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Its numbers. What is left out has the rule's default.</source>
        <translation>Sus números. Lo que se omite tiene el valor por defecto de la regla.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>Keeps again: {sentences}</source>
        <translation>Vuelve a cumplir: {sentences}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>Kept: {what}.</source>
        <translation>Se conservan: {what}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>Largest</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/calendars.py"/>
        <source>Last day of school</source>
        <translation>Último día de clases</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>Last year’s first and last day and its {count} dates that are not as usual are cleared. Enter those of the new year in the set-up.</source>
        <translation>Se borran el primer y el último día del año pasado y sus {count} fechas que no son como de costumbre. Ingrese las del nuevo año en la configuración.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/rolling.py"/>
        <source>Last year’s schedule</source>
        <translation>Horario del año pasado</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Lead teacher</source>
        <translation>Docente líder</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Leader weeks</source>
        <translation>Semanas de los líderes</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/grids.py"/>
        <source>Leaders</source>
        <translation>Líderes</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Leadership team</source>
        <translation>Equipo de liderazgo</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leadership.py"/>
        <source>Leadership teams</source>
        <translation>Equipos de liderazgo</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>Leads it</source>
        <translation>La dirige</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>Leads {team}.</source>
        <translation>Lidera {team}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Learning specialist</source>
        <translation>Especialista en aprendizaje</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/least_section_size.py"/>
        <source>Least size of sections</source>
        <translation>Tamaño mínimo de las secciones</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Led by</source>
        <translation>Dirige</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Left over</source>
        <translation>Sobra</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/meeting_pattern.py"/>
        <source>Length, days and pattern</source>
        <translation>Duración, días y patrón</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>Let somebody else teach one, or find another block for them.</source>
        <translation>Deje que otra persona dé una sección o búsquele otro bloque.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>Link {id} needs at least two different activities.</source>
        <translation>El vínculo {id} necesita al menos dos actividades distintas.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>Link {link} alternates {one}, which meets on {days} of the cycle, with {other}, which meets on {others}.</source>
        <translation>El vínculo {link} alterna {one}, que se reúne en {days} del ciclo, con {other}, que se reúne en {others}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>Link {link} needs one block for {activities} on {values} different days, but no block is left to them on so many.</source>
        <translation>El vínculo {link} necesita un mismo bloque para {activities} en {values} días distintos, pero no les queda ningún bloque en tantos días.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>Link {link} rotates in {needed} slots, but only {left} {verb} left to all its groups and stations.</source>
        <translation>El vínculo {link} rota en {needed} turnos, pero a todos sus grupos y estaciones solo les quedan {left} ({verb} disponibles).</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>Link {link} takes {who} to two stations at once.</source>
        <translation>El vínculo {link} lleva a {who} a dos estaciones a la vez.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/linked_activities.py"/>
        <source>Linked activities</source>
        <translation>Actividades vinculadas</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/linked_activities.py"/>
        <source>Linked activities hang together as their link says.

* `order`: the n-th session of the next activity begins after that of the one before has ended,
  within `lag_days` school days if given;
* `same_time`: their n-th sessions take the very same times;
* `apart`: no two of their sessions overlap;
* `back_to_back`: the n-th session of the next activity follows that of the one before directly;
* `rotation`: each of n groups visits each of n stations once, in n slots. Every activity is
  one visit: the groups that attend it are one, and those with the same rooms and staff are one
  station. The n-th sessions of all visits take exactly n different times, and at each of them
  each group is at one station and each station has one group;
* `alternate`: the activities meet in turn: never two of their sessions on one day, all in the
  same block, and each on equally many days of the cycle. For the halves of a class, link
  half A in the room with half B in the room, and half A online with half B online;
* `same_staff`: the n-th sessions of linked activities have the same people in each role;
* `same_students`: linked sections, each of another course, have the same students in their
  seats, such as the halves of a year that are two courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/linked_activities.py"/>
        <source>Linked activities keep their order, run together, apart or back to back, rotate, take turns, or share their staff or students, as asked.</source>
        <translation>Las actividades vinculadas mantienen su orden, van juntas, separadas o seguidas, rotan, se turnan o comparten personal o estudiantes, según se pide.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/live_coaching.py"/>
        <source>Live coaching in class</source>
        <translation>Coaching en vivo en clase</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Load and staffing</source>
        <translation>Carga y personal</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Loads</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/week_grid.py"/>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/frame.py"/>
        <source>Made with Common Time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Mark for this course</source>
        <translation>Marca para este curso</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/master.py"/>
        <source>Master</source>
        <translation>Maestro</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/master.py"/>
        <source>Master by group</source>
        <translation>Maestro por grupo</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Master schedule</source>
        <translation>Horario maestro</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Master schedule by room</source>
        <translation>Horario maestro por salón</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Master schedule by student group</source>
        <translation>Horario maestro por grupo de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Math coach for students</source>
        <translation>Coach de matemáticas para estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/attending.py"/>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting_times.py"/>
        <source>Meetings count as planning time for {counted}, so they may take it: the rule “Protected planning” says team meetings count.</source>
        <translation>Las reuniones cuentan como planificación para {counted}, así que pueden ocuparla: la regla “Planificación protegida” dice que las reuniones de equipo cuentan.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Mentor teacher</source>
        <translation>Docente mentor</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/data_meetings.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Minutes a week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes a week that may be paid at most.</source>
        <translation>Minutos por semana que se pueden pagar como máximo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/team_time.py"/>
        <source>Minutes are those of an average week. Nobody missing means that all can come. The last column names members who sit in other teams too, and meetings that clash.</source>
        <translation>Los minutos son los de una semana promedio. Nadie falta quiere decir que todos pueden venir. La última columna nombra a los miembros que también están en otros equipos, y las reuniones que chocan.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>Minutes at home</source>
        <translation>Minutos en casa</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Minutes coaching</source>
        <translation>Minutos de coaching</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>Minutes in class</source>
        <translation>Minutos en clase</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes it takes.</source>
        <translation>Los minutos que toma.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes of a talk.</source>
        <translation>Minutos de una conversación.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Minutes of an average week that a team meets, and those of them in which nobody of the team is missing.</source>
        <translation>Minutos de una semana promedio en que se reúne un equipo, y aquellos en los que no falta nadie del equipo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Minutes of an average week. Planning is what counts for the promise of it, in pieces that are long enough. Gaps are empty blocks between others, in the whole cycle.</source>
        <translation>Minutos de una semana promedio. Planificación es lo que cuenta para su compromiso, en partes suficientemente largas. Los huecos son bloques vacíos entre otros, en todo el ciclo.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes of an observation.</source>
        <translation>Minutos de una observación.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes of own planning that each day must leave free.</source>
        <translation>Minutos de planificación propia que cada día debe dejar libres.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes of own planning that each week must leave free.</source>
        <translation>Minutos de planificación propia que cada semana debe dejar libres.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Minutes of protected planning</source>
        <translation>Minutos de planificación protegida</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Minutes of teachers</source>
        <translation>Minutos de los docentes</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Minutes of teaching</source>
        <translation>Minutos de enseñanza</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Minutes of teams</source>
        <translation>Minutos de los equipos</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Minutes of teams together</source>
        <translation>Minutos de equipos juntos</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes of the data meeting.</source>
        <translation>Minutos de la reunión de datos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>Minutes online at school</source>
        <translation>Minutos en línea en la escuela</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Minutes with the anchor</source>
        <translation>Minutos con la referencia</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Minutes within a block that each session takes.</source>
        <translation>Minutos dentro de un bloque que toma cada sesión.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leadership.py"/>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/days.py"/>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/off_site_days.py"/>
        <source>More than {groups} off site on {day}: {listed}.</source>
        <translation>Más de {groups} fuera de la escuela el {day}: {listed}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>More than {most_rows:,} rows or {most_columns} columns are not read.</source>
        <translation>No se leen más de {most_rows:,} filas o {most_columns} columnas.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_per_day.py"/>
        <source>Most blocks a day</source>
        <translation>Máximo de bloques por día</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_in_a_row.py"/>
        <source>Most blocks in a row</source>
        <translation>Máximo de bloques seguidos</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/swap.py"/>
        <source>Move {names}</source>
        <translation>Mover {names}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Moves from {left} to {joined}.</source>
        <translation>Se mueve de {left} a {joined}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/walk_in.py"/>
        <source>Moves from {left} to {taken}.</source>
        <translation>Pasa de {left} a {taken}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Multi-classroom leader</source>
        <translation>Líder de varias aulas</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/tables.py"/>
        <source>NO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>Name somebody who is to meet.</source>
        <translation>Nombre a alguien que deba reunirse.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Needed</source>
        <translation>Se necesitan</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Needed are sections for the required and wanted requests, as near as can be to the target size: {aim}. Could be taught counts the blocks of everybody who may teach the course, as if they taught nothing else. Change is what is needed against what there is.</source>
        <translation>Se necesitan secciones para las solicitudes obligatorias y deseadas, lo más cerca posible del tamaño buscado: {aim}. Se podrían dar cuenta los bloques de todos los que pueden dar el curso, como si no dieran nada más. El cambio es lo que se necesita frente a lo que hay.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>New students come into the first grade; check the sizes of these groups.</source>
        <translation>Llegan estudiantes nuevos al primer grado; revise los tamaños de estos grupos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>No column holds a course. Choose the one with the course of each row, or every one with a requested course.</source>
        <translation>Ninguna columna tiene un curso. Elija la del curso de cada fila, o todas las que tienen un curso pedido.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>No column holds the student's id. Choose it.</source>
        <translation>Ninguna columna tiene el id del estudiante. Elíjala.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/school_year.py"/>
        <source>No date of the year is {days}. Name the dates in the calendar.</source>
        <translation>Ninguna fecha del año es {days}. Indique las fechas en el calendario.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>No department</source>
        <translation>Sin departamento</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>No grade</source>
        <translation>Sin grado</translation>
    </message>
    <message>
        <location filename="../../planner/check/comparing.py"/>
        <source>No longer: {sentence}</source>
        <translation>Ya no: {sentence}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>No new seats were found in this time. Give it more time, or build again.</source>
        <translation>No se encontraron lugares nuevos en este tiempo. Dele más tiempo o genere de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>No one adult can be with {group} for {needed} minutes a week: the sessions of one add up to {most:g} at most.</source>
        <translation>Ningún adulto puede estar con {group} {needed} minutos por semana: las sesiones de uno solo suman {most:g} como máximo.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/anchor_adult.py"/>
        <source>No one adult spends {needed} minutes a week with {group}: {most:g} at most.</source>
        <translation>Ningún adulto pasa {needed} minutos por semana con {group}: {most:g} como máximo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>No repair was found in this time, and it is not proved that there is none. Give it more time.</source>
        <translation>No se encontró ninguna reparación en este tiempo, y no está demostrado que no exista. Dele más tiempo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>No request was taken from the file.</source>
        <translation>No se tomó ninguna solicitud del archivo.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_session_to_a_room.py"/>
        <source>No room holds more sessions at once than it has bays; an open room takes up its parts.</source>
        <translation>Ningún salón admite más sesiones a la vez que las áreas que tiene; un salón abierto ocupa sus partes.</translation>
    </message>
    <message>
        <location filename="../../planner/services/staying.py"/>
        <source>No schedule was found in which no more than {most} % move.</source>
        <translation>No se encontró ningún horario en el que se mueva como máximo el {most} %.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>No seats keep every promise about them: this is proved. Make one milder, or move or open a section, and re-seat again.</source>
        <translation>Ningunos lugares cumplen todos los compromisos sobre ellos: está demostrado. Suavice uno, o mueva o abra una sección, y reasigne de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/seats.py"/>
        <source>No section has more students than seats, and each student in it asked for its course and may take it.</source>
        <translation>Ninguna sección tiene más estudiantes que lugares, y cada estudiante pidió su curso y puede tomarlo.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/least_section_size.py"/>
        <source>No section lacks more than {few} to the least size of its course.</source>
        <translation>A ninguna sección le faltan más de {few} para el tamaño mínimo de su curso.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>No section lacks more than {lacking:student|students} to the least size of its course.</source>
        <translation>A ninguna sección le faltan más de {lacking:estudiante|estudiantes} para el tamaño mínimo de su curso.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>No section of {name} has a place yet.</source>
        <translation>Ninguna sección de {name} tiene lugar todavía.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_class_at_a_time.py"/>
        <source>No student group is in two classes at once.</source>
        <translation>Ningún grupo de estudiantes está en dos clases a la vez.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_seat_at_a_time.py"/>
        <source>No student has a seat in two places at once.</source>
        <translation>Ningún estudiante está en dos lugares a la vez.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_seat_at_a_time.py"/>
        <source>No student is in two places at once.

Compared are the sections in which a student has a seat, with each other and with what the
student's groups attend. In force where students ask for courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <location filename="../../planner/services/requests/doubts.py"/>
        <source>Nobody asks for {course}, but its {sections} will be placed and staffed all the same. Take {it} out to free the blocks.</source>
        <translation>Nadie pide {course}, pero sus secciones ({sections}) se colocarán y tendrán personal de todos modos. Quite {it} para liberar los bloques.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coverage_reserve.py"/>
        <source>Nobody can step in for {name} on {span}.</source>
        <translation>Nadie puede sustituir a {name} el {span}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/staffing.py"/>
        <source>Nobody has the role {role!r}.</source>
        <translation>Nadie tiene el rol {role!r}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_place_at_a_time.py"/>
        <source>Nobody is in two places at once.</source>
        <translation>Nadie está en dos lugares a la vez.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/availability.py"/>
        <source>Nobody is scheduled when they are not available, and no group on its days off site.</source>
        <translation>Nadie está programado cuando no está disponible, ni ningún grupo en sus días fuera de la escuela.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Nobody missing</source>
        <translation>Nadie falta</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>Not all of {courses} can be offered: {who} too few blocks. So {lost}. {help}</source>
        <translation>No se pueden ofrecer todas las secciones de {courses}: {who} muy pocos bloques. Por eso {lost}. {help}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>Not fully met</source>
        <translation>No del todo cumplido</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Not needed</source>
        <translation>No se necesita</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/portraits.py"/>
        <source>Not scheduled: {courses}</source>
        <translation>Sin programar: {courses}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Not so:</source>
        <translation>No se cumple:</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rosters.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>Nothing else changes.</source>
        <translation>Nada más cambia.</translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>Nothing has been placed yet.</source>
        <translation>Aún no se ha colocado nada.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/uninterrupted.py"/>
        <source>Nothing interrupts a meeting of {team}: it is in one piece and nobody of the team has a class, duty, observation or other meeting meanwhile.</source>
        <translation>Nada interrumpe una reunión de {team}: es de una sola pieza y nadie del equipo tiene entretanto clase, guardia, observación u otra reunión.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>Nothing interrupts a meeting of {whom}: it is in one piece and nobody of the team has a class, duty, observation or other meeting meanwhile.</source>
        <translation>Nada interrumpe una reunión de {whom}: es de una sola pieza y nadie del equipo tiene entretanto clase, guardia, observación u otra reunión.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/week.py"/>
        <source>Nothing is scheduled here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Nothing is to be changed: every seat fits.</source>
        <translation>No hay nada que cambiar: todos los lugares caben.</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/doubts.py"/>
        <source>Nothing promises {team} time to plan together. Add a promise for it.</source>
        <translation>Nada compromete tiempo para que {team} planifique en común. Agregue un compromiso para ello.</translation>
    </message>
    <message>
        <location filename="../../planner/services/exchange.py"/>
        <source>Nothing was taken from the tables.</source>
        <translation>No se tomó nada de las tablas.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Novice teacher</source>
        <translation>Docente novel</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>OFF</source>
        <translation>FUERA</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Observations a week</source>
        <translation>Observaciones por semana</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Observations in class each week.</source>
        <translation>Observaciones en clase cada semana.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Observes</source>
        <translation>Observa a</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>Of the {sections} of {name}, {parts}.</source>
        <translation>De {sections} de {name}, {parts}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Of those whose seats fit, {most} may change so that others can have a seat. If more may, more requests may be filled.</source>
        <translation>De aquellos cuyos lugares caben, {most} puede cambiar para que otros tengan un lugar. Si pueden cambiar más, quizá se atiendan más solicitudes.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Of {asked:,} required and wanted requests, any schedule can fill at most {asked2:,}: those lost are counted here, none of them twice.</source>
        <translation>De {asked:,} solicitudes obligatorias y deseadas, cualquier horario puede atender como máximo {asked2:,}: aquí se cuentan las perdidas, ninguna dos veces.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>Off site</source>
        <translation>Fuera de la escuela</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/singletons.py"/>
        <source>Offered once</source>
        <translation>Se ofrecen una vez</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/singletons.py"/>
        <source>Offered twice</source>
        <translation>Se ofrecen dos veces</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>On every school day instead: {daily}.</source>
        <translation>En cambio, cada día de clase: {daily}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>On one day students leave early, and these people use the time after it for team time.

Counted are team meetings, data meetings, rehearsals and coaching talks; each of these people
has nothing else then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>On which days: {days}.</source>
        <translation>En qué días: {days}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/calendars.py"/>
        <source>On {date} the bell schedule {bell} has no time for {number} of {all} sessions.</source>
        <translation>El {date} el horario de timbres {bell} no tiene hora para {number} de {all} sesiones.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>On {day}</source>
        <translation>El {day}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>On {day} students leave by {after}; afterwards each of these people has at least {minutes} minutes of team time and nothing else: {whom}.</source>
        <translation>El {day} los estudiantes se van a más tardar a las {after}; después cada una de estas personas tiene al menos {minutes} minutos de tiempo de equipo y nada más: {whom}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>One adult who knows the group</source>
        <translation>Un adulto que conoce al grupo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>One {role}</source>
        <translation>Un/a {role}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/home_online_at_edge.py"/>
        <source>Online at home at the edge of the day</source>
        <translation>En línea desde casa al borde del día</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>Online at school</source>
        <translation>En línea en la escuela</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/adults.py"/>
        <source>Online minutes</source>
        <translation>Minutos en línea</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>Online time</source>
        <translation>Tiempo en línea</translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>Only a preference asks for it, and this schedule does without it.</source>
        <translation>Solo la pide una preferencia, y este horario prescinde de ella.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Only in this course. Blank: in every course.</source>
        <translation>Solo en este curso. En blanco: en todos los cursos.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>Only sections have the same students: classes with a course that name no groups. {activity} is none.</source>
        <translation>Solo las secciones tienen los mismos estudiantes: clases con un curso que no nombran grupos. {activity} no lo es.</translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>Only {coming}</source>
        <translation>Solo {coming}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>Only {person} does.</source>
        <translation>Solo {person} lo hace.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>Open a file with your calendar program, or import it there:</source>
        <translation>Abra un archivo con su programa de calendario, o impórtelo allí:</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>Open another room to one, or find another block.</source>
        <translation>Ábrale otro salón a una sección o busque otro bloque.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>Open post (was {name})</source>
        <translation>Puesto vacante (era de {name})</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>Open walls, bays and labs in every block, and what clashes</source>
        <translation>Paredes abiertas, áreas y laboratorios en cada bloque, y lo que choca</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Other people or another room</source>
        <translation>Otras personas u otro salón</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/master_plan.py"/>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>Outlook: Add calendar, Upload from file.</source>
        <translation>Outlook: Agregar calendario, Cargar desde archivo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/lines.py"/>
        <source>Overridden by {lines}.</source>
        <translation>Reemplazado por {lines}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/site.py"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Overview for the principal</source>
        <translation>Resumen para la dirección</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Own coach</source>
        <translation>Su propio coach</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Own planning</source>
        <translation>Planificación propia</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/paper.py"/>
        <source>Page &amp;P of &amp;N</source>
        <translation>Página &amp;P de &amp;N</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/sheet_frame.py"/>
        <source>Page {number} of {of}</source>
        <translation>Página {number} de {of}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/frame.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/paid_hours.py"/>
        <source>Paid hours</source>
        <translation>Horas pagadas</translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>Park {name}</source>
        <translation>Apartar {name}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Part of the week</source>
        <translation>Parte de la semana</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Parts of one parent with the same word here share no student and together are the parent.</source>
        <translation>Las partes de un mismo grupo con la misma palabra aquí no comparten estudiantes y juntas son el grupo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>Passing time of at most {pause:minute|minutes} is no interruption.</source>
        <translation>Un cambio de clase de como máximo {pause:minuto|minutos} no es una interrupción.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>Peer visits</source>
        <translation>Visitas entre colegas</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/site.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>People it holds. Blank: not limited.</source>
        <translation>Personas que caben. En blanco: sin límite.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>People one bay holds.</source>
        <translation>Personas que caben en un área.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>People who plan together.</source>
        <translation>Personas que planifican en común.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_place_at_a_time.py"/>
        <source>People: one place at a time</source>
        <translation>Personas: un lugar a la vez</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/pinned_places.py"/>
        <source>Pins</source>
        <translation>Fijaciones</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Planning</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>Planning, {person}</source>
        <translation>Planificación, {person}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>Please choose one of the words in the list.</source>
        <translation>Elija una de las palabras de la lista.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Posts</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Posts needed</source>
        <translation>Puestos necesarios</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>Preferred on one side only. {told}</source>
        <translation>Preferido solo en un lado. {told}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Preferred only: {kept} of {all} hold.</source>
        <translation>Solo preferido: se cumplen {kept} de {all}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Principal</source>
        <translation>Director/a</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/unfilled_requests.py"/>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Promise or preference</source>
        <translation>Compromiso o preferencia</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/copying.py"/>
        <source>Promises and preferences follow from where cards are: copy the cards instead.</source>
        <translation>Los compromisos y las preferencias dependen de dónde están las tarjetas: copie las tarjetas.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>Promises at risk</source>
        <translation>Compromisos en riesgo</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Promises broken</source>
        <translation>Compromisos incumplidos</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Promises gained</source>
        <translation>Compromisos ganados</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Promises kept</source>
        <translation>Compromisos cumplidos</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Promises lost</source>
        <translation>Compromisos perdidos</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Promises lost and gained, and what preferences cost</source>
        <translation>Compromisos perdidos y ganados, y lo que cuestan las preferencias</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/site.py"/>
        <source>Promises that are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Promises that changed</source>
        <translation>Compromisos que cambiaron</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Promises that differ</source>
        <translation>Compromisos que difieren</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>Protected planning</source>
        <translation>Planificación protegida</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/unfilled_requests.py"/>
        <source>Rank</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Re-seat students</source>
        <translation>Reasignar lugares de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Reach associate</source>
        <translation>Asociado de alcance</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/ical.py"/>
        <source>Read me</source>
        <translation>Léame</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/unfilled_requests.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../planner/services/editing.py"/>
        <source>Redo {step}</source>
        <translation>Rehacer {step}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>Regrouping freely</source>
        <translation>Reagrupar libremente</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/site.py"/>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Requested course</source>
        <translation>Curso pedido</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Requests by course and grade, and the sections they need</source>
        <translation>Solicitudes por curso y grado, y las secciones que necesitan</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Requests filled</source>
        <translation>Solicitudes atendidas</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Requests gained and lost</source>
        <translation>Solicitudes ganadas y perdidas</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Requests lost</source>
        <translation>Solicitudes perdidas</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Requests that nothing can fill, and doubtful ones</source>
        <translation>Solicitudes que nada puede atender, y las dudosas</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>Requests without a word cannot all be alternates.</source>
        <translation>Las solicitudes sin palabra no pueden ser todas alternativas.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>Require both</source>
        <translation>Requieren ambos</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>Required and wanted requests; alternates that are taken instead of one are counted apart. A student has everything if each required and wanted request has a seat.</source>
        <translation>Solicitudes obligatorias y deseadas; las alternativas que se toman en su lugar se cuentan aparte. Un estudiante lo tiene todo si cada solicitud obligatoria y deseada tiene un lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Required requests filled</source>
        <translation>Solicitudes obligatorias atendidas</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>Required. </source>
        <translation>Obligatorio. </translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Resident teacher</source>
        <translation>Docente residente</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>Room</source>
        <translation>Salón</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>Room holds</source>
        <translation>Caben en el salón</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Room schedules</source>
        <translation>Horarios de los salones</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>Room use</source>
        <translation>Uso de los salones</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/site.py"/>
        <source>Rooms</source>
        <translation>Salones</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/room_fits.py"/>
        <source>Rooms fit</source>
        <translation>Los salones sirven</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_session_to_a_room.py"/>
        <source>Rooms: one session at a time</source>
        <translation>Salones: una sesión a la vez</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rotations.py"/>
        <source>Rotations</source>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Rows of the school's tables and of its rules that differ</source>
        <translation>Filas de las tablas de la escuela y de sus reglas que difieren</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/tables.py"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/origin.py"/>
        <source>Rule set {name}, with numbers changed here. {source}</source>
        <translation>Conjunto de reglas {name}, con números cambiados aquí. {source}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/origin.py"/>
        <source>Rule set {name}. {source}</source>
        <translation>Conjunto de reglas {name}. {source}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>Rules that the school states</source>
        <translation>Reglas que declara la escuela</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/days.py"/>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>Save it again as “CSV UTF-8”.</source>
        <translation>Guárdelo de nuevo como “CSV UTF-8”.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>Save it as an Excel workbook (.xlsx) and try again.</source>
        <translation>Guárdelo como libro de Excel (.xlsx) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>Saves {amount}: {sentence}</source>
        <translation>Ahorra {amount}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>School and rules that differ</source>
        <translation>Escuela y reglas que difieren</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>School days after</source>
        <translation>Días de clase después</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>School days an order may stretch over at most.</source>
        <translation>Días de clase que puede abarcar un orden como máximo.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>School days within which a talk follows its observation; 0: on the same day. Default 1.</source>
        <translation>Días de clase dentro de los que una conversación sigue a su observación; 0: el mismo día. Por defecto 1.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>School days within which the data meeting follows.</source>
        <translation>Días de clase dentro de los que sigue la reunión de datos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>Seated</source>
        <translation>Con lugar</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/seats.py"/>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/co_taught_seats.py"/>
        <source>Seats in co-taught sections</source>
        <translation>Lugares en secciones de co-enseñanza</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>Seats of students</source>
        <translation>Lugares de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>Seats taken</source>
        <translation>Lugares ocupados</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>Seats that are given up, since nobody asks for them now: {seats_lost:,}.</source>
        <translation>Lugares que se dejan, porque ya nadie los pide: {seats_lost:,}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Seats that differ</source>
        <translation>Lugares que difieren</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_balance.py"/>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>Sections by course</source>
        <translation>Secciones por curso</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/seats.py"/>
        <source>Sections have no more students than seats, and only students who are to sit there.

* Only sections that take place have students.
* A student has a seat only in a section of a course that they ask for, that takes their grade,
  and that is open to one of their groups if it names any.
* A student has a seat in at most one section of a course, and in none of a course that their
  groups attend a class of.
* Each alternate in which a student has a seat stands in for another request of theirs, required
  or wanted, that is not filled: for the one it names, or for any if it names none. A class of
  the course that the student's groups attend fills a request as a seat does.

In force where students ask for courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Sections needed</source>
        <translation>Secciones necesarias</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source>Sections of a course that are open to the same groups differ by at most {students}{some}.</source>
        <translation>Las secciones de un curso abiertas a los mismos grupos difieren como máximo en {students}{some}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>Sections of a course that are open to the same groups differ by at most {within:student|students}; counted are {attribute}.</source>
        <translation>Las secciones de un curso abiertas a los mismos grupos difieren como máximo en {within:estudiante|estudiantes}; se cuentan {attribute}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>Sections of the other</source>
        <translation>Secciones del otro</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>Sections with the same students are of different courses, but {first} and {other} are both of {course}.</source>
        <translation>Las secciones con los mismos estudiantes son de cursos distintos, pero {first} y {other} son las dos de {course}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>Sections, seats, requests and students of every course</source>
        <translation>Secciones, lugares, solicitudes y estudiantes de cada curso</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Sessions it holds side by side. Default 1.</source>
        <translation>Sesiones que admite lado a lado. Por defecto 1.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Share of a full post, above 0 and at most 2. Default 1.</source>
        <translation>Parte de un puesto completo, mayor que 0 y como máximo 2. Por defecto 1.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>Share of inclusion students</source>
        <translation>Proporción de estudiantes de inclusión</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Share of the week</source>
        <translation>Parte de la semana</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/team_time.py"/>
        <source>Shared with other teams</source>
        <translation>Compartidos con otros equipos</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/singletons.py"/>
        <source>Shares students with</source>
        <translation>Comparte estudiantes con</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>Sheets with other names, like this one, are left out when the workbook is read.</source>
        <translation>Las hojas con otros nombres, como esta, se omiten al leer el libro.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/tables.py"/>
        <source>Shown by, or broken by</source>
        <translation>Se muestra en, o se incumple en</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/singletons.py"/>
        <source>Singletons and doubletons</source>
        <translation>Cursos de 1 o 2 secciones</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/frame.py"/>
        <source>Skip to the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Small-group instructor</source>
        <translation>Instructor de grupos pequeños</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rosters.py"/>
        <source>Small-group rosters</source>
        <translation>Listas de grupos pequeños</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_counts.py"/>
        <source>Smallest</source>
        <translation>Menor</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>So many minutes of a person's own planning in each window, in pieces of a least length.

It is placed as sessions of kind ``planning``; team meetings count only if the school says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>Some one adult</source>
        <translation>Un mismo adulto</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>Some one adult spends so many minutes of an average week with a group.

Counted are the sessions of a kind that the group attends itself or as a part of a larger
group, and on whose staff the adult is; blank means all teaching and advisory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>Somebody is a veteran after {veteran_years:year|years}.</source>
        <translation>Alguien es veterano después de {veteran_years:año|años}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>Somebody to step in</source>
        <translation>Alguien que sustituya</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>Sources and assumptions</source>
        <translation>Fuentes y supuestos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Special-education teacher</source>
        <translation>Docente de educación especial</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Specials teacher</source>
        <translation>Docente de especiales</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/calendars.py"/>
        <source>Staff only</source>
        <translation>Solo personal</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/staffing.py"/>
        <source>Staffing</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Stands in for</source>
        <translation>Reemplaza a</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rotations.py"/>
        <source>Stations, small groups and time online in the order of the day, with adult and room. Days that are alike are told once.</source>
        <translation>Estaciones, grupos pequeños y tiempo en línea en el orden del día, con adulto y salón. Los días iguales se cuentan una vez.</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>Stopped before a repair was found.</source>
        <translation>Se detuvo antes de encontrar una reparación.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Stopped before new seats were found.</source>
        <translation>Se detuvo antes de encontrar lugares nuevos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/telling.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/tables.py"/>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Student group schedules</source>
        <translation>Horarios de los grupos de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Student id</source>
        <translation>Id del estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Student schedules</source>
        <translation>Horarios de los estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/choices.py"/>
        <source>Student {number}</source>
        <translation>Estudiante {number}</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>Student {student}</source>
        <translation>Estudiante {student}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/site.py"/>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Students a section has at least.</source>
        <translation>Estudiantes que tiene una sección como mínimo.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Students a section has at most.</source>
        <translation>Estudiantes que tiene una sección como máximo.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/companions.py"/>
        <source>Students apart or together</source>
        <translation>Estudiantes separados o juntos</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/early_release.py"/>
        <source>Students are in {entry}, after {after}.</source>
        <translation>Hay estudiantes en {entry}, después de las {after}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>Students are those who ask for both, alternates apart. Pairs come in the order of students for each pair of sections, so that two courses offered once that many share stand first: they must not meet at the same time.</source>
        <translation>Los estudiantes son los que piden ambos, sin contar las alternativas. Los pares van por orden de estudiantes por cada par de secciones, de modo que primero están dos cursos de una sola sección que muchos comparten: no deben darse a la misma hora.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>Students in each class against course and room</source>
        <translation>Los estudiantes de cada clase frente al curso y al salón</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_rosters.py"/>
        <source>Students in the order of their names, with grade and attributes, and with their ids where two are called alike. Sections without students are left out. Attributes are for staff: do not post them.</source>
        <translation>Estudiantes por orden de nombre, con grado y atributos, y con su id donde dos se llaman igual. Se omiten las secciones sin estudiantes. Los atributos son para el personal: no los publique.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>Students kept {kind} are at least two different ones.</source>
        <translation>Los estudiantes que se ponen así ({kind}) son al menos dos distintos.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/house_teachers.py"/>
        <source>Students of a house sit with the house's own teachers, the members of its team.

It is about courses of which the team teaches a section. The leader is a member, the optional
members are not; a section is taught by everybody on its staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Students of each class, and its seats where course requests fill it.</source>
        <translation>Estudiantes de cada clase, y sus lugares donde se llena con solicitudes de cursos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_balance.py"/>
        <source>Students of each section, beside the average of its course, by grade and attribute. Spread is the largest section less the smallest. A number stands out if the section has more students than seats, and in the fullest and the emptiest section if they differ by more than the school's rule on balance allows.</source>
        <translation>Los estudiantes de cada sección, junto al promedio de su curso, por grado y atributo. La dispersión es la sección mayor menos la menor. Un número resalta si la sección tiene más estudiantes que lugares, y en la sección más llena y la más vacía si difieren más de lo que permite la regla de equilibrio de la escuela.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Students of every class on both sides</source>
        <translation>Estudiantes de cada clase en ambos lados</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Students of whom other requests are filled</source>
        <translation>Estudiantes a los que se atienden otras solicitudes</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>Students of {group} sit with teachers of {whom} in courses that these teachers teach.</source>
        <translation>Los estudiantes de {group} están con docentes de {whom} en los cursos que estos docentes dan.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/house_teachers.py"/>
        <source>Students of {house} sit with teachers of {team} in courses that these teach.</source>
        <translation>Los estudiantes de {house} están con docentes de {team} en los cursos que estos dan.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>Students one by one</source>
        <translation>Estudiantes uno por uno</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>Students per adult</source>
        <translation>Estudiantes por adulto</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Students reached</source>
        <translation>Estudiantes atendidos</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Students reached are counted once for each adult. Minutes are scheduled minutes of an average week. Under 30 hours tells support staff and trainees how many are left until full benefits are due.</source>
        <translation>Los estudiantes atendidos se cuentan una vez por adulto. Los minutos son minutos programados de una semana promedio. Menos de 30 horas dice al personal de apoyo y a los practicantes cuántos faltan para que correspondan prestaciones completas.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/companions.py"/>
        <source>Students sit apart from each other, or together, as the companions table says.</source>
        <translation>Los estudiantes están separados o juntos, como dice la tabla de compañeros.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/supervised.py"/>
        <source>Students supervised</source>
        <translation>Estudiantes supervisados</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>Students to one adult</source>
        <translation>Estudiantes por adulto</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>Students to one adult are of the session with the fewest adults. A size stands out if it is over what the course or the room allows.</source>
        <translation>Los estudiantes por adulto son los de la sesión con menos adultos. Un tamaño resalta si es mayor de lo que permite el curso o el salón.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/companions.py"/>
        <source>Students who are kept apart never sit in one section; those kept together always do.

Both are counted for each two students of a row of the companions table. Two who are kept
together sit in the same section of each course in which both have a seat. A row that names a
course is about that course alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Students who are kept apart, or together in the sections of what they all take.</source>
        <translation>Estudiantes que se mantienen separados, o juntos en las secciones de lo que todos toman.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Students who are timetabled together.</source>
        <translation>Estudiantes que se programan juntos.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Students who may attend. Blank: the size of its groups.</source>
        <translation>Estudiantes que pueden asistir. En blanco: el tamaño de sus grupos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Students who sit in another section</source>
        <translation>Estudiantes que están en otra sección</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/one_seat_at_a_time.py"/>
        <source>Students: one seat at a time</source>
        <translation>Estudiantes: un lugar a la vez</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/days.py"/>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/swap.py"/>
        <source>Swap {names}</source>
        <translation>Intercambiar {names}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Switched off: {why}</source>
        <translation>Desactivado: {why}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/unfilled_requests.py"/>
        <source>Taken instead</source>
        <translation>Tomado en su lugar</translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>Takes a seat in {joined}.</source>
        <translation>Toma un lugar en {joined}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/walk_in.py"/>
        <source>Takes a seat in {taken}.</source>
        <translation>Toma un lugar en {taken}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>Takes {taken} of {whole} to spare: {sentence}</source>
        <translation>Toma {taken} de {whole} de margen: {sentence}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Talks</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Talks a week</source>
        <translation>Conversaciones por semana</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Talks each week.</source>
        <translation>Conversaciones cada semana.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Talks with</source>
        <translation>Conversa con</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Target</source>
        <translation>Buscado</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Teacher schedules</source>
        <translation>Horarios de los docentes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Teacher-in-training</source>
        <translation>Docente en formación</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/department_staffing.py"/>
        <source>Teachers</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Teachers without a coach</source>
        <translation>Docentes sin coach</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Teaching</source>
        <translation>Enseñanza</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>Teaching load and reach</source>
        <translation>Carga y alcance de enseñanza</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Teaching, protected planning and gaps of every adult on both sides</source>
        <translation>Enseñanza, planificación protegida y huecos de cada adulto en ambos lados</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>Team composition</source>
        <translation>Composición del equipo</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Team meeting</source>
        <translation>Reunión de equipo</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>Team meetings count as planning time: {team_time}.</source>
        <translation>Las reuniones de equipo cuentan como planificación: {team_time}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Team planning</source>
        <translation>Planificación de equipo</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/document.py"/>
        <source>Team schedules</source>
        <translation>Horarios de los equipos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_size.py"/>
        <source>Team size and span</source>
        <translation>Tamaño y alcance del equipo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Team teacher</source>
        <translation>Docente de equipo</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Team time</source>
        <translation>Tiempo de equipo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>Team time together</source>
        <translation>Tiempo de equipo en común</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>Team time without {person}: {note}.</source>
        <translation>Tiempo de equipo sin {person}: {note}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Team {purpose}</source>
        <translation>Equipo: {purpose}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/site.py"/>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Teams and their time together</source>
        <translation>Los equipos y su tiempo en común</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Teams without a promise</source>
        <translation>Equipos sin compromiso</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>The activities of {one_of} are equally long, but {first} takes {length} and {other} {length2}.</source>
        <translation>Las actividades de {one_of} duran lo mismo, pero {first} toma {length} y {other} {length2}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>The activities of {one_of} meet equally often, but {first} has {sessions} and {other} {sessions2}.</source>
        <translation>Las actividades de {one_of} se reúnen con la misma frecuencia, pero {first} tiene {sessions} y {other} {sessions2}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The activity. Give either this or promised.</source>
        <translation>La actividad. Indique esto o promised.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The bell schedule of the day.</source>
        <translation>El horario de timbres del día.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The bell schedule that it follows, such as one for early release. Blank: that of its day.</source>
        <translation>El horario de timbres que sigue, como uno para la salida temprana. En blanco: el de su día.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The block in which it is to begin.</source>
        <translation>El bloque en el que debe empezar.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The blocks it may take. Blank: all of the kind that suits it.</source>
        <translation>Los bloques que puede usar. En blanco: todos los del tipo que le conviene.</translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>The build left it out: its requests are filled elsewhere or not.</source>
        <translation>La generación la dejó fuera: sus solicitudes se atienden en otra parte o no se atienden.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar_faults.py"/>
        <source>The calendar speaks of {day} twice.</source>
        <translation>El calendario habla de {day} dos veces.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The campus it is on.</source>
        <translation>El plantel en el que está.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The campus one leaves.</source>
        <translation>El plantel del que se sale.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The campus one reaches.</source>
        <translation>El plantel al que se llega.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The campuses the person works on. Blank: all.</source>
        <translation>Los planteles en los que trabaja la persona. En blanco: todos.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cell_values.py"/>
        <source>The cell holds a formula whose result is not stored. Open the workbook in a spreadsheet program and save it there, or type the value.</source>
        <translation>La celda tiene una fórmula cuyo resultado no está guardado. Abra el libro en un programa de hojas de cálculo y guárdelo allí, o escriba el valor.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cell_values.py"/>
        <source>The cell holds the date {value:%Y-%m-%d}, perhaps made by the spreadsheet program out of something else. Format the cell as text and type it again.</source>
        <translation>La celda tiene la fecha {value:%Y-%m-%d}, que quizá el programa de hojas de cálculo sacó de otra cosa. Dé formato de texto a la celda y escríbala de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cell_values.py"/>
        <source>The cell holds the error {value}. Correct the formula or type a value.</source>
        <translation>La celda tiene el error {value}. Corrija la fórmula o escriba un valor.</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>The certificate in numbers</source>
        <translation>El certificado en números</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/live_coaching.py"/>
        <source>The coach coaches in a class with students and does not count as its staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The coach.</source>
        <translation>El coach.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The code of the rule; rules.md lists all with their parameters.</source>
        <translation>El código de la regla; rules.md las lista todas con sus parámetros.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The course it belongs to.</source>
        <translation>El curso al que pertenece.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The course.</source>
        <translation>El curso.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>The data meeting of {team} is not in one piece.</source>
        <translation>La reunión de datos de {team} no es de una sola pieza.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The date, or the first of several.</source>
        <translation>La fecha, o la primera de varias.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>The day comes</source>
        <translation>El día se da</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The day it is fixed to.</source>
        <translation>El día al que está fijada.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/group_days.py"/>
        <source>The day of every group of students, with its adults and rooms</source>
        <translation>El día de cada grupo de estudiantes, con sus adultos y salones</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The day of the cycle that it is. Blank: the one whose turn it is. Where days take turns, the turns go on from here.</source>
        <translation>El día del ciclo que es. En blanco: el que toca. Donde los días se turnan, los turnos siguen desde aquí.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The day of the test.</source>
        <translation>El día de la prueba.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The day of the week it falls on. A new week begins where it falls back.</source>
        <translation>El día de la semana en que cae. Donde retrocede empieza una semana nueva.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The days and bell times</source>
        <translation>Los días y las horas de los timbres</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The days it may take. Blank: all.</source>
        <translation>Los días que puede usar. En blanco: todos.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The department.</source>
        <translation>El departamento.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The family of roles it belongs to.</source>
        <translation>La familia de roles a la que pertenece.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>The file cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo: {reason}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The file is a binary workbook (.xlsb). {save_as}</source>
        <translation>El archivo es un libro binario (.xlsb). {save_as}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/request_files.py"/>
        <source>The file is a web page, though it is named otherwise. Open it in a spreadsheet program, save it as an Excel workbook (.xlsx) and try again.</source>
        <translation>El archivo es una página web, aunque se llame de otro modo. Ábralo en un programa de hojas de cálculo, guárdelo como libro de Excel (.xlsx) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The file is an OpenDocument file. {save_as}</source>
        <translation>El archivo es un archivo de OpenDocument. {save_as}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The file is damaged: it begins like a workbook and cannot be unpacked.</source>
        <translation>El archivo está dañado: empieza como un libro y no se puede descomprimir.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The file is in an old format of Excel (.xls). {save_as}</source>
        <translation>El archivo está en un formato antiguo de Excel (.xls). {save_as}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>The file is larger than {most_bytes} MB.</source>
        <translation>El archivo pesa más de {most_bytes} MB.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/request_files.py"/>
        <source>The file is neither a workbook nor a text. Save it as “CSV UTF-8” and try again.</source>
        <translation>El archivo no es ni un libro ni un texto. Guárdelo como “CSV UTF-8” e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The file is not a workbook. {save_as}</source>
        <translation>El archivo no es un libro de Excel. {save_as}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/request_files.py"/>
        <source>The file is not in UTF-8 and was read as Windows-1252. Look whether names with accents are right.</source>
        <translation>El archivo no está en UTF-8 y se leyó como Windows-1252. Revise si los nombres con acentos están bien.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>The file is not in UTF-8 but in UTF-16. {advice}</source>
        <translation>El archivo no está en UTF-8 sino en UTF-16. {advice}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>The file is not in UTF-8: byte {number} of line {line} is 0x{data:02X} (in Windows-1252 that would be {likely!r}). {advice}</source>
        <translation>El archivo no está en UTF-8: el byte {number} de la línea {line} es 0x{data:02X} (en Windows-1252 sería {likely!r}). {advice}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The file would unpack to {total:,} MB in {parts:,} parts, far more than the tables of a school. It was not opened.</source>
        <translation>El archivo se descomprimiría en {total:,} MB en {parts:,} partes, mucho más que las tablas de una escuela. No se abrió.</translation>
    </message>
    <message>
        <location filename="../../planner/services/examples.py"/>
        <source>The files that come with this program are missing: there is no folder {package}. Install the program again.</source>
        <translation>Faltan los archivos que vienen con este programa: no existe la carpeta {package}. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The first day of school</source>
        <translation>El primer día de clases</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>The folder cannot be read: {reason}.</source>
        <translation>No se puede leer la carpeta: {reason}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>The folder {path} cannot be made: {reason}.</source>
        <translation>No se puede crear la carpeta {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/even_spread.py"/>
        <source>The fullest and the emptiest day of {person} differ by at most {minutes} minutes.</source>
        <translation>El día más lleno y el más vacío de {person} difieren como máximo en {minutes} minutos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>The fullest and the emptiest day of {whom} differ by at most {minutes} minutes.</source>
        <translation>El día más lleno y el más vacío de {whom} difieren como máximo en {minutes} minutos.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source>The fullest and the emptiest section of a course differ by at most so many students.

Compared are sections that are open to the same groups; counted are all of their students, or
those who have the attribute: a word of the students table, or their grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The grade.</source>
        <translation>El grado.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The grades that may take it.</source>
        <translation>Los grados que pueden tomarlo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The grain of meetings (minutes)</source>
        <translation>La fracción mínima de las reuniones (minutos)</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The group it is a part of.</source>
        <translation>El grupo del que es parte.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The groups that attend.</source>
        <translation>Los grupos que asisten.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The groups that follow this row. Blank: everybody.</source>
        <translation>Los grupos que siguen esta fila. En blanco: todos.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The groups the student is in.</source>
        <translation>Los grupos en los que está el estudiante.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/house_teachers.py"/>
        <source>The house's own teachers</source>
        <translation>Los docentes propios de la casa</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the activity.</source>
        <translation>El id de la actividad.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the bell schedule.</source>
        <translation>El id del horario de timbres.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the block; the same on all days on which it is the same period.</source>
        <translation>El id del bloque; el mismo en todos los días en que es el mismo periodo.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the campus.</source>
        <translation>El id del plantel.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the course.</source>
        <translation>El id del curso.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the day.</source>
        <translation>El id del día.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the group.</source>
        <translation>El id del grupo.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the link.</source>
        <translation>El id del vínculo.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the person.</source>
        <translation>El id de la persona.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the role.</source>
        <translation>El id del rol.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the room.</source>
        <translation>El id del salón.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the student.</source>
        <translation>El id del estudiante.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The id of the team.</source>
        <translation>El id del equipo.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>The last change was not saved in {name}: it has a character or a number that cannot be written to a file. Take it out and try again.</source>
        <translation>El último cambio no se guardó en {name}: tiene un carácter o un número que no se puede escribir en un archivo. Quítelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>The last change was not saved, because {name} was changed or replaced by another program since you opened it. Save your work under a new name, then open {name} again and compare.</source>
        <translation>El último cambio no se guardó, porque otro programa cambió o reemplazó {name} desde que usted lo abrió. Guarde su trabajo con otro nombre, luego abra {name} de nuevo y compare.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The last day of school</source>
        <translation>El último día de clases</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar_faults.py"/>
        <source>The last day of school, {last}, comes before the first, {first}.</source>
        <translation>El último día de clases, {last}, es anterior al primero, {first}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The last of several dates in a row.</source>
        <translation>La última de varias fechas seguidas.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_share.py"/>
        <source>The leader's share for coaching</source>
        <translation>La parte del líder para coaching</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>The leader's week</source>
        <translation>La semana del líder</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The name on screen. Blank: the id.</source>
        <translation>El nombre en pantalla. En blanco: el id.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The name.</source>
        <translation>El nombre.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>The new seats that were found do not keep a promise, which is a fault of this program, so they are not shown: {sentence} Please report it with the project file.</source>
        <translation>Los lugares nuevos encontrados no cumplen un compromiso, lo que es un error de este programa, así que no se muestran: {sentence} Infórmelo con el archivo del proyecto.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>The online sessions of {name} add up to {told} minutes a week.</source>
        <translation>Las sesiones en línea de {name} suman {told} minutos por semana.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>The only section of {name} clashes with {told}.</source>
        <translation>La única sección de {name} choca con {told}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>The only section of {name} is full.</source>
        <translation>La única sección de {name} está llena.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>The only section of {name} with a free seat clashes with {told}.</source>
        <translation>La única sección de {name} con un lugar libre choca con {told}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The order among wishes of one priority.</source>
        <translation>El orden entre deseos de una misma prioridad.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>The pairs of courses that are hardest to serve</source>
        <translation>Los pares de cursos más difíciles de atender</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The people who may be there.</source>
        <translation>Las personas que pueden estar.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The people who must be there when the team meets.</source>
        <translation>Las personas que deben estar cuando el equipo se reúne.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The person who is coached.</source>
        <translation>La persona que recibe coaching.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting_times.py"/>
        <source>The promised planning time of {kept} is kept free of meetings: the rule “Protected planning” does not count team meetings.</source>
        <translation>El tiempo de planificación comprometido de {kept} se mantiene libre de reuniones: la regla “Planificación protegida” no cuenta las reuniones de equipo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/unfilled_requests.py"/>
        <source>The reason is that of this schedule: the student's other courses stay where they are. An alternate is listed only while a request that it could stand in for has neither a seat nor an alternate.</source>
        <translation>El motivo es el de este horario: los demás cursos del estudiante quedan donde están. Una alternativa se lista solo mientras una solicitud a la que podría reemplazar no tiene ni lugar ni alternativa.</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>The repair that was found does not keep a promise, which is a fault of this program, so it is not shown: {sentence} Please report it with the project file.</source>
        <translation>La reparación encontrada no cumple un compromiso, lo que es un error de este programa, así que no se muestra: {sentence} Infórmelo con el archivo del proyecto.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The room it is fixed to.</source>
        <translation>El salón al que está fijada.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The room the person works in.</source>
        <translation>El salón en el que trabaja la persona.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The rooms that this one takes up when the wall between them is open.</source>
        <translation>Los salones que este ocupa cuando la pared entre ellos está abierta.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/csv_folder.py"/>
        <source>The row has {record} cells, but there are only {records} headings. A text that holds the separator needs quotes around it.</source>
        <translation>La fila tiene {record} celdas, pero solo hay {records} encabezados. Un texto que contiene el separador necesita comillas.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>The rows that are there are an example, a tiny school. Overwrite or delete them.</source>
        <translation>Las filas que hay son un ejemplo, una escuela diminuta. Escriba encima o elimínelas.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The rule set</source>
        <translation>El conjunto de reglas</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>The same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>The same for every group of students</source>
        <translation>Lo mismo para cada grupo de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/week.py"/>
        <source>The same, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/project.py"/>
        <source>The scenario {active!r} was deleted and cannot be active.</source>
        <translation>El escenario {active!r} fue eliminado y no puede estar activo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>The schedule begins with {count} sessions where last year had them. Build close to it, and few sections move.</source>
        <translation>El horario empieza con {count} sesiones donde las tenía el año pasado. Genere cerca de él y pocas secciones se moverán.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>The schedule of each student by itself, and why a request is unfilled</source>
        <translation>El horario de cada estudiante por separado, y por qué una solicitud quedó sin atender</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>The schedule of every student, a row for each</source>
        <translation>El horario de cada estudiante, una fila para cada uno</translation>
    </message>
    <message>
        <location filename="../../planner/domain/edits.py"/>
        <source>The schedule places {session!r}, which the school does not have.</source>
        <translation>El horario coloca {session!r}, que la escuela no tiene.</translation>
    </message>
    <message>
        <location filename="../../planner/services/building.py"/>
        <source>The schedule that was found does not keep a promise, which is a fault of this program, so it is not shown: {sentence} {sentence2} Please report it with the project file.</source>
        <translation>El horario encontrado no cumple un compromiso, lo que es un error de este programa, así que no se muestra: {sentence} {sentence2} Infórmelo con el archivo del proyecto.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar_faults.py"/>
        <source>The school does not say in which time zone it is. Name one: America/New_York.</source>
        <translation>La escuela no dice en qué zona horaria está. Nombre una: America/New_York.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/school_year.py"/>
        <source>The school does not say when its year begins and ends. State both in the calendar.</source>
        <translation>La escuela no dice cuándo empieza y termina su año. Indique ambas fechas en el calendario.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>The school has no courses yet. Requests can be taken when its tables have them.</source>
        <translation>La escuela aún no tiene cursos. Las solicitudes se pueden tomar cuando sus tablas los tengan.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/assembly.py"/>
        <source>The school needs a name: a row with the key name.</source>
        <translation>La escuela necesita un nombre: una fila con la clave name.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The school's attribution</source>
        <translation>La atribución de la escuela</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The school's name</source>
        <translation>El nombre de la escuela</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>The school's rules</source>
        <translation>Las reglas de la escuela</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/difference.py"/>
        <source>The school's tables</source>
        <translation>Las tablas de la escuela</translation>
    </message>
    <message>
        <location filename="../../planner/services/building.py"/>
        <source>The search counted a cost of {objective} where the checker counts {penalty}; the checker's number is shown. Please report it with the project file.</source>
        <translation>La búsqueda contó un costo de {objective} donde el verificador cuenta {penalty}; se muestra el número del verificador. Infórmelo con el archivo del proyecto.</translation>
    </message>
    <message>
        <location filename="../../planner/services/building.py"/>
        <source>The search counted {filled} filled requests where the checker counts {filled2}; the checker's number is shown. Please report it with the project file.</source>
        <translation>La búsqueda contó {filled} solicitudes atendidas donde el verificador cuenta {filled2}; se muestra el número del verificador. Infórmelo con el archivo del proyecto.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>The section of each student on both sides, where it is not the same.</source>
        <translation>La sección de cada estudiante en ambos lados, donde no es la misma.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/table.py"/>
        <source>The sheet has other headings than the requests; it is left out.</source>
        <translation>La hoja tiene otros encabezados que las solicitudes; se omite.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/book_cells.py"/>
        <source>The sheet is too large to be a table.</source>
        <translation>La hoja es demasiado grande para ser una tabla.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>The sizes of {count} groups move up.</source>
        <translation>Los tamaños de {count} grupos pasan de grado.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/repair_process.py"/>
        <source>The solver could not be started. Nothing is lost: your project is as it was. Start Common Time again; if that does not help, install it again.</source>
        <translation>No se pudo iniciar el solucionador. No se perdió nada: su proyecto está como estaba. Inicie Common Time de nuevo; si eso no ayuda, instálelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/worker.py"/>
        <source>The solver ended unexpectedly. Nothing is lost: your project is as it was. Ask again, perhaps with a shorter time limit.</source>
        <translation>El solucionador terminó inesperadamente. No se perdió nada: su proyecto está como estaba. Pregunte de nuevo, quizá con un límite de tiempo más corto.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/worker.py"/>
        <source>The solver ended unexpectedly. Nothing is lost: your project is as it was. Build again, perhaps with a shorter time limit.</source>
        <translation>El solucionador terminó inesperadamente. No se perdió nada: su proyecto está como estaba. Genere de nuevo, quizá con un límite de tiempo más corto.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/repair_process.py"/>
        <source>The solver ended unexpectedly. Nothing is lost: your project is as it was. Try once more.</source>
        <translation>El solucionador terminó inesperadamente. No se perdió nada: su proyecto está como estaba. Inténtelo una vez más.</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>The solver failed.</source>
        <translation>El solucionador falló.</translation>
    </message>
    <message>
        <location filename="../../planner/solver/worker.py"/>
        <source>The solver met a fault of its own: {reason}</source>
        <translation>El solucionador tuvo un error propio: {reason}</translation>
    </message>
    <message>
        <location filename="../../planner/solver/process.py"/>
        <source>The solver stopped unexpectedly. Your project is unharmed; try again, and if it happens again try another seed and report it.</source>
        <translation>El solucionador se detuvo inesperadamente. Su proyecto no sufrió daños; inténtelo de nuevo y, si vuelve a ocurrir, pruebe otra semilla e infórmelo.</translation>
    </message>
    <message>
        <location filename="../../planner/solver/process.py"/>
        <source>The solver was not understood. {error}</source>
        <translation>No se entendió al solucionador. {error}</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/options.py"/>
        <source>The student sits here.</source>
        <translation>El estudiante está aquí.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>The student's class of {name} has no place yet.</source>
        <translation>La clase de {name} del estudiante aún no tiene lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The student.</source>
        <translation>El estudiante.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_rosters.py"/>
        <source>The students of every section</source>
        <translation>Los estudiantes de cada sección</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/source.py"/>
        <source>The table {name} holds results, which are not read; it is left out.</source>
        <translation>La tabla {name} contiene resultados, que no se leen; se omite.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/source.py"/>
        <source>The table {name} is there twice.</source>
        <translation>La tabla {name} está dos veces.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/origin.py"/>
        <source>The table {table} says so.</source>
        <translation>Lo dice la tabla {table}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/exchange.py"/>
        <source>The tables can be taken, with these consequences:</source>
        <translation>Las tablas se pueden tomar, con estas consecuencias:</translation>
    </message>
    <message>
        <location filename="../../planner/domain/school_year.py"/>
        <source>The tables do not say which day of the cycle these dates are: {dates}.</source>
        <translation>Las tablas no dicen qué día del ciclo son estas fechas: {dates}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/observation_then_talk.py"/>
        <source>The talk follows the observation</source>
        <translation>La conversación sigue a la observación</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/observation_then_talk.py"/>
        <source>The talk of {pair} at {span} has no observation of its own {when}.</source>
        <translation>La conversación de {pair} en {span} no tiene una observación propia {when}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>The talks lie in such blocks, too: {talk}.</source>
        <translation>Las conversaciones también caen en esos bloques: {talk}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The team.</source>
        <translation>El equipo.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/rows.py"/>
        <source>The text holds a character that cannot be shown. Type it again.</source>
        <translation>El texto contiene un carácter que no se puede mostrar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/limits.py"/>
        <source>The text is longer than 10000 characters.</source>
        <translation>El texto tiene más de 10000 caracteres.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>The time zone</source>
        <translation>La zona horaria</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The value, or the text of the source note.</source>
        <translation>El valor, o el texto de la nota sobre la fuente.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>The way from one campus to another. State both directions.</source>
        <translation>El camino de un plantel a otro. Indique los dos sentidos.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/grids.py"/>
        <source>The week of every adult.</source>
        <translation>La semana de cada adulto.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/grids.py"/>
        <source>The week of every group of students.</source>
        <translation>La semana de cada grupo de estudiantes.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>The week of {name} holds {planning_minutes} minutes of own planning, but other promises ask for {planning} at most: promise them protected planning.</source>
        <translation>La semana de {name} incluye {planning_minutes} minutos de planificación propia, pero otros compromisos piden {planning} como máximo: comprométase a darle planificación protegida.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>The week of {name} lacks {part}: {needed} a week is promised, but activities and other promises ask for {asked} in the whole cycle.</source>
        <translation>A la semana de {name} le faltan {part}: hay un compromiso de {needed} por semana, pero las actividades y otros compromisos piden {asked} en todo el ciclo.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/week.py"/>
        <source>The week of {name}: days across, blocks down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The workbook holds macros. Save it as a workbook without macros (.xlsx).</source>
        <translation>El libro contiene macros. Guárdelo como libro sin macros (.xlsx).</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/request_files.py"/>
        <source>The workbook is damaged and cannot be read. Open it in a spreadsheet program, save it there and try again.</source>
        <translation>El libro está dañado y no se puede leer. Ábralo en un programa de hojas de cálculo, guárdelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/guard.py"/>
        <source>The workbook is protected with a password. Save it without one and try again.</source>
        <translation>El libro está protegido con contraseña. Guárdelo sin contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_conflicts.py"/>
        <source>The {courses} courses offered once or twice that share most students with each other; columns bear the numbers of the rows. Alternates do not count.</source>
        <translation>Los {courses} cursos de una o dos secciones que más estudiantes comparten entre sí; las columnas llevan los números de las filas. Las alternativas no cuentan.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>The {kinds} of {group} have {least}at most {students} for each adult.</source>
        <translation>En {group}, las sesiones de {kinds} tienen {least}como máximo {students} por cada adulto.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>The {kind} of {whom} have at least {least:student|students} and at most {most:student|students} for each adult.</source>
        <translation>Las sesiones de {kind} de {whom} tienen al menos {least:estudiante|estudiantes} y como máximo {most:estudiante|estudiantes} por cada adulto.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>The {table} table has nothing for {whom}, so this row promises nothing.</source>
        <translation>La tabla {table} no tiene nada para {whom}, así que esta fila no compromete nada.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>There are two bell schedules called {bell!r}.</source>
        <translation>Hay dos horarios de timbres llamados {bell!r}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>There is a bell schedule called {name} already.</source>
        <translation>Ya hay un horario de timbres llamado {name}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>There is a scenario {name} already. Choose another name.</source>
        <translation>Ya hay un escenario {name}. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>There is already a file {name} in the folder {folder}, and it was left as it is. Choose another name.</source>
        <translation>Ya hay un archivo {name} en la carpeta {folder}, y se dejó como está. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/edits.py"/>
        <source>There is no activity {activity!r} to leave out.</source>
        <translation>No hay ninguna actividad {activity!r} que omitir.</translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>There is no bell schedule {bell} any more.</source>
        <translation>Ya no existe el horario de timbres {bell}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>There is no course {text_!r} in the school's courses.</source>
        <translation>No hay ningún curso {text_!r} entre los cursos de la escuela.</translation>
    </message>
    <message>
        <location filename="../../planner/services/examples.py"/>
        <source>There is no example {identifier!r}. Choose one of these: {known}.</source>
        <translation>No hay ningún ejemplo {identifier!r}. Elija uno de estos: {known}.</translation>
    </message>
    <message>
        <location filename="../../planner/store/header.py"/>
        <source>There is no file {name} in the folder {folder}. Check the name and the folder; perhaps it was moved or renamed.</source>
        <translation>No hay ningún archivo {name} en la carpeta {folder}. Revise el nombre y la carpeta; quizá se movió o se le cambió el nombre.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>There is no folder {folder} in which {name} could be made. Choose one that exists.</source>
        <translation>No hay ninguna carpeta {folder} en la que se pueda crear {name}. Elija una que exista.</translation>
    </message>
    <message>
        <location filename="../../planner/services/availability/week.py"/>
        <source>There is no person {person} any more.</source>
        <translation>Ya no existe la persona {person}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/wishes.py"/>
        <source>There is no requested course before it to stand in for.</source>
        <translation>No hay antes ningún curso pedido al que reemplazar.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>There is no room left for {name}: the disk is full. Make room and try again.</source>
        <translation>No queda espacio para {name}: el disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>There is no row below the headings.</source>
        <translation>No hay ninguna fila debajo de los encabezados.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rule_sets.py"/>
        <source>There is no rule set {identifier!r}. Choose one of these: {known}.</source>
        <translation>No hay ningún conjunto de reglas {identifier!r}. Elija uno de estos: {known}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/project.py"/>
        <source>There is no scenario {named!r}.</source>
        <translation>No hay ningún escenario {named!r}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>There is no scenario {scenario!r}.</source>
        <translation>No hay ningún escenario {scenario!r}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>There is no scenario {text_!r}. There are: {names}.</source>
        <translation>No hay ningún escenario {text_!r}. Hay: {names}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/edits.py"/>
        <source>There is no session {session!r} to move.</source>
        <translation>No hay ninguna sesión {session!r} que mover.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>There is no student {student!r}.</source>
        <translation>No hay ningún estudiante {student!r}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/source.py"/>
        <source>There is no table here. Tables such as days, bells and people are needed.</source>
        <translation>Aquí no hay ninguna tabla. Se necesitan tablas como days, bells y people.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/source.py"/>
        <source>There is no table {spelled!r}; what it holds is left out.</source>
        <translation>No hay ninguna tabla {spelled!r}; lo que contiene se omite.</translation>
    </message>
    <message>
        <location filename="../../planner/services/staying.py"/>
        <source>There was no section that could have stayed where it was.</source>
        <translation>No había ninguna sección que pudiera quedarse donde estaba.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/school_year.py"/>
        <source>These dates of the calendar are not in the school year: {dates}.</source>
        <translation>Estas fechas del calendario no están en el año escolar: {dates}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/changing.py"/>
        <source>These promises have changed meanwhile. Look at them again.</source>
        <translation>Estos compromisos cambiaron entretanto. Mírelos de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>These {count} students leave.</source>
        <translation>Salen estos {count} estudiantes.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/rows.py"/>
        <source>This cell must not be blank.</source>
        <translation>Esta celda no puede quedar en blanco.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/rows.py"/>
        <source>This column is missing.</source>
        <translation>Falta esta columna.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/background.py"/>
        <source>This could not be done, because of a fault in Common Time. Nothing is lost: your project is as it was.</source>
        <translation>No se pudo hacer, por un error de Common Time. No se perdió nada: su proyecto está como estaba.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/rows.py"/>
        <source>This heading is there twice.</source>
        <translation>Este encabezado está dos veces.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/copying.py"/>
        <source>This scenario does not ask for {session}, so it has no place for it. Copy the row in the tables or rules that asks for it as well.</source>
        <translation>Este escenario no pide {session}, así que no tiene lugar para ella. Copie también la fila de las tablas o reglas que la pide.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/copying.py"/>
        <source>This scenario has no seat for {student} in {takes}. Copy the row in the tables as well.</source>
        <translation>Este escenario no tiene lugar para {student} en {takes}. Copie también la fila de las tablas.</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/days.py"/>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>Times of {person}</source>
        <translation>Horas de {person}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/tables.py"/>
        <source>To spare</source>
        <translation>De margen</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_balance.py"/>
        <source>To the average</source>
        <translation>Al promedio</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/days.py"/>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rotations.py"/>
        <source>Turn {number}</source>
        <translation>Turno {number}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Two or more activities, in order.</source>
        <translation>Dos o más actividades, en orden.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Two or more students.</source>
        <translation>Dos o más estudiantes.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/project.py"/>
        <source>Two scenarios have the same id.</source>
        <translation>Dos escenarios tienen el mismo id.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>Under 30 hours</source>
        <translation>Menos de 30 horas</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Under each coach stand those they coach. Counts and minutes are of an average week; the share is that of coaching in a work week of 40 hours, less for part of a post.</source>
        <translation>Debajo de cada coach están las personas a las que da coaching. Las cantidades y los minutos son de una semana promedio; la parte es la del coaching en una semana de trabajo de 40 horas, menos para parte de un puesto.</translation>
    </message>
    <message>
        <location filename="../../planner/services/editing.py"/>
        <source>Undo {step}</source>
        <translation>Deshacer {step}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>Unfilled</source>
        <translation>Sin atender</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/unfilled_requests.py"/>
        <source>Unfilled requests</source>
        <translation>Solicitudes sin atender</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/uninterrupted.py"/>
        <source>Uninterrupted meetings</source>
        <translation>Reuniones sin interrupciones</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Wanted</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/finding_list.py"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/days.py"/>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What binds the team. Default teaching.</source>
        <translation>Qué une al equipo. Por defecto teaching.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>What counts: {kind}.</source>
        <translation>Lo que cuenta: {kind}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/group_days.py"/>
        <source>What each group attends one after the other, itself or as part of a larger group. Days that are alike are told once. Times online are named with their minutes.</source>
        <translation>Aquello a lo que asiste cada grupo, una cosa tras otra, por sí mismo o como parte de un grupo mayor. Los días iguales se cuentan una vez. El tiempo en línea lleva sus minutos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>What each row says on both sides, where it is not the same.</source>
        <translation>Lo que dice cada fila en ambos lados, donde no es lo mismo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>What each student attends in each period, and the room. Unfilled are required and wanted requests without a seat.</source>
        <translation>A qué asiste cada estudiante en cada periodo, y el salón. Sin atender son las solicitudes obligatorias y deseadas sin lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What else matters when teams are put together: veteran, novice, sped.</source>
        <translation>Qué más importa al formar equipos: veteran, novice, sped.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What else matters: ell, sped.</source>
        <translation>Qué más importa: ell, sped.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting_times.py"/>
        <source>What is in the way cannot move.</source>
        <translation>Lo que estorba no se puede mover.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>What is in this workbook</source>
        <translation>Qué hay en este libro</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>What is not promised, or not kept</source>
        <translation>Lo que no está comprometido o no se cumple</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/tables.py"/>
        <source>What is promised or preferred</source>
        <translation>Lo comprometido o preferido</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What it is for. In staff blocks the students are gone.</source>
        <translation>Para qué es. En los bloques de personal los estudiantes ya se fueron.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What it is.</source>
        <translation>Qué es.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What kind of room it is, in the school's own word: activities may ask for any room of a kind. Default classroom.</source>
        <translation>Qué tipo de salón es, en palabras de la escuela: las actividades pueden pedir cualquier salón de un tipo. Por defecto classroom.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What people call it.</source>
        <translation>Cómo lo llaman las personas.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>What takes place</source>
        <translation>Qué se lleva a cabo</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/grids.py"/>
        <source>What takes place in every room.</source>
        <translation>Lo que se lleva a cabo en cada salón.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>What teams do after students have left: a row for each table, in the order of the clock.</source>
        <translation>Lo que hacen los equipos después de que se van los estudiantes: una fila para cada mesa, por orden de hora.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What the person teaches.</source>
        <translation>Lo que enseña la persona.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>What the school is called and where its numbers come from.</source>
        <translation>Cómo se llama la escuela y de dónde vienen sus números.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>What the week of each leader holds, part by part</source>
        <translation>Lo que incluye la semana de cada líder, parte por parte</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>What, and what to do</source>
        <translation>Qué es y qué hacer</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leadership.py"/>
        <source>When each leadership team meets, and who comes</source>
        <translation>Cuándo se reúne cada equipo de liderazgo, y quién viene</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/grids.py"/>
        <source>When each team is together, and the blocks in which everybody is free besides.</source>
        <translation>Cuándo está junto cada equipo, y los bloques en los que además todos están libres.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/team_time.py"/>
        <source>When each team is together, day by day</source>
        <translation>Cuándo está junto cada equipo, día por día</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>When it ends, later on the same day.</source>
        <translation>Cuándo termina, más tarde el mismo día.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>When it is to begin.</source>
        <translation>Cuándo debe empezar.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>When it is to end.</source>
        <translation>Cuándo debe terminar.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>When it starts.</source>
        <translation>Cuándo empieza.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>When the person cannot be scheduled.</source>
        <translation>Cuándo no se puede programar a la persona.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>When: {after}.</source>
        <translation>Cuándo: {after}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>Whenever one of these people teaches, {by} can step in: {whom}.</source>
        <translation>Siempre que una de estas personas da clase, {by} puede sustituir: {whom}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>Whenever {names} teaches, somebody else can step in.</source>
        <translation>Siempre que {names} da clase, otra persona puede sustituir.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>Whenever {names} teaches, {who} can step in.</source>
        <translation>Siempre que {names} da clase, {who} puede sustituir.</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/co_taught_seats.py"/>
        <source>Where a course has co-taught sections, students with an attribute sit in one of them.

A section is co-taught if it needs somebody in the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>Where a course has sections with the role {role}, students who are {attribute} sit in one of them.</source>
        <translation>Donde un curso tiene secciones con el rol {role}, los estudiantes que son {attribute} están en una de ellas.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/co_taught_seats.py"/>
        <source>Where a course has sections with {role}, students who are {attribute} sit in one of them.</source>
        <translation>Donde un curso tiene secciones con {role}, los estudiantes que son {attribute} están en una de ellas.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>Where each card is on both sides: when, with whom, and in which room.</source>
        <translation>Dónde está cada tarjeta en ambos lados: cuándo, con quién y en qué salón.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>Where the numbers come from, and what is assumed</source>
        <translation>De dónde vienen los números y qué se supone</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Where the rule comes from.</source>
        <translation>De dónde viene la regla.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>Where: {room}.</source>
        <translation>Dónde: {room}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Whether the row is kept, but neither promised nor preferred.</source>
        <translation>Si la fila se conserva, pero no está comprometida ni preferida.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Whether the same people lead all of its sessions. Default yes.</source>
        <translation>Si las mismas personas dirigen todas sus sesiones. Por defecto yes.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>Which group works off site on which day</source>
        <translation>Qué grupo trabaja fuera de la escuela cada día</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Which of the activity's sessions, from 1. Default 1.</source>
        <translation>Cuál de las sesiones de la actividad, desde 1. Por defecto 1.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>Which parts: {split}.</source>
        <translation>Qué partes: {split}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/unfilled_requests.py"/>
        <source>Which request found no seat, and why</source>
        <translation>Qué solicitud no encontró lugar, y por qué</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/doubtful_requests.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>Who can cover the classes of somebody who is absent</source>
        <translation>Quién puede cubrir las clases de alguien ausente</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Who coaches whom, how much each coaches, and who has no coach</source>
        <translation>Quién da coaching a quién, cuánto da cada uno y quién no tiene coach</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Who coaches whom. Coaching runs one way: nobody is, over others, their own coach.</source>
        <translation>Quién da coaching a quién. El coaching va en un solo sentido: nadie es, a través de otros, su propio coach.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leadership.py"/>
        <source>Who comes</source>
        <translation>Quién viene</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/ab_calendar.py"/>
        <source>Who is in class, in the lab or at home on which day</source>
        <translation>Quién está en clase, en el laboratorio o en casa cada día</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Who leads it, each by their role in the activity: one person, one of several (a|b), a number of them (2 of a|b|c, 0-2 of a|b|c) or everybody (all of a|b). role: and a role of the people table stand for everybody who has it: role:fellow is one of the fellows, all of role:fellow is all of them.</source>
        <translation>Quién la dirige, cada cual por su rol en la actividad: una persona, una de varias (a|b), un número de ellas (2 of a|b|c, 0-2 of a|b|c) o todas (all of a|b). role: y un rol de la tabla people representan a todos los que lo tienen: role:fellow es uno de los becarios, all of role:fellow son todos.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Who leads it; needs no mention among the members.</source>
        <translation>Quién lo lidera; no hace falta nombrarlo entre los miembros.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/singletons.py"/>
        <source>Who may teach it</source>
        <translation>Quién puede darlo</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>Who meets</source>
        <translation>Quiénes se reúnen</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Who must lead it.</source>
        <translation>Quién debe dirigirla.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>Who sits at which table after students leave early</source>
        <translation>Quién está en qué mesa después de la salida temprana</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>Who steps in may be called away from: {interruptible}.</source>
        <translation>A quien sustituye se le puede llamar de: {interruptible}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>Who teaches and has no coach</source>
        <translation>Quienes dan clase y no tienen coach</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Whole blocks in a row that each session takes. Give either blocks or minutes.</source>
        <translation>Bloques enteros seguidos que toma cada sesión. Indique bloques o minutos.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/request_columns.py"/>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/choices.py"/>
        <source>Whole school</source>
        <translation>Toda la escuela</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Whom it is about: ids, a role, a kind of team, a grade (grade:7) or all. Blank for rules about the whole school.</source>
        <translation>A quién se refiere: ids, un rol, un tipo de equipo, un grado (grade:7) o all. En blanco para reglas sobre toda la escuela.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Why it is off.</source>
        <translation>Por qué está desactivada.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/requests_filled.py"/>
        <source>With everything</source>
        <translation>Con todo</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>With students</source>
        <translation>Con estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>Without a seat</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>Work-study calendar</source>
        <translation>Calendario de trabajo-estudio</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>Years of experience.</source>
        <translation>Años de experiencia.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>You can look at {name} but not change it, because no copy of it could be kept in the folder {backups} beside it. Make room there, or see to it that you may write there, and open it again.</source>
        <translation>Puede ver {name} pero no cambiarlo, porque no se pudo guardar una copia en la carpeta {backups} a su lado. Libere espacio allí, o asegúrese de poder escribir allí, y ábralo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>You can look at {name} but not change it, because nothing can be written in its folder {folder}. Save a copy in a folder of your own to work on it.</source>
        <translation>Puede ver {name} pero no cambiarlo, porque no se puede escribir nada en su carpeta {folder}. Guarde una copia en una carpeta propia para trabajar en él.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>You can look at {name} but not change it, because the file is write-protected for you. Save a copy in a folder of your own to work on it.</source>
        <translation>Puede ver {name} pero no cambiarlo, porque el archivo está protegido contra escritura para usted. Guarde una copia en una carpeta propia para trabajar en él.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>You have no permission for {name} in the folder {folder}. Ask whoever looks after the folder, or save a copy where you may write.</source>
        <translation>No tiene permiso para {name} en la carpeta {folder}. Pregunte a quien administra la carpeta, o guarde una copia donde pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/origin.py"/>
        <source>Your school’s own.</source>
        <translation>De su propia escuela.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>a block</source>
        <translation>un bloque</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>a coaching talk</source>
        <translation>una conversación de coaching</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>a day</source>
        <translation>por día</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_in_a_row.py"/>
        <source>a gap of this length is a break</source>
        <translation>un hueco de esta duración es un descanso</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>a mark for the course in the heading</source>
        <translation>una marca para el curso del encabezado</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>a requested course</source>
        <translation>un curso pedido</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>a room, several joined by |, kind:conference, or blank for none</source>
        <translation>un salón, varios unidos con |, kind:conference, o en blanco para ninguno</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>a rotation</source>
        <translation>una rotación</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>a small group</source>
        <translation>un grupo pequeño</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>a teacher</source>
        <translation>un docente</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>a teacher of grade {grade}</source>
        <translation>un docente del grado {grade}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/online_time.py"/>
        <source>a week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>a whole number of {unit} is needed, not {text_!r}.</source>
        <translation>Se necesita un número entero de {unit}, no {text_!r}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>a {thing}</source>
        <translation>un/a {thing}</translation>
    </message>
    <message>
        <location filename="../../planner/solver/run.py"/>
        <source>adding planning time</source>
        <translation>agregando tiempo de planificación</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/adults_per_group.py"/>
        <source>adult</source>
        <translation>adulto</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/adults_per_group.py"/>
        <source>adults</source>
        <translation>adultos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/adults_per_group.py"/>
        <source>adults a week</source>
        <translation>adultos por semana</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>advisories</source>
        <translation>asesorías</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>advisory</source>
        <translation>asesoría</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>after: a time such as 13:00 is needed, not {after!r}.</source>
        <translation>after: se necesita una hora como 13:00, no {after!r}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all departments</source>
        <translation>todos los departamentos</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all groups of students</source>
        <translation>todos los grupos de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>all its classes</source>
        <translation>todas sus clases</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>all known</source>
        <translation>todos conocidos</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all leadership teams</source>
        <translation>todos los equipos de liderazgo</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>all parts</source>
        <translation>todas las partes</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all people</source>
        <translation>todas las personas</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>all students</source>
        <translation>todos los estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>all teaching and advisory</source>
        <translation>toda la enseñanza y la asesoría</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all teaching teams</source>
        <translation>todos los equipos docentes</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all teams</source>
        <translation>todos los equipos</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all who teach</source>
        <translation>todos los que dan clase</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>all who teach grade {grade}</source>
        <translation>todos los que dan clase al grado {grade}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/weights.py"/>
        <source>almost a promise</source>
        <translation>casi un compromiso</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>an alternate course</source>
        <translation>un curso alternativo</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>an alternate for the course before it</source>
        <translation>una alternativa al curso anterior</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>an alternation</source>
        <translation>una alternancia</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>an observation</source>
        <translation>una observación</translation>
    </message>
    <message>
        <location filename="../../planner/store/lock.py"/>
        <source>an unnamed computer</source>
        <translation>una computadora sin nombre</translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>an {thing}</source>
        <translation>un/a {thing}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/week_layout.py"/>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>and {faults} more.</source>
        <translation>y {faults} más.</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/week_grid.py"/>
        <source>and {number} more</source>
        <translation>y {number} más</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/judgements.py"/>
        <source>and {rest} more</source>
        <translation>y {rest} más</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>another coach</source>
        <translation>otro coach</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/gaps.py"/>
        <source>any number of</source>
        <translation>cualquier número de</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>any room of the kind {kind}</source>
        <translation>cualquier salón del tipo {kind}</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>any {kind}</source>
        <translation>cualquier {kind}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>apart: never two of them in one section; together: in the same section of each course that they take.</source>
        <translation>apart: nunca dos de ellos en una misma sección; together: en la misma sección de cada curso que toman.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>are</source>
        <translation>están</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>are not apart</source>
        <translation>no están separadas</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>are not at the same time</source>
        <translation>no son al mismo tiempo</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>are not in order</source>
        <translation>no están en orden</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>are {days} school days apart, more than {lag_days}</source>
        <translation>están a {days} días de clase de distancia, más de {lag_days}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>as for common-planning</source>
        <translation>como en common-planning</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>as many requests</source>
        <translation>tantas solicitudes</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>ask</source>
        <translation>piden</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>asks</source>
        <translation>pide</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>assessments table</source>
        <translation>tabla de evaluaciones</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>at any time of the day</source>
        <translation>a cualquier hora del día</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/group_days.py"/>
        <source>at home</source>
        <translation>en casa</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>at least</source>
        <translation>como mínimo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>at least {least}</source>
        <translation>al menos {least}</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>at least {requests} cannot be filled</source>
        <translation>al menos {requests} no se pueden atender</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>at least {students} and </source>
        <translation>al menos {students} y </translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/supervised.py"/>
        <source>at lunch as well</source>
        <translation>también en el almuerzo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/paid_hours.py"/>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/observation_then_talk.py"/>
        <source>at most {days} before</source>
        <translation>como máximo {days} antes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>at most {empty_blocks}</source>
        <translation>como máximo {empty_blocks}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>at most {most}</source>
        <translation>como máximo {most}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>at most {students}</source>
        <translation>como máximo {students}</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>at {when}{where}</source>
        <translation>en {when}{where}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source>attribute</source>
        <translation>atributo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>attribute:number</source>
        <translation>atributo:número</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>blank: all subjects</source>
        <translation>en blanco: todas las materias</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/most_in_a_row.py"/>
        <source>block</source>
        <translation>bloque</translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>block {block}</source>
        <translation>bloque {block}</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>blocks a day</source>
        <translation>bloques por día</translation>
    </message>
    <message>
        <location filename="../../planner/check/turns.py"/>
        <source>bring two groups to one station at once</source>
        <translation>traen dos grupos a una estación a la vez</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>broken</source>
        <translation>incumplido</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>broken by {amount}</source>
        <translation>incumplido por {amount}</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>broken by {size}</source>
        <translation>incumplido por {size}</translation>
    </message>
    <message>
        <location filename="../../planner/solver/repair.py"/>
        <source>building the model</source>
        <translation>armando el modelo</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>but did not ask for the course</source>
        <translation>pero no pidió el curso</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>but is in grade {grade}, which the course does not take</source>
        <translation>pero está en el grado {grade}, que el curso no admite</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>but the school has no such student</source>
        <translation>pero la escuela no tiene ese estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/even_spread.py"/>
        <source>by which days may differ</source>
        <translation>en que pueden diferir los días</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source>by which sections may differ</source>
        <translation>en que pueden diferir las secciones</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>campus</source>
        <translation>plantel</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>change</source>
        <translation>cambian</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/compared.py"/>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>changes</source>
        <translation>cambia</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>changes of campus at most, whichever they are</source>
        <translation>cambios de plantel como máximo, sean cuales sean</translation>
    </message>
    <message>
        <location filename="../../planner/solver/repair.py"/>
        <source>choosing among repairs with as few cards</source>
        <translation>eligiendo entre reparaciones con igual número de tarjetas</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/availability.py"/>
        <source>clash</source>
        <translation>choque</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/availability.py"/>
        <source>clashes</source>
        <translation>choques</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/teaching_load.py"/>
        <source>classe</source>
        <translation>clase</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>classe, course, subject and ten of student</source>
        <translation>clase, curso, materia y decena de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>classes, courses, subjects and tens of students</source>
        <translation>clases, cursos, materias y decenas de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>co-teaching, modelling or small groups</source>
        <translation>co-enseñanza, modelado o grupos pequeños</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>coaching links</source>
        <translation>vínculos de coaching</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>coaching table</source>
        <translation>tabla de coaching</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>coaching talk</source>
        <translation>conversación de coaching</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>coaching talks</source>
        <translation>conversaciones de coaching</translation>
    </message>
    <message>
        <location filename="../../planner/services/findings.py"/>
        <source>column {column}</source>
        <translation>columna {column}</translation>
    </message>
    <message>
        <location filename="../../planner/store/rows.py"/>
        <source>column {column}: {cell!r} cannot stand there.</source>
        <translation>columna {column}: {cell!r} no puede estar allí.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>column {position}</source>
        <translation>columna {position}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>companions table</source>
        <translation>tabla de compañeros</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/swap.py"/>
        <source>cost {minus}{penalty}</source>
        <translation>costo {minus}{penalty}</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>costs {cost}</source>
        <translation>cuesta {cost}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>counted over</source>
        <translation>contado por</translation>
    </message>
    <message>
        <location filename="../../planner/services/building.py"/>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>courses</source>
        <translation>cursos</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>data meeting</source>
        <translation>reunión de datos</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>data meetings</source>
        <translation>reuniones de datos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>data meetings with each team</source>
        <translation>reuniones de datos con cada equipo</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>data meetings with {team}</source>
        <translation>reuniones de datos con {team}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>date, YYYY-MM-DD</source>
        <translation>fecha, AAAA-MM-DD</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/days_on_campus.py"/>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>day and change</source>
        <translation>día y cambio</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>day and group</source>
        <translation>día y grupo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>day or week</source>
        <translation>day o week</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>day, week or two-weeks</source>
        <translation>day, week o two-weeks</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/days_on_campus.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>days a week</source>
        <translation>días por semana</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>days and changes</source>
        <translation>días y cambios</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>days and groups</source>
        <translation>días y grupos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>days there at least</source>
        <translation>días allí como mínimo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>department or course</source>
        <translation>departamento o curso</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>departments of these courses at most</source>
        <translation>departamentos de estos cursos como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/adults_per_group.py"/>
        <source>different adults at most</source>
        <translation>adultos distintos como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>different classes at most</source>
        <translation>clases distintas como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>different courses at most</source>
        <translation>cursos distintos como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/calm_day.py"/>
        <source>different rooms</source>
        <translation>salones distintos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/calm_day.py"/>
        <source>different rooms at most</source>
        <translation>salones distintos como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>do not follow each other directly</source>
        <translation>no van una justo después de la otra</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>do not have the same staff</source>
        <translation>no tienen el mismo personal</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>does not take place</source>
        <translation>no tiene lugar en el horario</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>duties</source>
        <translation>guardias</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>duty</source>
        <translation>guardia</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>each department</source>
        <translation>cada departamento</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>each group of grade {grade}</source>
        <translation>cada grupo del grado {grade}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>each group of students</source>
        <translation>cada grupo de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>each leadership team</source>
        <translation>cada equipo de liderazgo</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>each of its assessments</source>
        <translation>cada una de sus evaluaciones</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/scope.py"/>
        <source>each of {names}</source>
        <translation>cada uno de {names}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>each teaching team</source>
        <translation>cada equipo docente</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>each team</source>
        <translation>cada equipo</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>each {role}</source>
        <translation>cada {role}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>empty block</source>
        <translation>bloque vacío</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>empty blocks</source>
        <translation>bloques vacíos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>empty blocks that do not matter</source>
        <translation>bloques vacíos que no importan</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/frame.py"/>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/supervised.py"/>
        <source>every block</source>
        <translation>cada bloque</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/supervised.py"/>
        <source>every block and at lunch</source>
        <translation>cada bloque y del almuerzo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>every {role}</source>
        <translation>cada {role}</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/portraits.py"/>
        <source>everybody free</source>
        <translation>todos libres</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>everybody in {team}</source>
        <translation>cada persona de {team}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>everybody who teaches</source>
        <translation>cada persona que da clase</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>everybody who teaches grade {grade}</source>
        <translation>cada persona que da clase al grado {grade}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>everybody who teaches in its rooms</source>
        <translation>todos los que dan clase en sus salones</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>everybody who teaches its students</source>
        <translation>todos los que dan clase a sus estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>for each adult at most</source>
        <translation>por cada adulto como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/paid_hours.py"/>
        <source>from which full benefits are due (30 hours)</source>
        <translation>desde los que corresponden prestaciones completas (30 horas)</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>from which somebody is a veteran</source>
        <translation>desde los que alguien es veterano</translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>from {start}</source>
        <translation>desde las {start}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/paid_hours.py"/>
        <source>full benefits due</source>
        <translation>le corresponden prestaciones completas</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/paid_hours.py"/>
        <source>full benefits in {left}</source>
        <translation>prestaciones completas en {left}</translation>
    </message>
    <message>
        <location filename="../../planner/solver/loading.py"/>
        <source>getting ready (the first time on a computer this takes a quarter of a minute)</source>
        <translation>preparando (la primera vez en una computadora toma un cuarto de minuto)</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/site.py"/>
        <source>grade {grade}</source>
        <translation>grado {grade}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>group is</source>
        <translation>grupo está</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>groups are</source>
        <translation>grupos están</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>groups table</source>
        <translation>tabla de grupos</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>had no place and has one now: {after}</source>
        <translation>no tenía lugar y ahora tiene uno: {after}</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/rooms.py"/>
        <source>has</source>
        <translation>tiene</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>has nothing to do</source>
        <translation>no tiene nada que hacer</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/staffing.py"/>
        <source>has {person} as {role}, whom nothing allows</source>
        <translation>tiene a {person} como {role}, lo que nada permite</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/staffing.py"/>
        <source>has {person} twice</source>
        <translation>tiene a {person} dos veces</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>has {visits} to</source>
        <translation>tiene {visits} a</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>has: an attribute and a number, such as veteran:1, is needed, not {word!r}.</source>
        <translation>has: se necesita un atributo y un número, como veteran:1, no {word!r}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/rooms.py"/>
        <source>have</source>
        <translation>tienen</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>how many days later at most</source>
        <translation>cuántos días después como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_cascade.py"/>
        <source>how many people one coach has at most</source>
        <translation>cuántas personas tiene un coach como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/observation_then_talk.py"/>
        <source>how much later at most; 0: same day</source>
        <translation>cuánto después como máximo; 0: el mismo día</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>how much the request weighs</source>
        <translation>cuánto pesa la solicitud</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>how often the team meets</source>
        <translation>con qué frecuencia se reúne el equipo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>how often they meet</source>
        <translation>con qué frecuencia se reúnen</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/weights.py"/>
        <source>important</source>
        <translation>importante</translation>
    </message>
    <message>
        <location filename="../../planner/solver/running.py"/>
        <source>improving</source>
        <translation>mejorando</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>in a section at most</source>
        <translation>en una sección como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>in a session at least</source>
        <translation>en una sesión como mínimo</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>in all coaching</source>
        <translation>en todo el coaching</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/scope.py"/>
        <source>in coaching that concerns {names}</source>
        <translation>en el coaching que concierne a {names}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>in coaching that concerns {whom}</source>
        <translation>en el coaching que concierne a {whom}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>in its rooms</source>
        <translation>en sus salones</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>in one the student is {detail}</source>
        <translation>en una el estudiante {detail}</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>in the only section of {name} the student is {detail}</source>
        <translation>en la única sección de {name} el estudiante {detail}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>in two weeks</source>
        <translation>en dos semanas</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>in {now}</source>
        <translation>en {now}</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>in {now} instead of {then}</source>
        <translation>en {now} en lugar de {then}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/wording.py"/>
        <source>in {session}</source>
        <translation>en {session}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>in_planning: the coach observes in planning time; live: the coach coaches during the class. Default in_planning.</source>
        <translation>in_planning: el coach observa en tiempo de planificación; live: el coach da coaching durante la clase. Por defecto in_planning.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/instructional_minutes.py"/>
        <source>instruction</source>
        <translation>instrucción</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/instructional_minutes.py"/>
        <source>instruction at least</source>
        <translation>instrucción como mínimo</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>instruction in all subjects</source>
        <translation>instrucción en todas las materias</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>interruptible: {word!r} is no kind of activity.</source>
        <translation>interruptible: {word!r} no es un tipo de actividad.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/uninterrupted.py"/>
        <source>interruption</source>
        <translation>interrupción</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/uninterrupted.py"/>
        <source>interruptions</source>
        <translation>interrupciones</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>is</source>
        <translation>está</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>is at {span}, outside the blocks in which adults may meet</source>
        <translation>está en {span}, fuera de los bloques en que pueden reunirse los adultos</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>is at {span}, which does not lie within a block that it may use and start at a multiple of {grain} minutes in it</source>
        <translation>está en {span}, que no cae dentro de un bloque que pueda usar ni empieza en un múltiplo de {grain} minutos en él</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>is at {span}, which is not {blocks} that it may use</source>
        <translation>está en {span}, que no es {blocks} que pueda usar</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>is gone; it was at {before}</source>
        <translation>ya no está; estaba en {before}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/live_coaching.py"/>
        <source>is in no class</source>
        <translation>no está en ninguna clase</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/live_coaching.py"/>
        <source>is in {lesson}, on whose staff {coach} is</source>
        <translation>está en {lesson}, de cuyo personal forma parte {coach}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/live_coaching.py"/>
        <source>is in {lesson}, which no student group attends</source>
        <translation>está en {lesson}, a la que no asiste ningún grupo de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>is new: {after}</source>
        <translation>es nueva: {after}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>is no section</source>
        <translation>no es una sección</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>is not in the same block on each of its days</source>
        <translation>no está en el mismo bloque en cada uno de sus días</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>is on {day}, which is no day of the cycle</source>
        <translation>está en {day}, que no es un día del ciclo</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>is on {day}, which is not one of its days</source>
        <translation>está en {day}, que no es uno de sus días</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>is one session but has {times} pieces of time</source>
        <translation>es una sola sesión, pero tiene {times} partes de tiempo</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>is with {people} instead of {people2}</source>
        <translation>es con {people} en lugar de {people2}</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>it</source>
        <translation>eso</translation>
    </message>
    <message>
        <location filename="../../planner/services/requests/doubts.py"/>
        <source>it an alternate</source>
        <translation>hágalo alternativa</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>it clashes with {found}</source>
        <translation>choca con {found}</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>its only qualified teacher</source>
        <translation>su único docente calificado</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>its own days and blocks</source>
        <translation>sus propios días y bloques</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>its place among the student's wishes</source>
        <translation>su lugar entre los deseos del estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>its students</source>
        <translation>a sus estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>its {day} assessment</source>
        <translation>su evaluación del {day}</translation>
    </message>
    <message>
        <location filename="../../planner/solver/loading.py"/>
        <source>keeping every promise</source>
        <translation>cumpliendo cada compromiso</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>kept</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>kept apart from {names}</source>
        <translation>debe estar separado de {names}</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>kept together with {names}</source>
        <translation>debe estar junto con {names}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>kinds</source>
        <translation>tipos</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>lasts {minutes} minutes instead of {minutes2}</source>
        <translation>dura {minutes} minutos en lugar de {minutes2}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>late session and people without</source>
        <translation>sesión tardía y persona sin tiempo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>late sessions and people without</source>
        <translation>sesiones tardías y personas sin tiempo</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>leadership meetings</source>
        <translation>reuniones de liderazgo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>leadership-team meetings</source>
        <translation>reuniones del equipo de liderazgo</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/portraits.py"/>
        <source>leads {team} ({persons})</source>
        <translation>lidera {team} ({persons})</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>length of a talk</source>
        <translation>duración de una conversación</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>length of a visit</source>
        <translation>duración de una visita</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>length of an observation</source>
        <translation>duración de una observación</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/lunch.py"/>
        <source>length of the lunch block at least</source>
        <translation>duración del bloque de almuerzo como mínimo</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>lesson rehearsals</source>
        <translation>ensayos de lecciones</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>lesson rehearsals with each team</source>
        <translation>ensayos de lecciones con cada equipo</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>list of day and times, such as Mon 08:00-12:00;Tue 13:00-15:00</source>
        <translation>lista de día y horas, como Mon 08:00-12:00;Tue 13:00-15:00</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>list of key=value, separated by ;</source>
        <translation>lista de clave=valor, separada por ;</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/staffing.py"/>
        <source>list of role=people, separated by ;</source>
        <translation>lista de rol=personas, separada por ;</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>list, separated by ;</source>
        <translation>lista, separada por ;</translation>
    </message>
    <message>
        <location filename="../../planner/solver/why.py"/>
        <source>looking for a clash</source>
        <translation>buscando un choque</translation>
    </message>
    <message>
        <location filename="../../planner/solver/why.py"/>
        <source>looking for a schedule</source>
        <translation>buscando un horario</translation>
    </message>
    <message>
        <location filename="../../planner/solver/reseat.py"/>
        <source>looking for others who could make room</source>
        <translation>buscando a otros que puedan hacer lugar</translation>
    </message>
    <message>
        <location filename="../../planner/solver/reseat.py"/>
        <source>looking for seats that no longer fit</source>
        <translation>buscando lugares que ya no caben</translation>
    </message>
    <message>
        <location filename="../../planner/solver/repair.py"/>
        <source>looking for the fewest cards, {number:,} sessions looked at</source>
        <translation>buscando el menor número de tarjetas, {number:,} sesiones examinadas</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>loses its place: {before}</source>
        <translation>pierde su lugar: {before}</translation>
    </message>
    <message>
        <location filename="../../planner/solver/why.py"/>
        <source>making the clash small</source>
        <translation>reduciendo el choque</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/common_planning.py"/>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/common_planning.py"/>
        <source>meetings</source>
        <translation>reuniones</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>meets as the leadership team</source>
        <translation>se reúne como equipo de liderazgo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>meets for {purpose}</source>
        <translation>se reúne para {purpose}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>meets on {day}, which is not one of its days</source>
        <translation>se reúne el {day}, que no es uno de sus días</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>meets {days} times on {day} instead of once</source>
        <translation>se reúne {days} veces el {day} en lugar de una</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_size.py"/>
        <source>members at least, without the leader</source>
        <translation>miembros como mínimo, sin el líder</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_size.py"/>
        <source>members at most, without the leader</source>
        <translation>miembros como máximo, sin el líder</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/swap.py"/>
        <source>mends {promises}</source>
        <translation>restablece {promises}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/early_release.py"/>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/anchor_adult.py"/>
        <source>minute a week</source>
        <translation>minuto por semana</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/anchor_adult.py"/>
        <source>minutes a week</source>
        <translation>minutos por semana</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/paid_hours.py"/>
        <source>minutes a week ({benefits})</source>
        <translation>minutos por semana ({benefits})</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>more for each student of the group</source>
        <translation>más por cada estudiante del grupo</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>move</source>
        <translation>se mueven</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/compared.py"/>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>moves</source>
        <translation>se mueve</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>moves from {then} to {now}</source>
        <translation>se mueve de {then} a {now}</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>moves from {when} to {when2}</source>
        <translation>se mueve de {when} a {when2}</translation>
    </message>
    <message>
        <location filename="../../planner/solver/repair.py"/>
        <source>moving anything</source>
        <translation>moviendo cualquier cosa</translation>
    </message>
    <message>
        <location filename="../../planner/solver/loading.py"/>
        <source>moving sections and students</source>
        <translation>moviendo secciones y estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>name (required), attribution (shown on screen and in print), rule_set (the name of the rule set in use), grain (minutes, 5 to 30, default 15: meetings start at multiples of it from the start of a block), first_day and last_day of the school year (2026-08-17), time_zone (America/New_York), days_follow (weekday or rotation: how the days of the cycle follow each other over the year; by default weekday where every day has one). Any other word is the topic of a source note; the note summary is a line about the school on the start page.</source>
        <translation>name (obligatorio), attribution (se muestra en pantalla y al imprimir), rule_set (el nombre del conjunto de reglas en uso), grain (minutos, de 5 a 30, por defecto 15: las reuniones empiezan en múltiplos de este número desde el inicio de un bloque), first_day y last_day del año escolar (2026-08-17), time_zone (America/New_York), days_follow (weekday o rotation: cómo se siguen los días del ciclo a lo largo del año; por defecto weekday si cada día tiene uno). Cualquier otra palabra es el tema de una nota sobre fuentes; la nota summary es una línea sobre la escuela en la página de inicio.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>needs one piece of time and has {times}</source>
        <translation>necesita una sola parte de tiempo y tiene {times}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/staffing.py"/>
        <source>needs {least} as {role} and has {there}</source>
        <translation>necesita {least} como {role} y tiene {there}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>never visits</source>
        <translation>nunca visita</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/weights.py"/>
        <source>nice to have</source>
        <translation>sería agradable</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_sizes.py"/>
        <source>no adult</source>
        <translation>sin adulto</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>no block</source>
        <translation>ningún bloque</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>no empty blocks</source>
        <translation>ningún bloque vacío</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>no longer every day</source>
        <translation>ya no cada día</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>no longer in {then}</source>
        <translation>ya no en {then}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>no longer promised</source>
        <translation>ya no es un compromiso</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>no place</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>no reason given</source>
        <translation>no se da ningún motivo</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>no room</source>
        <translation>sin salón</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>no room is needed</source>
        <translation>no hace falta salón</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>no seat</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>no section that can be placed is open to their groups. Open one to them, or change the requests.</source>
        <translation>ninguna sección que se pueda colocar está abierta a sus grupos. Ábrales una o cambie las solicitudes.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>no session begins before</source>
        <translation>ninguna sesión empieza antes de</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>no session ends after</source>
        <translation>ninguna sesión termina después de</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>no talk</source>
        <translation>sin conversación</translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>no time</source>
        <translation>ninguna vez</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>no time together</source>
        <translation>sin tiempo en común</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>no_school: a holiday; staff_only: adults work, without classes; school: a day with school, such as a make-up day or one with another bell schedule.</source>
        <translation>no_school: día feriado; staff_only: los adultos trabajan, sin clases; school: un día con clases, como uno de recuperación o uno con otro horario de timbres.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>nobody named</source>
        <translation>nadie nombrado</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/scope.py"/>
        <source>nobody yet</source>
        <translation>todavía nadie</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../planner/services/examples.py"/>
        <source>none is installed</source>
        <translation>no hay ninguno instalado</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>none of its sections can be placed. See what times, teachers and rooms are left to them.</source>
        <translation>ninguna de sus secciones se puede colocar. Vea qué horarios, docentes y salones les quedan.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>not before this time of the day, as 13:00; blank for any time</source>
        <translation>no antes de esta hora del día, como 13:00; en blanco: cualquier hora</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/gaps.py"/>
        <source>not before {time}</source>
        <translation>no antes de las {time}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>not placed</source>
        <translation>sin colocar</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>not preferred</source>
        <translation>no preferido</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>not promised</source>
        <translation>sin compromiso</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>nothing in particular</source>
        <translation>nada en particular</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/load.py"/>
        <source>nothing placed yet</source>
        <translation>aún no hay nada colocado</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>nothing that is wanted here</source>
        <translation>nada que se necesite aquí</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>number such as 1, 0.25 or 1/4</source>
        <translation>número como 1, 0.25 o 1/4</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>observation</source>
        <translation>observación</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>observation and talk</source>
        <translation>observación y conversación</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/load.py"/>
        <source>observations</source>
        <translation>observaciones</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>observations and talks</source>
        <translation>observaciones y conversaciones</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>observations in class</source>
        <translation>observaciones en clase</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>observations of each teacher</source>
        <translation>observaciones de cada docente</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>observations of {name}</source>
        <translation>observaciones de {name}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/wording.py"/>
        <source>observe {person}</source>
        <translation>observar a {person}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/wording.py"/>
        <source>observed {start}-{end} by {name}</source>
        <translation>observación de {start}-{end} por {name}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>observes</source>
        <translation>observa a</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>observes and talks with</source>
        <translation>observa y conversa con</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>observes {coachee} teaching {observations} a week for {observation_minutes} minutes</source>
        <translation>observa a {coachee} dando clase {observations} por semana durante {observation_minutes} minutos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>of a section's students at most</source>
        <translation>de los estudiantes de una sección como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/co_taught_seats.py"/>
        <source>of the students it is about</source>
        <translation>de los estudiantes a los que se refiere</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>of the students that are counted</source>
        <translation>de los estudiantes que se cuentan</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_share.py"/>
        <source>of the working time, at least</source>
        <translation>del tiempo de trabajo, como mínimo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>of these sessions, such as small_group; blank: all teaching</source>
        <translation>de estas sesiones, como small_group; en blanco: toda la enseñanza</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/group_days.py"/>
        <source>off site</source>
        <translation>fuera de la escuela</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>off site in four average weeks</source>
        <translation>fuera de la escuela en cuatro semanas promedio</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>off site on one day at most</source>
        <translation>fuera de la escuela en un día como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>off, but has class</source>
        <translation>fuera, pero tiene clase</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>off: {reason}</source>
        <translation>desactivada: {reason}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>on every school day instead</source>
        <translation>en cambio, cada día de clase</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/observation_then_talk.py"/>
        <source>on the same day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/online_time.py"/>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_session_to_a_room.py"/>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>one more position</source>
        <translation>un puesto más</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>one of the words below</source>
        <translation>una de las palabras de abajo</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>one of those who teach</source>
        <translation>alguien de quienes dan clase</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>one of {team}</source>
        <translation>alguien de {team}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>one of {window} is needed, not {text_!r}.</source>
        <translation>Se necesita uno de {window}, no {text_!r}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>one of {word}</source>
        <translation>alguien de {word}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>one {role}</source>
        <translation>un/a {role}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>online at least</source>
        <translation>en línea como mínimo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>online at most</source>
        <translation>en línea como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>online sessions</source>
        <translation>sesiones en línea</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/compared.py"/>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>only in these sessions, such as online</source>
        <translation>solo en estas sesiones, como online</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>only on these days, joined by |</source>
        <translation>solo en estos días, unidos con |</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>only the parts of this split; blank: all parts</source>
        <translation>solo las partes de esta división; en blanco: todas las partes</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/loads.py"/>
        <source>over</source>
        <translation>por encima</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>own planning</source>
        <translation>planificación propia</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/companions.py"/>
        <source>pair</source>
        <translation>par</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/companions.py"/>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>part missing</source>
        <translation>parte que falta</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/portraits.py"/>
        <source>part of {group}</source>
        <translation>parte de {group}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>parts missing</source>
        <translation>partes que faltan</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>peer visit</source>
        <translation>visita entre colegas</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/load.py"/>
        <source>peer visits</source>
        <translation>visitas entre colegas</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coaching_cascade.py"/>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_size.py"/>
        <source>people led at most, over all teams</source>
        <translation>personas lideradas como máximo, en todos los equipos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>people table</source>
        <translation>tabla de personas</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/inclusion_share.py"/>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/wording.py"/>
        <source>period {numbered}</source>
        <translation>periodo {numbered}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coaching_cascade.py"/>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>person or role</source>
        <translation>persona o rol</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>pins</source>
        <translation>fijaciones</translation>
    </message>
    <message>
        <location filename="../../planner/solver/run.py"/>
        <source>placing classes, meetings and coaching</source>
        <translation>colocando clases, reuniones y coaching</translation>
    </message>
    <message>
        <location filename="../../planner/solver/loading.py"/>
        <source>placing sections and seating students</source>
        <translation>colocando secciones y asignando lugares a estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/solver/loading.py"/>
        <source>placing sections, meetings and coaching</source>
        <translation>colocando secciones, reuniones y coaching</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>planning</source>
        <translation>planificación</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>planning meetings with {team}</source>
        <translation>reuniones de planificación con {team}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>planning time</source>
        <translation>tiempo de planificación</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>planning time in the window</source>
        <translation>tiempo de planificación en el plazo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>planning with each team</source>
        <translation>planificación con cada equipo</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/leader_week.py"/>
        <source>planning with {team}</source>
        <translation>planificación con {team}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>planning, rehearsal, leadership or a word of your own</source>
        <translation>planning, rehearsal, leadership o una palabra propia</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>plans together</source>
        <translation>planifica en común</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>preference, costs {cost}</source>
        <translation>preferencia, cuesta {cost}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>preference, fully met</source>
        <translation>preferencia, del todo cumplida</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>preferred</source>
        <translation>preferido</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>preferred with weight {weight}</source>
        <translation>preferido con peso {weight}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>promised</source>
        <translation>comprometido</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>promised, or a weight from 1 to 100</source>
        <translation>promised, o un peso de 1 a 100</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>promises and preferences</source>
        <translation>compromisos y preferencias</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/even_spread.py"/>
        <source>quarter hour</source>
        <translation>cuarto de hora</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/even_spread.py"/>
        <source>quarter hours</source>
        <translation>cuartos de hora</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>rehearsal</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>rehearsals with {team}</source>
        <translation>ensayos con {team}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>rehearses lessons together</source>
        <translation>ensaya lecciones en común</translation>
    </message>
    <message>
        <location filename="../../planner/check/seating.py"/>
        <source>required {required_filled:,} of {required:,}; wanted {wanted_filled:,} of {wanted:,}</source>
        <translation>obligatorias {required_filled:,} de {required:,}; deseadas {wanted_filled:,} de {wanted:,}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/co_taught_seats.py"/>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>role or person</source>
        <translation>rol o persona</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/calm_day.py"/>
        <source>room</source>
        <translation>salón</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/staffing.py"/>
        <source>room, several joined by |, or kind: and a kind of room</source>
        <translation>salón, varios unidos con |, o kind: y un tipo de salón</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/calm_day.py"/>
        <source>rooms</source>
        <translation>salones</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/calm_day.py"/>
        <source>rooms a day</source>
        <translation>salones por día</translation>
    </message>
    <message>
        <location filename="../../planner/services/findings.py"/>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/origin.py"/>
        <source>rule set {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>saves {cost}</source>
        <translation>ahorra {cost}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>school day</source>
        <translation>día de clase</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>school days</source>
        <translation>días de clase</translation>
    </message>
    <message>
        <location filename="../../planner/solver/running.py"/>
        <source>searching everything at once</source>
        <translation>buscando todo a la vez</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/room_fits.py"/>
        <source>seat</source>
        <translation>lugar</translation>
    </message>
    <message>
        <location filename="../../planner/solver/reseat.py"/>
        <source>seating more students anew</source>
        <translation>asignando lugares a más estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/solver/loading.py"/>
        <source>seating students</source>
        <translation>asignando lugares a estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/solver/repair.py"/>
        <source>seating students who have other classes then</source>
        <translation>asignando lugares a estudiantes que tienen otras clases entonces</translation>
    </message>
    <message>
        <location filename="../../planner/solver/reseat.py"/>
        <source>seating those who make room</source>
        <translation>asignando lugares a quienes hacen lugar</translation>
    </message>
    <message>
        <location filename="../../planner/solver/reseat.py"/>
        <source>seating those who must change</source>
        <translation>asignando lugares a quienes deben cambiar</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/room_fits.py"/>
        <source>seats</source>
        <translation>lugares</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>see {sheet}row {number}{what}</source>
        <translation>vea {sheet}la fila {number}{what}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>session {session}</source>
        <translation>sesión {session}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>sessions with students</source>
        <translation>sesiones con estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/services/findings.py"/>
        <source>sheet {sheet}</source>
        <translation>hoja {sheet}</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>sheet {sheet}, </source>
        <translation>hoja {sheet}, </translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>shorter pieces do not count</source>
        <translation>las partes más cortas no cuentan</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>small group</source>
        <translation>grupo pequeño</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>small groups</source>
        <translation>grupos pequeños</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>some campus</source>
        <translation>algún plantel</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>some one adult</source>
        <translation>un mismo adulto</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/wording.py"/>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/weights.py"/>
        <source>somewhat important</source>
        <translation>algo importante</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/regroup_freely.py"/>
        <source>split</source>
        <translation>división</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>station</source>
        <translation>estación</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/students_per_adult.py"/>
        <source>stations</source>
        <translation>estaciones</translation>
    </message>
    <message>
        <location filename="../../planner/solver/staying.py"/>
        <source>staying close to the schedule there is</source>
        <translation>manteniéndose cerca del horario que hay</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>stays at {then}</source>
        <translation>se queda en {then}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/balanced_sections.py"/>
        <source>student</source>
        <translation>estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/domain/unfit_seats.py"/>
        <source>student has</source>
        <translation>estudiante tiene</translation>
    </message>
    <message>
        <location filename="../../planner/services/sections.py"/>
        <source>student sits</source>
        <translation>estudiante está</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/balanced_sections.py"/>
        <source>students</source>
        <translation>estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>students (who teach the team's students) or room (who teach in its rooms)</source>
        <translation>students (quienes dan clase a los estudiantes del equipo) o room (quienes dan clase en sus salones)</translation>
    </message>
    <message>
        <location filename="../../planner/domain/unfit_seats.py"/>
        <source>students have</source>
        <translation>estudiantes tienen</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>students of grade {grade}</source>
        <translation>estudiantes del grado {grade}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>students reached at most</source>
        <translation>estudiantes atendidos como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/services/sections.py"/>
        <source>students sit</source>
        <translation>estudiantes están</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>subjects</source>
        <translation>materias</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/balanced_sections.py"/>
        <source>such as sped or grade:9; blank: all students are counted</source>
        <translation>como sped o grade:9; en blanco: se cuentan todos los estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>such as veteran:1, several joined by |</source>
        <translation>como veteran:1, varios unidos con |</translation>
    </message>
    <message>
        <location filename="../../planner/store/apart.py"/>
        <source>table apart: scenario {like!r} has no {section} of its own.</source>
        <translation>tabla apart: el escenario {like!r} no tiene {section} propio.</translation>
    </message>
    <message>
        <location filename="../../planner/store/contents.py"/>
        <source>table apart: scenario {scenario!r} does not exist, or is the active one.</source>
        <translation>tabla apart: el escenario {scenario!r} no existe o es el activo.</translation>
    </message>
    <message>
        <location filename="../../planner/store/apart.py"/>
        <source>table apart: what is kept of {table!r} cannot be read.</source>
        <translation>tabla apart: lo que se guarda de {table!r} no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../planner/store/steps.py"/>
        <source>table heads: a step of scenario {scenario!r} does not exist.</source>
        <translation>tabla heads: un paso del escenario {scenario!r} no existe.</translation>
    </message>
    <message>
        <location filename="../../planner/store/deltas.py"/>
        <source>table steps: a step does not fit what it was made from ({error}).</source>
        <translation>tabla steps: un paso no concuerda con aquello de lo que se hizo ({error}).</translation>
    </message>
    <message>
        <location filename="../../planner/store/steps.py"/>
        <source>table steps: step {number} follows none of its scenario.</source>
        <translation>tabla steps: el paso {number} no sigue a ninguno de su escenario.</translation>
    </message>
    <message>
        <location filename="../../planner/store/steps.py"/>
        <source>table steps: step {number} has no time.</source>
        <translation>tabla steps: el paso {number} no tiene hora.</translation>
    </message>
    <message>
        <location filename="../../planner/store/rows.py"/>
        <source>table {name}, row {row}, {wrong}</source>
        <translation>tabla {name}, fila {row}, {wrong}</translation>
    </message>
    <message>
        <location filename="../../planner/store/rows.py"/>
        <source>table {name}, row {row}: {error}</source>
        <translation>tabla {name}, fila {row}: {error}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/origin.py"/>
        <source>table {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/store/contents.py"/>
        <source>table {table} needs exactly one row and has {rows}.</source>
        <translation>la tabla {table} necesita exactamente una fila y tiene {rows}.</translation>
    </message>
    <message>
        <location filename="../../planner/store/contents.py"/>
        <source>table {table}: position {rows} is missing.</source>
        <translation>tabla {table}: falta la posición {rows}.</translation>
    </message>
    <message>
        <location filename="../../planner/store/contents.py"/>
        <source>table {table}: {owner} {owner2!r} does not exist.</source>
        <translation>tabla {table}: {owner} {owner2!r} no existe.</translation>
    </message>
    <message>
        <location filename="../../planner/check/turns.py"/>
        <source>take one group to two stations at once</source>
        <translation>llevan a un grupo a dos estaciones a la vez</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/staffing.py"/>
        <source>takes at most {most} as {role} and has {there}</source>
        <translation>admite como máximo {most} como {role} y tiene {there}</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>takes place in {room} instead of {room2}</source>
        <translation>es en {room} en lugar de {room2}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/observation_then_talk.py"/>
        <source>talk</source>
        <translation>conversación</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coaching.py"/>
        <source>talk only</source>
        <translation>solo conversación</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/wording.py"/>
        <source>talk with {person}</source>
        <translation>conversar con {person}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/observation_then_talk.py"/>
        <source>talks</source>
        <translation>conversaciones</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>talks lie there, too</source>
        <translation>las conversaciones también caen allí</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>talks with each teacher</source>
        <translation>conversaciones con cada docente</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/leader_week.py"/>
        <source>talks with the own coach</source>
        <translation>conversaciones con el propio coach</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>talks with their own coach</source>
        <translation>conversaciones con su propio coach</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>talks with {name}</source>
        <translation>conversaciones con {name}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>talks with {whom} {talks} a week for {talk_minutes} minutes</source>
        <translation>conversa con {whom} {talks} por semana durante {talk_minutes} minutos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_per_day.py"/>
        <source>taught at most</source>
        <translation>dados como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_in_a_row.py"/>
        <source>taught one after the other at most</source>
        <translation>dados uno tras otro como máximo</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/kinds.py"/>
        <source>team meeting</source>
        <translation>reunión de equipo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>team meetings count as planning time</source>
        <translation>las reuniones de equipo cuentan como planificación</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/load.py"/>
        <source>team time</source>
        <translation>tiempo de equipo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>team time of each person afterwards</source>
        <translation>tiempo de equipo de cada persona después</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>teams</source>
        <translation>equipos</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/co_taught_seats.py"/>
        <source>that a co-taught section needs</source>
        <translation>que necesita una sección de co-enseñanza</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/least_section_size.py"/>
        <source>that a section may lack</source>
        <translation>que le pueden faltar a una sección</translation>
    </message>
    <message>
        <location filename="../../planner/services/editing.py"/>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>the campus; blank for any</source>
        <translation>el plantel; en blanco: cualquiera</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>the class has no adult</source>
        <translation>la clase no tiene ningún adulto</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>the course has no section. Add one, or change the requests.</source>
        <translation>el curso no tiene ninguna sección. Agregue una o cambie las solicitudes.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>the course takes grade {grades}, not grade {grade}.</source>
        <translation>el curso es para el grado {grades}, no para el grado {grade}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>the course that an alternate stands in for</source>
        <translation>el curso al que reemplaza una alternativa</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>the course, one request in each row</source>
        <translation>el curso, una solicitud en cada fila</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>the day of the assessment</source>
        <translation>el día de la evaluación</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>the day; blank for every day of the cycle</source>
        <translation>el día; en blanco: cada día del ciclo</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>the first name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>the grade</source>
        <translation>el grado</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>the groups of grade {grade}</source>
        <translation>los grupos del grado {grade}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>the house of the same name</source>
        <translation>la casa del mismo nombre</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/house_teachers.py"/>
        <source>the house; blank: the group with the team's id</source>
        <translation>la casa; en blanco: el grupo con el id del equipo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a bell schedule</source>
        <translation>el id de un horario de timbres</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a block</source>
        <translation>el id de un bloque</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a campus</source>
        <translation>el id de un plantel</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a course</source>
        <translation>el id de un curso</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a day of the cycle</source>
        <translation>el id de un día del ciclo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a group</source>
        <translation>el id de un grupo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a person</source>
        <translation>el id de una persona</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a role</source>
        <translation>el id de un rol</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a room</source>
        <translation>el id de un salón</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a student</source>
        <translation>el id de un estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of a team</source>
        <translation>el id de un equipo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the id of an activity</source>
        <translation>el id de una actividad</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>the kind of any room</source>
        <translation>el tipo de ningún salón</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>the last name</source>
        <translation>el apellido</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>the least length of a meeting</source>
        <translation>la duración mínima de una reunión</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>the least length of the meeting</source>
        <translation>la duración mínima de la reunión</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/uninterrupted.py"/>
        <source>the longest passing time that a meeting may run across</source>
        <translation>el cambio de clase más largo que una reunión puede atravesar</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/naming.py"/>
        <source>the people of {team}</source>
        <translation>las personas de {team}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/advisory_first.py"/>
        <source>the same adult</source>
        <translation>el mismo adulto</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>the student's id</source>
        <translation>el id del estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>the student's whole name</source>
        <translation>el nombre completo del estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>the times away</source>
        <translation>las horas de ausencia</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>the whole activity</source>
        <translation>toda la actividad</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/scope.py"/>
        <source>the whole school</source>
        <translation>toda la escuela</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_share.py"/>
        <source>the working time</source>
        <translation>el tiempo de trabajo</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>their only teacher</source>
        <translation>su único docente</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>them</source>
        <translation>ellos</translation>
    </message>
    <message>
        <location filename="../../planner/services/requests/doubts.py"/>
        <source>them alternates</source>
        <translation>hágalos alternativas</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/options.py"/>
        <source>those of {split}</source>
        <translation>las de {split}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>three quarters of the way from the course's least to its most</source>
        <translation>tres cuartas partes del camino del mínimo al máximo del curso</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables_week.py"/>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>time, HH:MM</source>
        <translation>hora, HH:MM</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>times a cycle</source>
        <translation>veces por ciclo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>times a day</source>
        <translation>veces por día</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>times a week</source>
        <translation>veces por semana</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/leader_week.py"/>
        <source>times with students</source>
        <translation>ratos con estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/solver/mending.py"/>
        <source>trying what would mend it: {what}</source>
        <translation>probando qué lo arreglaría: {what}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>until {end}</source>
        <translation>hasta las {end}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/weights.py"/>
        <source>very important</source>
        <translation>muy importante</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/peer_visit.py"/>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>visit and talk</source>
        <translation>visita y conversación</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coaching_frequency.py"/>
        <source>visit or talk</source>
        <translation>visita o conversación</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/wording.py"/>
        <source>visit {person}</source>
        <translation>visitar a {person}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/peer_visit.py"/>
        <source>visits</source>
        <translation>visitas</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>visits and talks</source>
        <translation>visitas y conversaciones</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>visits in the whole cycle</source>
        <translation>visitas en todo el ciclo</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coaching_frequency.py"/>
        <source>visits or talks</source>
        <translation>visitas o conversaciones</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>wall closed</source>
        <translation>pared cerrada</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>wall open</source>
        <translation>pared abierta</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_cascade.py"/>
        <source>week and people</source>
        <translation>semana y persona</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_cascade.py"/>
        <source>weeks and people</source>
        <translation>semanas y personas</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/sources.py"/>
        <source>weight {weight}</source>
        <translation>peso {weight}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>what somebody may be called away from: kinds of activity joined by |</source>
        <translation>de qué se puede llamar a alguien: tipos de actividad unidos con |</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>what there is</source>
        <translation>lo que hay</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>when students leave, as 13:00</source>
        <translation>cuándo se van los estudiantes, como 13:00</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>which is open to {groups} only</source>
        <translation>que solo está abierta a {groups}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>who is visited: the id of a person</source>
        <translation>a quién se visita: el id de una persona</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>who it must be; blank: anybody</source>
        <translation>quién debe ser; en blanco: cualquiera</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coverage_reserve.py"/>
        <source>who steps in: people or roles in order of call, joined by |; blank: anybody</source>
        <translation>quién sustituye: personas o roles en orden de llamada, unidos con |; en blanco: cualquiera</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>who: {who} is needed, not {who2!r}.</source>
        <translation>who: se necesita {who}, no {who2!r}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/advisory_first.py"/>
        <source>who; blank: anybody, but always the same</source>
        <translation>quién; en blanco: cualquiera, pero siempre la misma persona</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>whole number, 0 to 50</source>
        <translation>número entero, de 0 a 50</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>whole number, 1 to 1000</source>
        <translation>número entero, de 1 a 1000</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>whole number, {least} to {most}</source>
        <translation>número entero, de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>whom it has</source>
        <translation>a quienes tiene</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>with each teacher {meetings}</source>
        <translation>con cada docente {meetings}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>with each team {with_team}</source>
        <translation>con cada equipo {with_team}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/load.py"/>
        <source>with students</source>
        <translation>con estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>with the same people in other roles</source>
        <translation>con las mismas personas en otros roles</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/words.py"/>
        <source>with {come} as well</source>
        <translation>también con {come}</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/words.py"/>
        <source>with {come} instead of {gone}</source>
        <translation>con {come} en lugar de {gone}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/wording.py"/>
        <source>with {names}</source>
        <translation>con {names}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/observation_then_talk.py"/>
        <source>within {school_days}</source>
        <translation>dentro de {school_days}</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/words.py"/>
        <source>without {gone}</source>
        <translation>sin {gone}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>word</source>
        <translation>palabra</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/tables.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables.py"/>
        <source>yes or no</source>
        <translation>yes o no</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>yes or no is needed, not {text_!r}.</source>
        <translation>Se necesita yes o no, no {text_!r}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>yes/no</source>
        <translation>sí/no</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/origin.py"/>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/doubts.py"/>
        <source>{activity} has no teacher.</source>
        <translation>{activity} no tiene docente.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{activity} has sessions 1 to {sessions}, so session {session} cannot be pinned.</source>
        <translation>{activity} tiene sesiones de 1 a {sessions}, así que la sesión {session} no se puede fijar.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>{activity} has {roles}</source>
        <translation>{activity} tiene {roles}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/every_session_placed.py"/>
        <source>{activity} has {sessions} sessions, but {asked} are asked for.</source>
        <translation>{activity} tiene {sessions} sesiones, pero se piden {asked}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{activity} is bound to some days or blocks.</source>
        <translation>{activity} está limitada a algunos días o bloques.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{activity} is left out.</source>
        <translation>{activity} se omite.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{activity} may lie in any block of any day.</source>
        <translation>{activity} puede estar en cualquier bloque de cualquier día.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>{activity} meets {number} times on {day}; spread over its days it meets at most {most} times a day.</source>
        <translation>{activity} se reúne {number} veces el {day}; repartida entre sus días se reúne como máximo {most} veces por día.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/staffing.py"/>
        <source>{activity} needs the same adults in all its sessions, but {session} has others than {session2}.</source>
        <translation>{activity} necesita los mismos adultos en todas sus sesiones, pero {session} tiene otros que {session2}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{activity} takes place {fewer}.</source>
        <translation>{activity} se da {fewer}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{activity} takes place {sessions}.</source>
        <translation>{activity} se da {sessions}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{activity} takes place.</source>
        <translation>{activity} se da.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{activity} takes {minutes} minutes, but the longest block has {longest}. Give it a number of blocks instead.</source>
        <translation>{activity} toma {minutes} minutos, pero el bloque más largo tiene {longest}. Dele un número de bloques.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{activity} {lack}, but has {told}.</source>
        <translation>{activity} {lack}, pero tiene {told}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{after} {unit} instead of {before}</source>
        <translation>{after} {unit} en lugar de {before}</translation>
    </message>
    <message>
        <location filename="../../planner/services/requests/doubts.py"/>
        <source>{alternates} of {students} should stand in for a course that the same student does not ask for, and will never be used. Name another course, or leave the field empty for any.</source>
        <translation>{alternates} de {students} deberían reemplazar un curso que el mismo estudiante no pide, y nunca se usarán. Nombre otro curso, o deje el campo vacío para cualquiera.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>{amount} to spare</source>
        <translation>{amount} de margen</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>{amount}, costs {penalty}</source>
        <translation>{amount}, cuesta {penalty}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{args!r} is not known in this school.</source>
        <translation>{args!r} no se conoce en esta escuela.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>{asked}, {removed:,} removed, {kept:,} as before.</source>
        <translation>{asked}, {removed:,} quitadas, {kept:,} como antes.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>{bays} bays</source>
        <translation>{bays} áreas</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>{before} and {after} are the same.</source>
        <translation>{before} y {after} son iguales.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>{before} leaves, and the post stays open. Name somebody in the set-up.</source>
        <translation>{before} se va y el puesto queda vacante. Nombre a alguien en la configuración.</translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>{bell} rings on {days}. Give these days another bell schedule first.</source>
        <translation>{bell} suena en {days}. Dé primero otro horario de timbres a esos días.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{blocks} for {sections}</source>
        <translation>{blocks} para {sections}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/meeting_pattern.py"/>
        <source>{blocks} whole blocks in a row</source>
        <translation>{blocks} bloques enteros seguidos</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>{both} cannot both hold {partition}.</source>
        <translation>{both} no pueden tener las dos {partition}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{bound} ({unit}) is needed, not {number}.</source>
        <translation>Se necesita {bound} ({unit}), no {number}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{called} asks for nothing.</source>
        <translation>{called} no pide nada.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{called} asks for {named} twice ({place}).</source>
        <translation>{called} pide {named} dos veces ({place}).</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{called} has no grade, so nobody can tell who may take what.</source>
        <translation>{called} no tiene grado, así que nadie puede saber quién puede tomar qué.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/pinned_places.py"/>
        <source>{called} has no session {session} to be pinned.</source>
        <translation>{called} no tiene una sesión {session} que fijar.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{called} is in grade {grade}; {course} is for {grades}.</source>
        <translation>{called} está en el grado {grade}; {course} es para {grades}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/sections.py"/>
        <source>{called} is not a section that course requests fill.</source>
        <translation>{called} no es una sección que se llene con solicitudes de cursos.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{called} is not a section that requests fill, so it has no seats to give.</source>
        <translation>{called} no es una sección que se llene con solicitudes, así que no tiene lugares que dar.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>{cards_told} differ</source>
        <translation>{cards_told} son distintas</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>{cards_told} differs</source>
        <translation>{cards_told} es distinta</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{clashing} {verb} with {told}</source>
        <translation>{clashing} {verb} con {told}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/observation_then_talk.py"/>
        <source>{coach} and {coachee}</source>
        <translation>{coach} y {coachee}</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>{coach} and {coachee} have {talks} talks, each after an observation of its own, but only {visits} observations.</source>
        <translation>{coach} y {coachee} tienen {talks} conversaciones, cada una después de su propia observación, pero solo {visits} observaciones.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>{coach} and {coachee} talk</source>
        <translation>{coach} y {coachee} conversan</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>{coach} cannot coach themself.</source>
        <translation>{coach} no puede darse coaching a sí.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/live_coaching.py"/>
        <source>{coach} coaches {coachee} live, while students are in class, and is not counted as that class's staff.</source>
        <translation>{coach} da coaching en vivo a {coachee}, con estudiantes en clase, y no cuenta como personal de esa clase.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{coach} coaches {coachee} twice.</source>
        <translation>{coach} da coaching a {coachee} dos veces.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{coach} coaches {coachee}.</source>
        <translation>{coach} da coaching a {coachee}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coaching_frequency.py"/>
        <source>{coach} coaching {coachee}</source>
        <translation>{coach} da coaching a {coachee}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>{coach} coaching {coachee}: counts and lag cannot be negative.</source>
        <translation>{coach} da coaching a {coachee}: las cantidades y el plazo no pueden ser negativos.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>{coach} coaching {coachee}: minutes must be at least 1.</source>
        <translation>{coach} da coaching a {coachee}: los minutos deben ser al menos 1.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{coach} is, over the people who coach them, their own coach: coaching must run one way.</source>
        <translation>{coach} es, a través de quienes le dan coaching, su propio coach: el coaching debe ir en un solo sentido.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>{coach} observes {coachee}</source>
        <translation>{coach} observa a {coachee}</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>{coach} should coach {coachee} live, but no class of theirs has students.</source>
        <translation>{coach} debería dar coaching en vivo a {coachee}, pero ninguna de sus clases tiene estudiantes.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>{coach} should observe {coachee} for {observation_minutes} minutes, but their longest class has {lessons}.</source>
        <translation>{coach} debería observar a {coachee} durante {observation_minutes} minutos, pero su clase más larga dura {lessons}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>{coach} should observe {coachee}, who teaches nothing.</source>
        <translation>{coach} debería observar a {coachee}, que no da ninguna clase.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coach_planning_period.py"/>
        <source>{coach} {does} {coachee} only in blocks in which {coach} teaches nothing.</source>
        <translation>{coach} {does} {coachee} solo en bloques en los que {coach} no da clase.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_frequency.py"/>
        <source>{coach} {does}.</source>
        <translation>{coach} {does}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>{coming} of {invited} can come</source>
        <translation>Pueden venir {coming} de {invited}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>{count:,} consequences</source>
        <translation>{count:,} consecuencias</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/import_preview.py"/>
        <source>{count:,} faults were found</source>
        <translation>se encontraron {count:,} errores</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>{count} course requests of last year are cleared. Import the new ones with File, Import course requests.</source>
        <translation>Se borran {count} solicitudes de cursos del año pasado. Importe las nuevas con Archivo, Importar solicitudes de cursos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>{count} students move up, but no group of their new grade follows theirs. Put them into groups in the set-up.</source>
        <translation>{count} estudiantes pasan de grado, pero ningún grupo de su nuevo grado sigue al suyo. Póngalos en grupos en la configuración.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>{count} students stay as they are, since their grade is not known.</source>
        <translation>{count} estudiantes quedan como están, porque no se conoce su grado.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>{count} times named by a promise or preference.</source>
        <translation>Nombrada {count} veces por un compromiso o una preferencia.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/posts.py"/>
        <source>{count} times pinned to a session.</source>
        <translation>{count} veces fijada a una sesión.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>{course_name} is open to grade {grades} only</source>
        <translation>{course_name} está abierto solo al grado {grades}</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{course} has {requests} for {seats}</source>
        <translation>{course} tiene {requests} para {seats}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{course} is open to grade {grades} only; {name} is not.</source>
        <translation>{course} está abierto solo al grado {grades}; {name} no lo es.</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/doubts.py"/>
        <source>{course} is taught nowhere: no activity names it.</source>
        <translation>{course} no se da en ninguna parte: ninguna actividad lo nombra.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>{course} is unfilled; the counselor can say why.</source>
        <translation>{course} queda sin atender; el consejero puede decir por qué.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_balance.py"/>
        <source>{course}: {sections} of {told}</source>
        <translation>{course}: {sections} de {told}</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/doubts.py"/>
        <source>{day} has no block for classes. Add some to its bell schedule, or give the day another one.</source>
        <translation>{day} no tiene ningún bloque para clases. Agregue algunos a su horario de timbres o dé otro al día.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/early_release.py"/>
        <source>{day}: students leave by {release}</source>
        <translation>{day}: los estudiantes se van a más tardar a las {release}</translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/blocks.py"/>
        <source>{early} runs until {end}, but {late} begins at {start} for the same students.</source>
        <translation>{early} dura hasta las {end}, pero {late} empieza a las {start} para los mismos estudiantes.</translation>
    </message>
    <message>
        <location filename="../../planner/check/turns.py"/>
        <source>{entries} is outside the slots of its rotation, {listed} (link {link}).</source>
        <translation>{entries} está fuera de los turnos de su rotación, {listed} (vínculo {link}).</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/students_per_adult.py"/>
        <source>{entry} has {students} and {adults}.</source>
        <translation>{entry} tiene {students} y {adults}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/turns.py"/>
        <source>{entry} is not in block {block} as {first} is, although they alternate (link {link}).</source>
        <translation>{entry} no está en el bloque {block} como {first}, aunque se alternan (vínculo {link}).</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>{entry} is not within {school_days} after the {day} assessment.</source>
        <translation>{entry} no está dentro de {school_days} después de la evaluación del {day}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>{entry} lasts less than {minutes} minutes.</source>
        <translation>{entry} dura menos de {minutes} minutos.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coach_planning_period.py"/>
        <source>{entry} lies in a block in which {coach} teaches.</source>
        <translation>{entry} cae en un bloque en el que {coach} da clase.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{every} of {name} are full.</source>
        <translation>{every} de {name} están llenas.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{every} of {name} clash with {told}.</source>
        <translation>{every} de {name} chocan con {told}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{every} of {name} with a free seat clash with {told}.</source>
        <translation>{every} de {name} con un lugar libre chocan con {told}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/seating.py"/>
        <source>{filled:,} of {asked:,} requests filled ({kinds})</source>
        <translation>{filled:,} de {asked:,} solicitudes atendidas ({kinds})</translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>{first} has no classes, so it can be no day of the cycle and follow no bell schedule.</source>
        <translation>{first} no tiene clases, así que no puede ser un día del ciclo ni seguir un horario de timbres.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/week_layout.py"/>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/schedule_csv.py"/>
        <source>{folder} cannot be used as a folder: {strerror}. Choose another place.</source>
        <translation>{folder} no se puede usar como carpeta: {strerror}. Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html_folder.py"/>
        <source>{folder} cannot be used as a folder: {why}. Choose another place.</source>
        <translation>{folder} no se puede usar como carpeta: {why}. Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>{found} of {team}</source>
        <translation>{found} de {team}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/balanced_sections.py"/>
        <source>{fullest} has {sizes}{what} students and {emptiest} {sizes2}.</source>
        <translation>{fullest} tiene {sizes}{what} estudiantes y {emptiest} tiene {sizes2}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{full} {are} full</source>
        <translation>{full} {are} llenas</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{getattr} minutes are longer than any block ({longest}).</source>
        <translation>{getattr} minutos son más que cualquier bloque ({longest}).</translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>{gone} is published. Publish another scenario first.</source>
        <translation>{gone} está publicado. Publique primero otro escenario.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>{gone} is the only scenario, so it cannot be deleted.</source>
        <translation>{gone} es el único escenario, así que no se puede eliminar.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/advisory_first.py"/>
        <source>{group} does not begin {day} with advisory with {whom}.</source>
        <translation>{group} no empieza {day} con asesoría con {whom}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/instructional_minutes.py"/>
        <source>{group} has at least {minutes} minutes of {subject} a week.</source>
        <translation>{group} tiene al menos {minutes} minutos de {subject} por semana.</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/doubts.py"/>
        <source>{group} has no classes yet.</source>
        <translation>{group} aún no tiene clases.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/adults_per_group.py"/>
        <source>{group} has {adults} adults in a week, more than {week_max}: {names}.</source>
        <translation>{group} tiene {adults} adultos en una semana, más de {week_max}: {names}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/instructional_minutes.py"/>
        <source>{group} has {minutes:g} minutes a week instead of {minutes2}.</source>
        <translation>{group} tiene {minutes:g} minutos por semana en lugar de {minutes2}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{group} has {size} students, but its parts in split {split!r} have {total} together.</source>
        <translation>{group} tiene {size} estudiantes, pero sus partes en la división {split!r} tienen {total} en conjunto.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>{group} has {subject} between {earliest} and {latest}.</source>
        <translation>{group} tiene {subject} entre {earliest} y {latest}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/calm_day.py"/>
        <source>{group} is in at most {rooms} {rooms2} on any day.</source>
        <translation>{group} está como máximo en {rooms} {rooms2} en cualquier día.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/calm_day.py"/>
        <source>{group} is in {rooms} rooms on {day}, more than {rooms2}: {names}.</source>
        <translation>{group} está en {rooms} salones el día {day}, más de {rooms2}: {names}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/off_site_days.py"/>
        <source>{group} is off site on {days} days in four weeks, on which at most {together} {groups} away.</source>
        <translation>{group} está fuera de la escuela {days} días en cuatro semanas, en los que como máximo {together} {groups} ausentes.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/availability.py"/>
        <source>{group} is off site on {day} but has {entry}.</source>
        <translation>{group} está fuera de la escuela el día {day}, pero tiene {entry}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/home_online_at_edge.py"/>
        <source>{group} is online at home only at the start or the end of a day.</source>
        <translation>{group} está en línea desde casa solo al principio o al final del día.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>{group} is online for {least} to {most} minutes {window}.</source>
        <translation>{group} está en línea de {least} a {most} minutos {window}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/online_time.py"/>
        <source>{group} is online for {minutes:g} minutes {when}, not {least} to {most}.</source>
        <translation>{group} está en línea {minutes:g} minutos {when}, no de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>{group} is promised an adult for {needed} minutes of blocks, but its sessions add up to {there}.</source>
        <translation>{group} tiene el compromiso de contar con un adulto durante {needed} minutos de bloques, pero sus sesiones suman {there}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/supervised.py"/>
        <source>{group} is with an adult at every moment of {when}.</source>
        <translation>{group} está con un adulto en cada momento de {when}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/supervised.py"/>
        <source>{group} is without an adult in the block {block}.</source>
        <translation>{group} está sin un adulto en el bloque {block}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{group} is, over its parents, a part of itself.</source>
        <translation>{group} es, a través de sus grupos superiores, una parte de sí mismo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>{group}: {size} students instead of {before}, from {other}</source>
        <translation>{group}: {size} estudiantes en lugar de {before}, de {other}</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>{headline} Minutes are those of an average week; gaps are empty blocks between others, in the whole cycle.</source>
        <translation>{headline} Los minutos son los de una semana promedio; los huecos son bloques vacíos entre otros, en todo el ciclo.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_session_to_a_room.py"/>
        <source>{here} and {there} take up the same room, but {entry} and {later} overlap.</source>
        <translation>{here} y {there} ocupan el mismo salón, pero {entry} y {later} se superponen.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>{host} cannot visit themself.</source>
        <translation>{host} no puede visitarse a sí.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{item!r} is used twice.</source>
        <translation>{item!r} se usa dos veces.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/tables.py"/>
        <source>{kept} of {all}</source>
        <translation>{kept} de {all}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>{kept} of {all} promises to these teams and people are kept.</source>
        <translation>Se cumplen {kept} de {all} compromisos con estos equipos y personas.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>{kept} of {judgements}</source>
        <translation>{kept} de {judgements}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>{kept} of {promises} kept</source>
        <translation>{kept} de {promises} cumplidos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/certificate_model.py"/>
        <source>{kept} of {total}</source>
        <translation>{kept} de {total}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/judgements.py"/>
        <source>{kept} of {total} promises are kept; {broken} {verb} broken.</source>
        <translation>Se cumplen {kept} de {total} compromisos; {broken} {verb} sin cumplir.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/assembly.py"/>
        <source>{key!r} is given twice (see row {given}).</source>
        <translation>{key!r} se da dos veces (vea la fila {given}).</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{key!r} is given twice.</source>
        <translation>{key!r} se da dos veces.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{kind} always holds and cannot be stated.</source>
        <translation>{kind} siempre se cumple y no se puede declarar.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{kind} has no parameter {name!r}; it has: {told}.</source>
        <translation>{kind} no tiene el parámetro {name!r}; tiene: {told}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{kind} is about the whole school, so it names nobody.</source>
        <translation>{kind} se refiere a toda la escuela, así que no nombra a nadie.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{kind} needs to say whom it is about (ids, a role, all).</source>
        <translation>{kind} debe decir a quién se refiere (ids, un rol, all).</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>{last} comes before {first}: the last of several dates must come after the first.</source>
        <translation>{last} es anterior a {first}: la última de varias fechas debe ser posterior a la primera.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>{last} is more than a year after {first}.</source>
        <translation>{last} es más de un año después de {first}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>{least:g} at least, more than {most}</source>
        <translation>{least:g} como mínimo, más de {most}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/paid_hours.py"/>
        <source>{least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/week_layout.py"/>
        <source>{letter} days</source>
        <translation>días {letter}</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/gaps.py"/>
        <source>{meaning} ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/uninterrupted.py"/>
        <source>{meeting} is interrupted for {longest} minutes between blocks.</source>
        <translation>{meeting} se interrumpe durante {longest} minutos entre bloques.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{minutes} minutes of own planning</source>
        <translation>{minutes} minutos de planificación propia</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>{missing} is missing in {entry}.</source>
        <translation>Falta {missing} en {entry}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar.py"/>
        <source>{month} {day}, {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>{most:g} at most, fewer than {least}</source>
        <translation>{most:g} como máximo, menos de {least}</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>{most} adults are named for classes of {name}, more than {week_max}.</source>
        <translation>Hay {most} adultos nombrados para las clases de {name}, más de {week_max}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/staying.py"/>
        <source>{moved} of {sections} sections moved ({percent} %).</source>
        <translation>Se movieron {moved} de {sections} secciones ({percent} %).</translation>
    </message>
    <message>
        <location filename="../../planner/services/findings.py"/>
        <source>{n:,} in {place}</source>
        <translation>{n:,} en {place}</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>{named} and {named2}</source>
        <translation>{named} y {named2}</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>{named} cannot hold {says}: a row has several requests here.</source>
        <translation>{named} no puede tener {says}: aquí una fila tiene varias solicitudes.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{named} cannot stand in for itself.</source>
        <translation>{named} no puede reemplazarse a sí mismo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>{named} has no requested course before it.</source>
        <translation>{named} no tiene ningún curso pedido antes.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/mapping.py"/>
        <source>{named} holds requests of a whole student and {named2} the one of a row. Choose one of both.</source>
        <translation>{named} tiene solicitudes de todo un estudiante y {named2} la de una fila. Elija una de las dos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{named} is to stand in for {named2}, which {called} does not ask for.</source>
        <translation>{named} debe reemplazar a {named2}, que {called} no pide.</translation>
    </message>
    <message>
        <location filename="../../planner/services/requests/doubts.py"/>
        <source>{names} asks for {courses}, of which at most {asked} fit into the week. Drop {number}, or make {it_an_alternate}.</source>
        <translation>{names} pide {courses}, de los que como máximo {asked} caben en la semana. Quite {number}, o {it_an_alternate}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>{names} do not have the same students: {who} (link {link}).</source>
        <translation>{names} no tienen los mismos estudiantes: {who} (vínculo {link}).</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{names} have {found} {unit} of sessions for {found2} free {unit}.</source>
        <translation>{names} tienen {found} {unit} de sesiones para {found2} {unit} libres.</translation>
    </message>
    <message>
        <location filename="../../planner/check/turns.py"/>
        <source>{names} meets on {days} of the cycle and {names2} on {days2}, although they alternate (link {link}).</source>
        <translation>{names} se reúne en {days} del ciclo y {names2} en {days2}, aunque se alternan (vínculo {link}).</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/options.py"/>
        <source>{names} moves to {takes}</source>
        <translation>{names} pasa a {takes}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/companions.py"/>
        <source>{names} sit in different sections of {told}.</source>
        <translation>{names} están en secciones distintas de {told}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/companions.py"/>
        <source>{names} sit in {section}.</source>
        <translation>{names} están en {section}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/rooms.py"/>
        <source>{names} {has} to hold {found} {unit} of sessions and {has} {found2}.</source>
        <translation>{names} {has} que dar cabida a {found} {unit} de sesiones y {has} {found2}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{names}, the only room for {it}, has</source>
        <translation>{names}, el único salón para {it}, tiene</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{names}, the only rooms for {it}, have</source>
        <translation>{names}, los únicos salones para {it}, tienen</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{names}, who alone may teach it, have</source>
        <translation>{names}, las únicas personas que pueden darlo, tienen</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{names}, who alone may teach them, have</source>
        <translation>{names}, las únicas personas que pueden darlos, tienen</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/calendars.py"/>
        <source>{name} (no school)</source>
        <translation>{name} (sin clases)</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/calendars.py"/>
        <source>{name} (staff only)</source>
        <translation>{name} (solo personal)</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{name} are not the same{bells}.</source>
        <translation>{name} no son iguales{bells}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/places.py"/>
        <source>{name} cannot be a part of itself.</source>
        <translation>{name} no puede ser parte de sí.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} cannot be in {called} and {other} at once ({clash}).</source>
        <translation>{name} no puede estar en {called} y {other} a la vez ({clash}).</translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} cannot be in {called} and {session} at once ({clash}).</source>
        <translation>{name} no puede estar en {called} y {session} a la vez ({clash}).</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>{name} cannot be read or written: the drive or the network does not answer. Check that the folder {folder} can be reached and try again.</source>
        <translation>{name} no se puede leer ni escribir: la unidad o la red no responde. Revise que se pueda acceder a la carpeta {folder} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/whole_file.py"/>
        <source>{name} cannot be written: it is open in another program, or the folder is write-protected. Close it there and try again, or choose another name.</source>
        <translation>{name} no se puede escribir: está abierto en otro programa o la carpeta está protegida contra escritura. Ciérrelo allí e inténtelo de nuevo, o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/whole_file.py"/>
        <source>{name} cannot be written: there is no folder {parent}. Choose another place.</source>
        <translation>{name} no se puede escribir: no existe la carpeta {parent}. Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/whole_file.py"/>
        <source>{name} cannot be written: {reason}. Free some space or choose another place.</source>
        <translation>{name} no se puede escribir: {reason}. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/places.py"/>
        <source>{name} cannot have {size} students.</source>
        <translation>{name} no puede tener {size} estudiantes.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/days_on_campus.py"/>
        <source>{name} changes campus {changes} on {day}.</source>
        <translation>{name} cambia de plantel {changes} el {day}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/seats.py"/>
        <source>{name} changes from {before} to {after}.</source>
        <translation>{name} cambia de {before} a {after}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>{name} coaches {coached} people, more than {span}.</source>
        <translation>{name} da coaching a {coached} personas, más de {span}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>{name} could move to {places}.</source>
        <translation>{name} se podría mover a {places}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} does not ask for {called}. Add the request first.</source>
        <translation>{name} no pide {called}. Agregue primero la solicitud.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} does not sit in {leaves}.</source>
        <translation>{name} no está en {leaves}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/seats.py"/>
        <source>{name} has a seat in {after}.</source>
        <translation>{name} tiene un lugar en {after}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{name} has a seat in {told} that no unfilled request calls for.</source>
        <translation>{name} tiene un lugar en {told} que ninguna solicitud sin atender requiere.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>{name} has been closed. Open it again to change it.</source>
        <translation>{name} se cerró. Ábralo de nuevo para cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/doubts.py"/>
        <source>{name} has no class, no team and no coaching, and will not appear in the schedule.</source>
        <translation>{name} no tiene clase, equipo ni coaching, y no aparecerá en el horario.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/lunch.py"/>
        <source>{name} has no free lunch of {minutes} minutes on {day}.</source>
        <translation>{name} no tiene un almuerzo libre de {minutes} minutos el {day}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>{name} has no other free place.</source>
        <translation>{name} no tiene otro lugar libre.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{name} has no section.</source>
        <translation>{name} no tiene ninguna sección.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>{name} has {count} classes, of which only {count2} fit side by side.</source>
        <translation>{name} tiene {count} clases, de las que solo {count2} caben una tras otra.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_place_at_a_time.py"/>
        <source>{name} has {earlier} and {later} at once.</source>
        <translation>{name} tiene {earlier} y {later} a la vez.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/few_gaps.py"/>
        <source>{name} has {empty_blocks} on {day}.</source>
        <translation>{name} tiene {empty_blocks} el {day}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/best_hours.py"/>
        <source>{name} has {entry}, not between {earliest} and {latest}.</source>
        <translation>{name} tiene {entry}, no entre {earliest} y {latest}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>{name} has {minutes} minutes of classes, but its week has {minutes2}.</source>
        <translation>{name} tiene {minutes} minutos de clases, pero su semana tiene {minutes2}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/early_release.py"/>
        <source>{name} has {minutes} of {minutes2} minutes of team time after {after} on {one}.</source>
        <translation>{name} tiene {minutes} de {minutes2} minutos de tiempo de equipo después de las {after} el {one}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>{name} has {needed} of classes, but its week has {free}.</source>
        <translation>{name} tiene {needed} de clases, pero su semana tiene {free}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/requests/doubts.py"/>
        <source>{name} has {number}, fewer than the {least} students that a section of it should have. Offer it all the same, or move these students to alternates.</source>
        <translation>{name} tiene {number}, menos de los {least} estudiantes que debería tener una sección. Ofrézcalo de todos modos, o pase estos estudiantes a alternativas.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/early_release.py"/>
        <source>{name} has {other} besides team time after {after}.</source>
        <translation>{name} tiene {other} además del tiempo de equipo después de las {after}.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>{name} holds something that this program never writes: {what} It was left as it is. Open the newest copy in the folder {backups}, or a copy that you keep elsewhere.</source>
        <translation>{name} contiene algo que este programa nunca escribe: {what} Se dejó como está. Abra la copia más reciente de la carpeta {backups}, o una copia que guarde en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/store/header.py"/>
        <source>{name} is a database of another program and was left as it is. Open a project file of this program, whose name ends in .planner.</source>
        <translation>{name} es una base de datos de otro programa y se dejó como está. Abra un archivo de proyecto de este programa, cuyo nombre termina en .planner.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/whole_file.py"/>
        <source>{name} is a folder. Choose the name of a file.</source>
        <translation>{name} es una carpeta. Elija el nombre de un archivo.</translation>
    </message>
    <message>
        <location filename="../../planner/store/header.py"/>
        <source>{name} is a folder. Open a project file, whose name ends in .planner.</source>
        <translation>{name} es una carpeta. Abra un archivo de proyecto, cuyo nombre termina en .planner.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/home_online_at_edge.py"/>
        <source>{name} is at home for {entry} in the middle of a day.</source>
        <translation>{name} está en casa para {entry} a mitad del día.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>{name} is damaged and was left as it is. Open the newest copy in the folder {backups}, or a copy that you keep elsewhere.</source>
        <translation>{name} está dañado y se dejó como está. Abra la copia más reciente de la carpeta {backups}, o una copia que guarde en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/store/header.py"/>
        <source>{name} is empty: it was probably not copied to the end. Copy it once more, or open the newest copy in the folder {backups} if there is one.</source>
        <translation>{name} está vacío: probablemente no se copió hasta el final. Cópielo otra vez, o abra la copia más reciente de la carpeta {backups} si hay una.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>{name} is full ({size} of {seats} seats)</source>
        <translation>{name} está llena ({size} de {seats} lugares)</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/uninterrupted.py"/>
        <source>{name} is in {entry} during {meeting}.</source>
        <translation>{name} está en {entry} durante {meeting}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>{name} is in {room}, not {room2}.</source>
        <translation>{name} está en {room}, no en {room2}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{name} is left out.</source>
        <translation>{name} se omite.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{name} is left out; it was {terms}.</source>
        <translation>{name} se omite; era {terms}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{name} is new.</source>
        <translation>{name} es nueva.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{name} is new: {terms}.</source>
        <translation>{name} es nueva: {terms}.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>{name} is no longer in the folder {folder}: it was moved, renamed or deleted. Put it back, or save the project under a new name.</source>
        <translation>{name} ya no está en la carpeta {folder}: se movió, se le cambió el nombre o se eliminó. Devuélvalo a su sitio o guarde el proyecto con otro nombre.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/calendar_faults.py"/>
        <source>{name} is no time zone. Name a place, such as America/New_York.</source>
        <translation>{name} no es una zona horaria. Nombre un lugar, como America/New_York.</translation>
    </message>
    <message>
        <location filename="../../planner/store/header.py"/>
        <source>{name} is not a file that can be opened. Open a project file, which ends in .planner.</source>
        <translation>{name} no es un archivo que se pueda abrir. Abra un archivo de proyecto, que termina en .planner.</translation>
    </message>
    <message>
        <location filename="../../planner/store/header.py"/>
        <source>{name} is not a project of this program. Open a file that ends in .planner; tables and workbooks can be imported.</source>
        <translation>{name} no es un proyecto de este programa. Abra un archivo que termine en .planner; las tablas y los libros se pueden importar.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/off_site_days.py"/>
        <source>{name} is off site on {days:g} days in four weeks, not {days2}.</source>
        <translation>{name} está fuera de la escuela {days:g} días en cuatro semanas, no {days2}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/days_on_campus.py"/>
        <source>{name} is on campus on {days} of {days2}{week_named}.</source>
        <translation>{name} está en el plantel {days} de {days2}{week_named}.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>{name} is open already, in another window or on another computer. You can look at it as it was when you opened it, but not change it. Close it there, then open it again.</source>
        <translation>{name} ya está abierto, en otra ventana o en otra computadora. Puede verlo como estaba cuando lo abrió, pero no cambiarlo. Ciérrelo allí y ábralo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>{name} is open already: {user} has had it open on {machine} since {since}. You can look at it as it was when you opened it, but not change it. Close it there, then open it again.</source>
        <translation>{name} ya está abierto: {user} lo tiene abierto en {machine} desde {since}. Puede verlo como estaba cuando lo abrió, pero no cambiarlo. Ciérrelo allí y ábralo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>{name} is parked; it was {place}.</source>
        <translation>{name} se aparta; estaba {place}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>{name} is pinned to it.</source>
        <translation>{name} está fijada a él.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{name} is pinned, but nothing asks for such a session, so the pin does nothing.</source>
        <translation>{name} está fijada, pero nada pide esa sesión, así que la fijación no hace nada.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>{name} is placed once and then meets on each of its days ({pattern}), so its sessions must be 1, not {sessions}.</source>
        <translation>{name} se coloca una vez y luego se reúne en cada uno de sus días ({pattern}), así que sus sesiones deben ser 1, no {sessions}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>{name} is placed {place}.</source>
        <translation>{name} se coloca {place}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>{name} is promised {minutes} minutes of {subject} a week, but its sessions add up to {a_week:g} at most.</source>
        <translation>{name} tiene un compromiso de {minutes} minutos de {subject} por semana, pero sus sesiones suman {a_week:g} como máximo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{name} is taught to groups, and the student is in none that attends it.</source>
        <translation>{name} se da a grupos, y el estudiante no está en ninguno que asista.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{name} is {after} instead of {before}.</source>
        <translation>{name} es {after} en lugar de {before}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/common_planning.py"/>
        <source>{name} lacks {missing} of {needed} meetings for {purpose}{week}.</source>
        <translation>A {name} le faltan {missing} de {needed} reuniones de {purpose}{week}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/leader_week.py"/>
        <source>{name} lacks {missing} of {needed} {part}{when}.</source>
        <translation>A {name} le faltan {missing} de {needed} {part}{when}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/team_size.py"/>
        <source>{name} leads {led} people over all teams, more than {span}.</source>
        <translation>{name} lidera a {led} personas entre todos los equipos, más de {span}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/seats.py"/>
        <source>{name} loses the seat in {before}.</source>
        <translation>{name} pierde el lugar en {before}.</translation>
    </message>
    <message>
        <location filename="../../planner/solver/repair.py"/>
        <source>{name} may never be placed there: its activity, the bell schedule or the rooms it may take do not allow it, or somebody may not take part in it.</source>
        <translation>{name} nunca puede colocarse allí: su actividad, el horario de timbres o los salones que puede usar no lo permiten, o alguien no puede participar.</translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>{name} may take only this block; then it may take any.</source>
        <translation>{name} solo puede usar este bloque; después podrá usar cualquiera.</translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>{name} may take this block.</source>
        <translation>{name} puede usar este bloque.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coaching_cascade.py"/>
        <source>{name} meets no coach{week_named}.</source>
        <translation>{name} no se reúne con ningún coach{week_named}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/places.py"/>
        <source>{name} needs at least one bay.</source>
        <translation>{name} necesita al menos un área.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>{name} needs at least one member.</source>
        <translation>{name} necesita al menos un miembro.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>{name} needs either a number of blocks or a number of minutes.</source>
        <translation>{name} necesita un número de bloques o un número de minutos.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_place_at_a_time.py"/>
        <source>{name} needs {needed} minutes from {earlier} to {later} and has {gap}.</source>
        <translation>{name} necesita {needed} minutos de {earlier} a {later} y tiene {gap}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} neither leaves nor takes a section.</source>
        <translation>{name} no deja ni toma ninguna sección.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/reasons.py"/>
        <source>{name} open to the student</source>
        <translation>{name} abierta al estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/teaching_load.py"/>
        <source>{name} reaches {students} students, more than {students2}.</source>
        <translation>{name} llega a {students} estudiantes, más de {students2}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>{name} should meet a coach every week, but nobody coaches them.</source>
        <translation>{name} debería reunirse con un coach cada semana, pero nadie le da coaching.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{name} sits in a section of {told}, which their groups attend.</source>
        <translation>{name} está en una sección de {told}, a la que asisten sus grupos.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{name} sits in {number} sections of {course}.</source>
        <translation>{name} está en {number} secciones de {course}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} sits in {section} already.</source>
        <translation>{name} ya está en {section}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/co_taught_seats.py"/>
        <source>{name} sits in {section}, which is not co-taught.</source>
        <translation>{name} está en {section}, que no es de co-enseñanza.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/house_teachers.py"/>
        <source>{name} sits in {section}, without a teacher of {team}.</source>
        <translation>{name} está en {section}, sin un docente de {team}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/rolling/telling.py"/>
        <source>{name} takes the place of {before}.</source>
        <translation>{name} toma el lugar de {before}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>{name} teaches at most {told}.</source>
        <translation>{name} da clase como máximo a {told}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/most_per_day.py"/>
        <source>{name} teaches {blocks} blocks on {day}; {blocks2} are allowed.</source>
        <translation>{name} da {blocks} bloques el {day}; se permiten {blocks2}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/teaching_load.py"/>
        <source>{name} teaches {number} {things}, more than {allowed}.</source>
        <translation>{name} da {number} {things}, más de {allowed}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/most_in_a_row.py"/>
        <source>{name} teaches {row} blocks in a row on {day}, from {row2} to {row3}; {blocks} are allowed.</source>
        <translation>{name} da {row} bloques seguidos el {day}, de {row2} a {row3}; se permiten {blocks}.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>{name} was made by a newer version of this program and was left as it is. Install the newest version to open it.</source>
        <translation>{name} se hizo con una versión más nueva de este programa y se dejó como está. Instale la versión más nueva para abrirlo.</translation>
    </message>
    <message>
        <location filename="../../planner/store/problems.py"/>
        <source>{name} was not closed properly the last time and can only be mended where it may be written. Copy it, together with the file {name}-journal beside it, to a folder of your own and open it there.</source>
        <translation>{name} no se cerró bien la última vez y solo se puede reparar donde se pueda escribir. Cópielo, junto con el archivo {name}-journal que está a su lado, a una carpeta propia y ábralo allí.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/rosters.py"/>
        <source>{name} with {adults}</source>
        <translation>{name} con {adults}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} would keep {called}, an alternate that nothing needs. Take it out too.</source>
        <translation>{name} conservaría {called}, una alternativa que nada necesita. Quítela también.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{name} would sit in both {called} and {other}.</source>
        <translation>{name} estaría tanto en {called} como en {other}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/student_schedules.py"/>
        <source>{name}, grade {grade}</source>
        <translation>{name}, grado {grade}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/people.py"/>
        <source>{name}: FTE must be above 0 and at most 2, not {fte}.</source>
        <translation>{name}: la jornada (FTE) debe ser mayor que 0 y como máximo 2, no {fte}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>{name}: sessions, blocks and minutes must be at least 1.</source>
        <translation>{name}: las sesiones, los bloques y los minutos deben ser al menos 1.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/leaders.py"/>
        <source>{name}; leads {led}</source>
        <translation>{name}; lidera {led}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/template.py"/>
        <source>{needed}{says}

A cell holds: {form}.</source>
        <translation>{needed}{says}

Una celda contiene: {form}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>{new_students:,} of them new</source>
        <translation>{new_students:,} de ellos nuevos</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>{now} as before</source>
        <translation>{now} como antes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/resizing.py"/>
        <source>{now} can be no double: no two of its blocks follow each other.</source>
        <translation>{now} no puede ser doble: no hay dos de sus bloques seguidos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>{number:,} requests</source>
        <translation>{number:,} solicitudes</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>{number:,} students</source>
        <translation>{number:,} estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/lines.py"/>
        <source>{number} ({title})</source>
        <translation>{number} ({title})</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>{number} activities</source>
        <translation>{number} actividades</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>{number} adults</source>
        <translation>{number} adultos</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{number} alternates</source>
        <translation>{number} alternativas</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>{number} assessments</source>
        <translation>{number} evaluaciones</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>{number} bell schedules</source>
        <translation>{number} horarios de timbres</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/groups.py"/>
        <source>{number} blocks</source>
        <translation>{number} bloques</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>{number} cards</source>
        <translation>{number} tarjetas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/repair_state.py"/>
        <source>{number} changes</source>
        <translation>{number} cambios</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>{number} classes</source>
        <translation>{number} clases</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>{number} coaching links</source>
        <translation>{number} vínculos de coaching</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{number} coaching talks</source>
        <translation>{number} conversaciones de coaching</translation>
    </message>
    <message>
        <location filename="../../planner/cli/requests.py"/>
        <source>{number} courses</source>
        <translation>{number} cursos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{number} data meetings</source>
        <translation>{number} reuniones de datos</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>{number} days</source>
        <translation>{number} días</translation>
    </message>
    <message>
        <location filename="../../planner/cli/explaining.py"/>
        <source>{number} demands</source>
        <translation>{number} exigencias</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/teams.py"/>
        <source>{number} different days</source>
        <translation>{number} días distintos</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/few_gaps.py"/>
        <source>{number} empty blocks</source>
        <translation>{number} bloques vacíos</translation>
    </message>
    <message>
        <location filename="../../planner/cli/project_verbs.py"/>
        <source>{number} faults</source>
        <translation>{number} errores</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>{number} fewer requests</source>
        <translation>{number} solicitudes menos</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{number} free blocks</source>
        <translation>{number} bloques libres</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/off_site_days.py"/>
        <source>{number} groups</source>
        <translation>{number} grupos</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{number} is too large: it must be at most {most}.</source>
        <translation>{number} es muy grande: debe ser como máximo {most}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{number} is too small: it must be at least {least}.</source>
        <translation>{number} es muy pequeño: debe ser al menos {least}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{number} leadership meetings</source>
        <translation>{number} reuniones de liderazgo</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>{number} minutes</source>
        <translation>{number} minutos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/school_year.py"/>
        <source>{number} more</source>
        <translation>{number} más</translation>
    </message>
    <message>
        <location filename="../../planner/services/reasons.py"/>
        <source>{number} more days</source>
        <translation>{number} días más</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{number} more places</source>
        <translation>{number} espacios más</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{number} more requests</source>
        <translation>{number} solicitudes más</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{number} more seats</source>
        <translation>{number} lugares más</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/swap.py"/>
        <source>{number} moves</source>
        <translation>{number} movimientos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{number} observations</source>
        <translation>{number} observaciones</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/staffing.py"/>
        <source>{number} of </source>
        <translation>{number} de </translation>
    </message>
    <message>
        <location filename="../../planner/services/parked.py"/>
        <source>{number} of {names} can come at any of its times; it needs {least}.</source>
        <translation>{number} de {names} puede venir en alguno de sus horarios; se necesitan {least}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/repairing.py"/>
        <source>{number} other cards</source>
        <translation>{number} tarjetas más</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/scope.py"/>
        <source>{number} pairs</source>
        <translation>{number} pares</translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>{number} people</source>
        <translation>{number} personas</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{number} planning meetings</source>
        <translation>{number} reuniones de planificación</translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>{number} preferences</source>
        <translation>{number} preferencias</translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>{number} promises</source>
        <translation>{number} compromisos</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>{number} promises and preferences</source>
        <translation>{number} compromisos y preferencias</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{number} rehearsals</source>
        <translation>{number} ensayos</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{number} requests</source>
        <translation>{number} solicitudes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_room_changes.py"/>
        <source>{number} rooms</source>
        <translation>{number} salones</translation>
    </message>
    <message>
        <location filename="../../planner/cli/rule_verbs.py"/>
        <source>{number} rules</source>
        <translation>{number} reglas</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>{number} school days</source>
        <translation>{number} días de clase</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{number} seats</source>
        <translation>{number} lugares</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{number} sections</source>
        <translation>{number} secciones</translation>
    </message>
    <message>
        <location filename="../../planner/cli/saying.py"/>
        <source>{number} sessions</source>
        <translation>{number} sesiones</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>{number} stations</source>
        <translation>{number} estaciones</translation>
    </message>
    <message>
        <location filename="../../planner/cli/scenarios.py"/>
        <source>{number} steps</source>
        <translation>{number} pasos</translation>
    </message>
    <message>
        <location filename="../../planner/services/setup/looking.py"/>
        <source>{number} student groups</source>
        <translation>{number} grupos de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{number} students</source>
        <translation>{number} estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/teaching_load.py"/>
        <source>{number} subjects</source>
        <translation>{number} materias</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{number} talks</source>
        <translation>{number} conversaciones</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/scope.py"/>
        <source>{number} teams</source>
        <translation>{number} equipos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/words.py"/>
        <source>{number} times</source>
        <translation>{number} veces</translation>
    </message>
    <message>
        <location filename="../../planner/domain/link_shapes.py"/>
        <source>{number} visits</source>
        <translation>{number} visitas</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/gaps.py"/>
        <source>{number} {attribute}</source>
        <translation>{number} {attribute}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/unfit_seats.py"/>
        <source>{of_student:,} {told} seats that no longer fit</source>
        <translation>{of_student:,} {told} lugares que ya no caben</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/work_study.py"/>
        <source>{often:g} times</source>
        <translation>{often:g} veces</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/companions.py"/>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <location filename="../../planner/check/turns.py"/>
        <source>{one} and {other} are on one day although they alternate (link {link}).</source>
        <translation>{one} y {other} están en el mismo día aunque se alternan (vínculo {link}).</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/linked_activities.py"/>
        <source>{one} and {other} {fault} (link {link}).</source>
        <translation>{one} y {other} {fault} (vínculo {link}).</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_class_at_a_time.py"/>
        <source>{one} and {two} share students and</source>
        <translation>{one} y {two} comparten estudiantes y</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{one} is {get} instead of {get2}</source>
        <translation>{one} es {get} en lugar de {get2}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/group_days.py"/>
        <source>{online} minutes online a week</source>
        <translation>{online} minutos en línea por semana</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>{own} of {bays} bays</source>
        <translation>{own} de {bays} áreas</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/coaching_frequency.py"/>
        <source>{pair}: {needed} of {needed2} {name} missing</source>
        <translation>{pair}: faltan {needed} de {needed2} {name}</translation>
    </message>
    <message>
        <location filename="../../planner/services/examples.py"/>
        <source>{path} cannot be read ({error}). Install the program again.</source>
        <translation>No se puede leer {path} ({error}). Instale el programa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/cascade.py"/>
        <source>{percent}, promised {percent2} %</source>
        <translation>{percent}, compromiso {percent2} %</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{person} (second)</source>
        <translation>{person} (segunda persona)</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/teams.py"/>
        <source>{person} belongs at {found} tables, with {names}, of which only {found2} fit one after the other.</source>
        <translation>{person} debe estar en {found} mesas, con {names}, de las que solo {found2} caben una tras otra.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{person} can come at any time.</source>
        <translation>{person} puede venir a cualquier hora.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/leader_share.py"/>
        <source>{person} coaches for {minutes:g} minutes a week instead of {needed:g}.</source>
        <translation>{person} da coaching {minutes:g} minutos por semana en lugar de {needed:g}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/lunch.py"/>
        <source>{person} has a duty-free lunch of at least {minutes} minutes every day.</source>
        <translation>{person} tiene cada día un almuerzo libre de guardia de al menos {minutes} minutos.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/protected_planning.py"/>
        <source>{person} has at least {minutes} minutes of planning time {window}, in pieces of at least {piece}{counting}.</source>
        <translation>{person} tiene al menos {minutes} minutos de planificación {window}, en partes de al menos {piece}{counting}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/attending.py"/>
        <source>{person} has no time to travel from or to {told}.</source>
        <translation>{person} no tiene tiempo para trasladarse de o a {told}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/attending.py"/>
        <source>{person} has {busy}.</source>
        <translation>{person} tiene {busy}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{person} has {count} sessions (classes, meetings and coaching), of which only {count2} fit side by side.</source>
        <translation>{person} tiene {count} sesiones (clases, reuniones y coaching), de las que solo {count2} caben una tras otra.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_gaps.py"/>
        <source>{person} has {gaps} between other work on any day.</source>
        <translation>{person} tiene {gaps} entre otros trabajos en cualquier día.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/leader_week.py"/>
        <source>{person} has {minutes:g} of {planning_minutes} minutes of own planning{week_named}.</source>
        <translation>{person} tiene {minutes:g} de {planning_minutes} minutos de planificación propia{week_named}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/even_spread.py"/>
        <source>{person} has {minutes} minutes on {fullest} and {minutes2} on {emptiest}.</source>
        <translation>{person} tiene {minutes} minutos el {fullest} y {minutes2} el {emptiest}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{person} has {needed} of classes for {free}.</source>
        <translation>{person} tiene {needed} de clases para {free}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/availability.py"/>
        <source>{person} is away {away} but is in {entry}.</source>
        <translation>{person} está ausente {away}, pero está en {entry}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/attending.py"/>
        <source>{person} is away {away}.</source>
        <translation>{person} está ausente {away}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{person} is away: {times}.</source>
        <translation>{person} está ausente: {times}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/hours.py"/>
        <source>{person} is needed for {least:g} minutes a week, more than {most}.</source>
        <translation>Se necesita a {person} durante {least:g} minutos por semana, más de {most}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/days_on_campus.py"/>
        <source>{person} is on {where} on at least {days} a week and changes campus at most {changes} a day.</source>
        <translation>{person} está en {where} al menos {days} por semana y cambia de plantel como máximo {changes} por día.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{person} is promised a lunch of {minutes} minutes, but no lunch block is that long on {str}.</source>
        <translation>{person} tiene un compromiso de almuerzo de {minutes} minutos, pero ningún bloque de almuerzo dura tanto en {str}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{person} is promised {minutes} minutes of planning every day, but {day} has {there} at most.</source>
        <translation>{person} tiene un compromiso de {minutes} minutos de planificación cada día, pero {day} tiene {there} como máximo.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/paid_hours.py"/>
        <source>{person} is scheduled for {bounds} minutes a week; full benefits are due from {threshold}.</source>
        <translation>{person} tiene programados {bounds} minutos por semana; las prestaciones completas corresponden desde {threshold}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/paid_hours.py"/>
        <source>{person} is scheduled for {minutes:g} minutes a week instead of {least} to {most}.</source>
        <translation>{person} tiene programados {minutes:g} minutos por semana en lugar de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/coaching_cascade.py"/>
        <source>{person} meets a coach every week and coaches at most {persons}.</source>
        <translation>{person} se reúne con un coach cada semana y da coaching como máximo a {persons}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{person} needs {minutes} minutes for classes, meetings, coaching and planning, but has {minutes2}.</source>
        <translation>{person} necesita {minutes} minutos para clases, reuniones, coaching y planificación, pero tiene {minutes2}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/hours.py"/>
        <source>{person} should coach for {needed:g} minutes a week, but the coaching asked of them takes {most:g}.</source>
        <translation>{person} debería dar coaching {needed:g} minutos por semana, pero el coaching que se le pide ocupa {most:g}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_share.py"/>
        <source>{person} spends at least {percent} percent of {of_minutes} minutes a week ({needed:g}) observing and in coaching talks.</source>
        <translation>{person} pasa al menos el {percent} por ciento de {of_minutes} minutos por semana ({needed:g}) observando y en conversaciones de coaching.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_per_day.py"/>
        <source>{person} teaches at most {blocks} a day.</source>
        <translation>{person} da como máximo {blocks} por día.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/most_in_a_row.py"/>
        <source>{person} teaches at most {blocks} in a row without a break of {rest} minutes.</source>
        <translation>{person} da como máximo {blocks} seguidos sin un descanso de {rest} minutos.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/few_room_changes.py"/>
        <source>{person} teaches in at most {rooms}.</source>
        <translation>{person} da clase como máximo en {rooms}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/few_room_changes.py"/>
        <source>{person} teaches in {rooms} rooms: {names}.</source>
        <translation>{person} da clase en {rooms} salones: {names}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/people.py"/>
        <source>{person} teaches {blocks} blocks, but at most {blocks2} a day on {days} allows {blocks3}.</source>
        <translation>{person} da {blocks} bloques, pero un máximo de {blocks2} por día en {days} permite {blocks3}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>{person} visits {host}</source>
        <translation>{person} visita a {host}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/peer_visit.py"/>
        <source>{person} visits {host} teaching {times} in the cycle for {minutes} minutes.</source>
        <translation>{person} visita a {host} dando clase {times} en el ciclo durante {minutes} minutos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/attending.py"/>
        <source>{person}'s planning time {told} is protected: {worse}</source>
        <translation>El tiempo de planificación de {person} {told} está protegido: {worse}</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{person}, who is not on its staff</source>
        <translation>{person}, que no es de su personal</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/coverage.py"/>
        <source>{person}, {role}, is absent</source>
        <translation>{person}, {role}, está ausente</translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>{promised} is one session, so its pin has no number of a session.</source>
        <translation>{promised} es una sola sesión, así que su fijación no lleva número de sesión.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/overview.py"/>
        <source>{promised} promised, {preferred} preferred</source>
        <translation>{promised} comprometidas, {preferred} preferidas</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/comparison.py"/>
        <source>{promises} lost, {gained} gained</source>
        <translation>{promises} perdidos, {gained} ganados</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/reports.py"/>
        <source>{requests} filled only in {names}, {lost} only in {names2}. Alternates that are taken are among them.</source>
        <translation>{requests} atendidas solo en {names}, {lost} solo en {names2}. Se incluyen las alternativas tomadas.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{requests} for {course}</source>
        <translation>{requests} de {course}</translation>
    </message>
    <message>
        <location filename="../../planner/services/requests/doubts.py"/>
        <source>{required} students require both {one} and {other}, each of which is offered once. Where they must meet at the same time, offer one of them twice.</source>
        <translation>{required} estudiantes requieren tanto {one} como {other}, que se ofrecen una sola vez cada uno. Si deben darse a la misma hora, ofrezca uno de ellos dos veces.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{role} spends at least {minutes} minutes a week with {whom}, and {per_student} minutes more for each student.</source>
        <translation>{role} pasa al menos {minutes} minutos por semana con {whom}, y {per_student} minutos más por cada estudiante.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/row_words.py"/>
        <source>{role} {least} to {most} of {people}</source>
        <translation>{role}: de {least} a {most} entre {people}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>{role}: at least {least} and at most {most} makes no sense.</source>
        <translation>{role}: al menos {least} y como máximo {most} no tiene sentido.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/activity.py"/>
        <source>{role}: {least} are needed but only {people} are named.</source>
        <translation>{role}: se necesitan {least}, pero solo se nombran {people}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/group_days.py"/>
        <source>{room_name}, online {minutes} minutes</source>
        <translation>{room_name}, en línea {minutes} minutos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{room} has {seats} seats.</source>
        <translation>{room} tiene {seats} lugares.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_session_to_a_room.py"/>
        <source>{room} holds {holds} at once, but {names} overlap.</source>
        <translation>{room} admite {holds} a la vez, pero {names} se superponen.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{room} holds {sessions} at once.</source>
        <translation>{room} admite {sessions} a la vez.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{room} is, over its parts, a part of itself.</source>
        <translation>{room} es, a través de sus partes, una parte de sí mismo.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/easing.py"/>
        <source>{room}, or rooms like it, holds {bays} sessions at once.</source>
        <translation>{room}, o salones como ese, admite {bays} sesiones a la vez.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{room}, which is not one of its rooms</source>
        <translation>{room}, que no es uno de sus salones</translation>
    </message>
    <message>
        <location filename="../../planner/services/reasons.py"/>
        <source>{rstrip}, and on {more}.</source>
        <translation>{rstrip}, y en {more}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/edits.py"/>
        <source>{rule} always holds and cannot be changed.</source>
        <translation>{rule} siempre se cumple y no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/edits.py"/>
        <source>{rule}: {fault} Change this promise first.</source>
        <translation>{rule}: {fault} Cambie primero este compromiso.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/html/tables.py"/>
        <source>{rule}: {kept} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/interchange/sheets/certificate.py"/>
        <source>{rule}: {kept} of {judgements}</source>
        <translation>{rule}: {kept} de {judgements}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/requests_workbook.py"/>
        <source>{school}: course requests, {date_text}</source>
        <translation>{school}: solicitudes de cursos, {date_text}</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/comparison_workbook.py"/>
        <source>{school}: {before} and {after} compared, {date_text}</source>
        <translation>{school}: {before} y {after} comparados, {date_text}</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/swap.py"/>
        <source>{seats} less</source>
        <translation>{seats} menos</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>{seats} lost</source>
        <translation>se pierden {seats}</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/swap.py"/>
        <source>{seats} more</source>
        <translation>{seats} más</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/portraits.py"/>
        <source>{seats} seats</source>
        <translation>{seats} lugares</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{sections} of {courses} cannot be offered</source>
        <translation>No se pueden ofrecer {sections} de {courses}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{section} has no place in the schedule yet.</source>
        <translation>{section} aún no tiene lugar en el horario.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>{section} has no place yet</source>
        <translation>{section} aún no tiene lugar</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/inclusion_share.py"/>
        <source>{section} has {number} {attribute} of {told}, and {allowed} may be.</source>
        <translation>{section} tiene {number} {attribute} de {told}, y puede haber {allowed}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{section} has {seats} seats; {size} students would sit there.</source>
        <translation>{section} tiene {seats} lugares; allí estarían {size} estudiantes.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/least_section_size.py"/>
        <source>{section} has {told}, and its course needs {least}.</source>
        <translation>{section} tiene {told}, y su curso necesita {least}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{section} has {told}.</source>
        <translation>{section} tiene {told}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>{section} is open to {groups} only</source>
        <translation>{section} está abierta solo a {groups}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/seat_changes.py"/>
        <source>{section} is open to {groups} only, and {name} is in none of these.</source>
        <translation>{section} está abierta solo a {groups}, y {name} no está en ninguno de ellos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/class_rosters.py"/>
        <source>{section}: {size} of {seats} seats</source>
        <translation>{section}: {size} de {seats} lugares</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{sentence} (see row {row_of}).</source>
        <translation>{sentence} (vea la fila {row_of}).</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{sessions} with students</source>
        <translation>{sessions} con estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/every_session_placed.py"/>
        <source>{session} ({one}) has no place.</source>
        <translation>{session} ({one}) no tiene lugar en el horario.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/room_fits.py"/>
        <source>{session} ({session2}) has no room.</source>
        <translation>{session} ({session2}) no tiene salón.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/pinned_places.py"/>
        <source>{session} ({session2}) is pinned to {fault}.</source>
        <translation>{session} ({session2}) está fijada a {fault}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/room_fits.py"/>
        <source>{session} ({session2}) may not be in {room}.</source>
        <translation>{session} ({session2}) no puede estar en {room}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/room_fits.py"/>
        <source>{session} ({session2}) needs {seats} seats, but {room} has {limit}.</source>
        <translation>{session} ({session2}) necesita {seats} lugares, pero {room} tiene {limit}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{session} cannot be placed: at each of its {candidates} possible times somebody of {names} is away.</source>
        <translation>{session} no se puede colocar: en cada uno de sus {candidates} horarios posibles está ausente alguna de estas personas: {names}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{session} fits into no block of its length on the days it may use.</source>
        <translation>{session} no cabe en ningún bloque de su duración en los días que puede usar.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>{session} has {students} and at most {adults}, but {least} to {most} students for each adult are promised.</source>
        <translation>{session} tiene {students} y como máximo {adults}, pero el compromiso es de {least} a {most} estudiantes por adulto.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/resizing.py"/>
        <source>{session} is as long as a promise says; change its minutes there.</source>
        <translation>{session} dura lo que dice un compromiso; cambie allí sus minutos.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/resizing.py"/>
        <source>{session} is measured in minutes, not in blocks.</source>
        <translation>{session} se mide en minutos, no en bloques.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/schedule.py"/>
        <source>{session} is placed nowhere.</source>
        <translation>{session} no está colocada en ningún lado.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/every_session_placed.py"/>
        <source>{session} is placed, but the school has no such session.</source>
        <translation>{session} está colocada, pero la escuela no tiene esa sesión.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{session} needs {seats} seats, but {rooms} has at most {limited}.</source>
        <translation>{session} necesita {seats} lugares, pero {rooms} tiene {limited} como máximo.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/students.py"/>
        <source>{session} of {group} has no time between {earliest} and {latest}.</source>
        <translation>{session} de {group} no tiene horario entre {earliest} y {latest}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/resizing.py"/>
        <source>{session} takes {blocks} blocks; only one and two can be changed.</source>
        <translation>{session} toma {blocks} bloques; solo se pueden cambiar uno y dos.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{session}, session {number}, is pinned to {fault}.</source>
        <translation>{session}, sesión {number}, está fijada a {fault}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is neither yes nor no.</source>
        <translation>{shown} no es ni yes ni no.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is neither {promised} nor a weight from 1 to {heaviest}.</source>
        <translation>{shown} no es ni {promised} ni un peso de 1 a {heaviest}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is not a date. Write it as year-month-day, such as 2026-09-07.</source>
        <translation>{shown} no es una fecha. Escríbala como año-mes-día, por ejemplo 2026-09-07.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is not a day with two times. Write it as: Mon 08:00-12:00.</source>
        <translation>{shown} no es un día con dos horas. Escríbalo así: Mon 08:00-12:00.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is not a number such as 1, 0.25 or 1/4.</source>
        <translation>{shown} no es un número como 1, 0.25 o 1/4.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is not a time. Write it as hours:minutes, such as 08:05.</source>
        <translation>{shown} no es una hora. Escríbala como horas:minutos, por ejemplo 08:05.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is not a whole number.</source>
        <translation>{shown} no es un número entero.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is not of the form key=value.</source>
        <translation>{shown} no tiene la forma clave=valor.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{shown} is not one of: {allowed}.</source>
        <translation>{shown} no es una de: {allowed}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/section_balance.py"/>
        <source>{sizes} to {students}, spread {spread}</source>
        <translation>{sizes} a {students}, dispersión {spread}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/wording.py"/>
        <source>{size} of {seats} seats</source>
        <translation>{size} de {seats} lugares</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/regroup_freely.py"/>
        <source>{span} is not a time for small groups of {names}, but of other parts of {group}.</source>
        <translation>{span} no es un horario para grupos pequeños de {names}, sino de otras partes de {group}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{statement!r} is not the code of a rule.</source>
        <translation>{statement!r} no es el código de una regla.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/judgements.py"/>
        <source>{state} before, {now} now</source>
        <translation>{state} antes, {now} ahora</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/compare.py"/>
        <source>{stem} comparison.xlsx</source>
        <translation>Comparación de {stem}.xlsx</translation>
    </message>
    <message>
        <location filename="../../planner/ui/files.py"/>
        <source>{stem} schedule.xlsx</source>
        <translation>Horario de {stem}.xlsx</translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>{students} can be re-seated</source>
        <translation>{students} pueden cambiar de lugar</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{students} for {seats}</source>
        <translation>{students} para {seats}</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/teaching_load.py"/>
        <source>{students} students reached</source>
        <translation>{students} estudiantes atendidos</translation>
    </message>
    <message>
        <location filename="../../planner/services/sections.py"/>
        <source>{students} {sit} in {known} ({scenario}). Take it out of the schedule and re-seat them before you close it.</source>
        <translation>{students} {sit} en {known} ({scenario}). Quítela del horario y reasigne sus lugares antes de cerrarla.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{student} asks for {course} twice.</source>
        <translation>{student} pide {course} dos veces.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/edits.py"/>
        <source>{student} does not ask for {course}.</source>
        <translation>{student} no pide {course}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{student} has another {what} here: {word!r} and not {before!r} ({see}).</source>
        <translation>{student} tiene aquí otro dato ({what}): {word!r} y no {before!r} ({see}).</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_seat_at_a_time.py"/>
        <source>{student} is in {one} and {other} at once.</source>
        <translation>{student} está en {one} y {other} a la vez.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{student} is there twice ({see}).</source>
        <translation>{student} está dos veces ({see}).</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{student} is there with another id, {other}, as well{place}.</source>
        <translation>{student} está también con otro id, {other}{place}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/seats.py"/>
        <source>{student} sits in {section}, {fault}.</source>
        <translation>{student} está en {section}, {fault}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{table}, row {row}, {column}: {told}</source>
        <translation>{table}, fila {row}, {column}: {told}</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/room_use.py"/>
        <source>{taken} of {total}</source>
        <translation>{taken} de {total}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/leader_week.py"/>
        <source>{talks} of their own</source>
        <translation>{talks} para sí</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/course_requests.py"/>
        <source>{target} students, within the course's least and most</source>
        <translation>{target} estudiantes, dentro del mínimo y el máximo del curso</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{teacher}, {names}, has</source>
        <translation>{teacher}, {names}, tiene</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>{team} data meeting</source>
        <translation>{team}: reunión de datos</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>{team} full table</source>
        <translation>{team}: mesa completa</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/data_meeting.py"/>
        <source>{team} has an uninterrupted data meeting of at least {minutes} minutes within {school_days} after its {day} assessment, everybody present.</source>
        <translation>{team} tiene una reunión de datos sin interrupciones de al menos {minutes} minutos dentro de {school_days} después de su evaluación del {day}, con todos presentes.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_composition.py"/>
        <source>{team} has exactly {told}.</source>
        <translation>{team} tiene exactamente {told}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/data_meeting.py"/>
        <source>{team} has no data meeting after its {day} assessment.</source>
        <translation>{team} no tiene reunión de datos después de su evaluación del {day}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/team_size.py"/>
        <source>{team} has {least} to {most} members besides its leader{leader}.</source>
        <translation>{team} tiene de {least} a {most} miembros además de su líder{leader}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/team_size.py"/>
        <source>{team} has {members} members besides its leader, fewer than {least}.</source>
        <translation>{team} tiene {members} miembros además de su líder, menos de {least}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/team_size.py"/>
        <source>{team} has {members} members besides its leader, more than {most}.</source>
        <translation>{team} tiene {members} miembros además de su líder, más de {most}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/team_composition.py"/>
        <source>{team} has {there} {attribute} instead of {number}.</source>
        <translation>{team} tiene {there} {attribute} en lugar de {number}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/full_table.py"/>
        <source>{team} lacks {missing} of {times} full tables{week}{absent}.</source>
        <translation>A {team} le faltan {missing} de {times} mesas completas{week}{absent}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/full_table.py"/>
        <source>{team} meets {times} a week{when} for at least {minutes} minutes with {who}.</source>
        <translation>{team} se reúne {times} por semana{when} durante al menos {minutes} minutos con {who}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/teams.py"/>
        <source>{team} should meet for {purpose} on {different_days} of a week, but everybody is there for {minutes} minutes on {there} only.</source>
        <translation>{team} debería reunirse para {purpose} en {different_days} de una semana, pero todos están presentes {minutes} minutos solo en {there}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>{team} {meeting}</source>
        <translation>{team}: {meeting}</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>{team} {verb} {often} for at least {minutes} minutes, everybody present.</source>
        <translation>{team} {verb} {often} durante al menos {minutes} minutos, con todos presentes.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{text!r} cannot be an id: an id holds no ; | = or line break, and does not begin with role:, kind: or grade:.</source>
        <translation>{text!r} no puede ser un id: un id no lleva ; | = ni saltos de línea, y no empieza con role:, kind: ni grade:.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/cells.py"/>
        <source>{text_!r} cannot be an id: an id holds no ; | = or line break, and does not begin with role:, kind: or grade:.</source>
        <translation>{text_!r} no puede ser un id: un id no lleva ; | = ni saltos de línea, y no empieza con role:, kind: ni grade:.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/staffing.py"/>
        <source>{text_!r} does not say in which role. Write it as: lead=okoye.</source>
        <translation>{text_!r} no dice en qué rol. Escríbalo así: lead=okoye.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/wishes.py"/>
        <source>{text_!r} is no priority such as Required, Elective, Alternate, R, E, A, or a rank.</source>
        <translation>{text_!r} no es una prioridad como Required, Elective, Alternate, R, E, A, ni un orden.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/tables_week.py"/>
        <source>{text_!r} is no time zone. Name a place, such as America/New_York.</source>
        <translation>{text_!r} no es una zona horaria. Nombre un lugar, como America/New_York.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/wishes.py"/>
        <source>{text_!r} is not a rank such as 1 or 2.</source>
        <translation>{text_!r} no es un orden como 1 o 2.</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/reading.py"/>
        <source>{text_!r} may be any of the courses {ids}. Use the id.</source>
        <translation>{text_!r} puede ser cualquiera de los cursos {ids}. Use el id.</translation>
    </message>
    <message>
        <location filename="../../planner/services/bells/changing.py"/>
        <source>{text} is no number of times a week. Write 1, 0.25 or 1/4, for instance.</source>
        <translation>{text} no es un número de veces por semana. Escriba 1, 0.25 o 1/4, por ejemplo.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/common_planning.py"/>
        <source>{times} a week</source>
        <translation>{times} por semana</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rule.py"/>
        <source>{title} cannot be merely preferred.</source>
        <translation>{title} no puede ser solo una preferencia.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/online_time.py"/>
        <source>{title} is counted over a day or a week, not over two weeks.</source>
        <translation>{title} se cuenta por día o por semana, no por dos semanas.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/report.py"/>
        <source>{title}: a row has {cells} cells, not {columns}.</source>
        <translation>{title}: una fila tiene {cells} celdas, no {columns}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>{title}: a time such as 08:30 is needed, not {text_!r}.</source>
        <translation>{title}: se necesita una hora como 08:30, no {text_!r}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/reports/report.py"/>
        <source>{title}: a title has at most {longest_title} characters.</source>
        <translation>{title}: un título tiene como máximo {longest_title} caracteres.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rule.py"/>
        <source>{title}: a weight is from 1 to 100, not {weight}.</source>
        <translation>{title}: un peso va de 1 a 100, no {weight}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/best_hours.py"/>
        <source>{title}: {earliest} is not before {latest}.</source>
        <translation>{title}: {earliest} no es anterior a {latest}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>{title}: {kind!r} is no kind of session.</source>
        <translation>{title}: {kind!r} no es un tipo de sesión.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{told} cannot be filled: {why}</source>
        <translation>{told} no se pueden atender: {why}</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/load.py"/>
        <source>{told} minutes a week</source>
        <translation>{told} minutos por semana</translation>
    </message>
    <message>
        <location filename="../../planner/services/request_import/importing.py"/>
        <source>{told} new, {changed:,} changed</source>
        <translation>{told} nuevas, {changed:,} cambiadas</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{told} {asks} for more than fits into the week: at least {more_requests} cannot be filled. Drop what they want least, or make it an alternate.</source>
        <translation>{told} {asks} más de lo que cabe en la semana: al menos {more_requests} no se pueden atender. Quite lo que menos desean o conviértalo en alternativa.</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/standing.py"/>
        <source>{told} {course_name} is taken instead.</source>
        <translation>{told} En su lugar se toma {course_name}.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/unfit_seats.py"/>
        <source>{told} {has} more students than seats</source>
        <translation>{told} {has} más estudiantes que lugares</translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>{told}, and nobody changes who need not.</source>
        <translation>{told}, y nadie cambia sin necesidad.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{told}, not all of them open to everybody who asks</source>
        <translation>{told}, no todos abiertos a quienes los piden</translation>
    </message>
    <message>
        <location filename="../../planner/services/reseating.py"/>
        <source>{told}, {others:,} of them to make room for the others.</source>
        <translation>{told}, {others:,} de ellos para hacer lugar a los demás.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{told}: {requests} cannot be filled. Add a section or seats, or change the requests.</source>
        <translation>{told}: {requests} no se pueden atender. Agregue una sección o lugares, o cambie las solicitudes.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/requests.py"/>
        <source>{told}: {who} {time}. So {lost}. {help}</source>
        <translation>{told}: {who} {time}. Por eso {lost}. {help}</translation>
    </message>
    <message>
        <location filename="../../planner/check/seating.py"/>
        <source>{told}; 1 alternate</source>
        <translation>{told}; 1 alternativa</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>{told}; {more}, if {sessions} moved.</source>
        <translation>{told}; {more}, si se mueven {sessions}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>{told}; {moves} in the way, of which not enough can move.</source>
        <translation>{told}; {moves} estorban y no se pueden mover suficientes.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/meeting.py"/>
        <source>{told}; {moves} in the way.</source>
        <translation>{told}; {moves} estorban.</translation>
    </message>
    <message>
        <location filename="../../planner/check/seating.py"/>
        <source>{told}; {number:,} alternates</source>
        <translation>{told}; {number:,} alternativas</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/peer_visit.py"/>
        <source>{visitor} lacks {missing} of {times} visits to {host}.</source>
        <translation>A {visitor} le faltan {missing} de {times} visitas a {host}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/coaching.py"/>
        <source>{visitor} should visit {host} for {minutes} minutes, but no class of theirs is that long.</source>
        <translation>{visitor} debería visitar a {host} durante {minutes} minutos, pero ninguna de sus clases dura tanto.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>{wanted} was deleted. Restore it before you publish it.</source>
        <translation>{wanted} fue eliminado. Restáurelo antes de publicarlo.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/scenarios.py"/>
        <source>{wanted} was deleted. Restore it before you work on it.</source>
        <translation>{wanted} fue eliminado. Restáurelo antes de trabajar en él.</translation>
    </message>
    <message>
        <location filename="../../planner/services/comparing/cards.py"/>
        <source>{went}, in another class</source>
        <translation>{went}, en otra clase</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/early_release.py"/>
        <source>{when} students leave by {after}; afterwards {names} {have} at least {minutes} minutes of team time and nothing else.</source>
        <translation>{when} los estudiantes se van a más tardar a las {after}; después {names} {have} al menos {minutes} minutos de tiempo de equipo y nada más.</translation>
    </message>
    <message>
        <location filename="../../planner/services/handout/overview.py"/>
        <source>{when}, after the assessment on {day}</source>
        <translation>{when}, después de la evaluación del {day}</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/places.py"/>
        <source>{where}, which is not among the times left to it</source>
        <translation>{where}, que no está entre los horarios que le quedan</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} has a duty-free lunch of at least {minutes} minutes every day.</source>
        <translation>{whom} tiene cada día un almuerzo libre de guardia de al menos {minutes} minutos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom} has an uninterrupted data meeting of at least {minutes:minute|minutes} within {lag_days:school day|school days} after {day}, everybody present.</source>
        <translation>{whom} tiene una reunión de datos sin interrupciones de al menos {minutes:minuto|minutos} dentro de {lag_days:día de clase|días de clase} después del {day}, con todos presentes.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} has at least {minutes} minutes of planning time {window}, in pieces of at least {piece} minutes.</source>
        <translation>{whom} tiene al menos {minutes} minutos de planificación {window}, en partes de al menos {piece} minutos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{whom} has at least {minutes} minutes of {subject_name} a week.</source>
        <translation>{whom} tiene al menos {minutes} minutos de {subject_name} por semana.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} has at most {allowed:empty block|empty blocks} between other work on any day.</source>
        <translation>{whom} tiene como máximo {allowed:bloque vacío|bloques vacíos} entre otros trabajos en cualquier día.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom} has exactly {has}.</source>
        <translation>{whom} tiene exactamente {has}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom} has {least} to {most} members besides its leader, and the leader leads at most {span:person|people} over all teams.</source>
        <translation>{whom} tiene de {least} a {most} miembros además de su líder, y el líder lidera como máximo a {span:persona|personas} en todos los equipos.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{whom} has {subject_name} between {earliest} and {latest}.</source>
        <translation>{whom} tiene {subject_name} entre {earliest} y {latest}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{whom} is in at most {rooms:room|different rooms} on any day.</source>
        <translation>{whom} está como máximo en {rooms:salón|salones distintos} en cualquier día.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{whom} is off site on {days:day|days} in four weeks, on which at most {together:group is|groups are} away.</source>
        <translation>{whom} está fuera de la escuela {days:día|días} en cuatro semanas, en los que como máximo {together:grupo está|grupos están} ausentes.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} is on {campus} on at least {days:day|days} a week and changes campus at most {changes:time|times} a day.</source>
        <translation>{whom} está en {campus} al menos {days:día|días} por semana y cambia de plantel como máximo {changes:vez|veces} por día.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{whom} is online at home only at the start or the end of a day.</source>
        <translation>{whom} está en línea desde casa solo al principio o al final del día.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{whom} is online for {least} to {most} minutes {window}.</source>
        <translation>{whom} está en línea de {least} a {most} minutos {window}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} is scheduled for {least} to {most} minutes a week.</source>
        <translation>{whom} tiene programados de {least} a {most} minutos por semana.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_groups.py"/>
        <source>{whom} is with an adult at every moment of every block.</source>
        <translation>{whom} está con un adulto en cada momento de cada bloque.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} meets a coach every week and coaches at most {span:person|people}.</source>
        <translation>{whom} se reúne con un coach cada semana y da coaching como máximo a {span:persona|personas}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom} meets {times:time|times} a week for at least {minutes:minute|minutes} with everybody who teaches {who}.</source>
        <translation>{whom} se reúne {times:vez|veces} por semana durante al menos {minutes:minuto|minutos} con todos los que dan clase {who}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} spends at least {percent} percent of {of_minutes} minutes a week observing and in coaching talks.</source>
        <translation>{whom} pasa al menos el {percent} por ciento de {of_minutes} minutos por semana observando y en conversaciones de coaching.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} teaches at most {blocks:block|blocks} a day.</source>
        <translation>{whom} da como máximo {blocks:bloque|bloques} por día.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} teaches at most {blocks:block|blocks} in a row without a break of {rest:minute|minutes}.</source>
        <translation>{whom} da como máximo {blocks:bloque|bloques} seguidos sin un descanso de {rest:minuto|minutos}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} teaches at most {classes:class|classes}, {courses:course|courses} and {subjects:subject|subjects}, and reaches at most {students:student|students}.</source>
        <translation>{whom} da clase como máximo a {classes:clase|clases}, {courses:curso|cursos} y {subjects:materia|materias}, y llega como máximo a {students:estudiante|estudiantes}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} teaches in at most {rooms:room|rooms}.</source>
        <translation>{whom} da clase como máximo en {rooms:salón|salones}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_people.py"/>
        <source>{whom} visits {host} teaching {times:time|times} in the cycle for {minutes:minute|minutes}.</source>
        <translation>{whom} visita a {host} dando clase {times:vez|veces} en el ciclo durante {minutes:minuto|minutos}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom} {purpose} {times:time|times} a week for at least {minutes:minute|minutes}, everybody present.</source>
        <translation>{whom} {purpose} {times:vez|veces} por semana durante al menos {minutes:minuto|minutos}, con todos presentes.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom}: each talk follows an observation within {lag_days:school day|school days}.</source>
        <translation>{whom}: cada conversación sigue a una observación dentro de {lag_days:día de clase|días de clase}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom}: the coach coaches live, while students are in class, and is not counted as that class’s staff.</source>
        <translation>{whom}: el coach da coaching en vivo, con estudiantes en clase, y no cuenta como personal de esa clase.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom}: the coach observes a class {observations:time|times} a week for {observation_minutes:minute|minutes}, and the two talk {talks:time|times} a week for {talk_minutes:minute|minutes}.</source>
        <translation>{whom}: el coach observa una clase {observations:vez|veces} por semana durante {observation_minutes:minuto|minutos}, y los dos conversan {talks:vez|veces} por semana durante {talk_minutes:minuto|minutos}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/promises/about_teams.py"/>
        <source>{whom}: the coach observes only in blocks in which the coach teaches nothing.</source>
        <translation>{whom}: el coach observa solo en bloques en los que no da clase.</translation>
    </message>
    <message>
        <location filename="../../planner/check/arguments/links.py"/>
        <source>{who} and {other}, who share students,</source>
        <translation>{who} y {other}, que comparten estudiantes,</translation>
    </message>
    <message>
        <location filename="../../planner/services/seats/obstacles.py"/>
        <source>{who} does not ask for {course_name}</source>
        <translation>{who} no pide {course_name}</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>{who} gain a seat.</source>
        <translation>{who} ganan un lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>{who} gains a seat.</source>
        <translation>{who} gana un lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/protected_planning.py"/>
        <source>{who} has {minutes:g} of {needed:g} planning minutes{name}.</source>
        <translation>{who} tiene {minutes:g} de {needed:g} minutos de planificación{name}.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>{who} lose a seat.</source>
        <translation>{who} pierden un lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/services/finding/wording.py"/>
        <source>{who} loses a seat.</source>
        <translation>{who} pierde un lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/rules/anchor_adult.py"/>
        <source>{who} spends at least {needed} minutes a week with {group}{kind}.</source>
        <translation>{who} pasa al menos {needed} minutos por semana con {group}{kind}.</translation>
    </message>
    <message>
        <location filename="../../planner/check/rules/one_class_at_a_time.py"/>
        <source>{who} {verb} in {entry} and {other} at once.</source>
        <translation>{who} {verb} en {entry} y {other} a la vez.</translation>
    </message>
    <message>
        <location filename="../../planner/domain/integrity.py"/>
        <source>{word!r} is not {what}.</source>
        <translation>{word!r} no es {what}.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/assembly.py"/>
        <source>{word!r} is used twice (see row {before}).</source>
        <translation>{word!r} se usa dos veces (vea la fila {before}).</translation>
    </message>
    <message>
        <location filename="../../planner/domain/catalogue.py"/>
        <source>{word!r} means no {what} of this school.</source>
        <translation>{word!r} no significa {what} de esta escuela.</translation>
    </message>
    <message>
        <location filename="../../planner/interchange/assembly.py"/>
        <source>{word!r} means nothing in this school.</source>
        <translation>{word!r} no significa nada en esta escuela.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <location filename="../../planner/ui/setup/setup_page.py"/>
        <source>Build the schedule</source>
        <translation>Generar el horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/setup_page.py"/>
        <source>Next: {step}</source>
        <translation>Siguiente: {step}</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Add a group for each grade, and beneath it one for each homeroom or section.</source>
        <translation>Agregue un grupo para cada grado y, debajo, uno para cada aula base o sección.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Add a team for each grade or subject, choose its leader and bring its people in.</source>
        <translation>Agregue un equipo para cada grado o materia, elija a su líder y traiga a sus personas.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Add an activity for each class of each group, with its teacher and how often it takes place.</source>
        <translation>Agregue una actividad para cada clase de cada grupo, con su docente y cuántas veces se da.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Add an assessment for each subject that has a data meeting after it, or leave this step out.</source>
        <translation>Agregue una evaluación para cada materia que tenga después una reunión de datos, u omita este paso.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Begin with how often each team plans together, and how much planning time everybody has.</source>
        <translation>Empiece con cuántas veces planifica en común cada equipo y cuánto tiempo de planificación tienen todos.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Begin with one bell schedule for an ordinary day, then say which days follow it. Add another for early release.</source>
        <translation>Empiece con un horario de timbres para un día normal y diga luego qué días lo siguen. Agregue otro para la salida temprana.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Bells and calendar</source>
        <translation>Timbres y calendario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Choose the rule set that comes closest, or leave this step out.</source>
        <translation>Elija el conjunto de reglas más parecido, u omita este paso.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Copy the list of rooms from a spreadsheet and paste it here, or type the first one.</source>
        <translation>Copie la lista de salones de una hoja de cálculo y péguela aquí, o escriba el primero.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Copy your staff list from a spreadsheet and paste it here; a name and a role are enough to begin.</source>
        <translation>Copie la lista de su personal de una hoja de cálculo y péguela aquí; basta un nombre y un rol para empezar.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Course requests</source>
        <translation>Solicitudes de cursos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Courses and sections</source>
        <translation>Cursos y secciones</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Every adult whose time is scheduled: the role, when somebody is away, and limits such as the most blocks in a day.</source>
        <translation>Cada adulto cuyo tiempo se programa: el rol, cuándo está ausente y límites como el máximo de bloques en un día.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Import the requests that your student information system exports, or leave this step out if students have classes by group.</source>
        <translation>Importe las solicitudes que exporta su sistema de información estudiantil, u omita este paso si los estudiantes tienen clases por grupo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Look again</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>People and roles</source>
        <translation>Personas y roles</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Promises and preferences</source>
        <translation>Compromisos y preferencias</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Rooms</source>
        <translation>Salones</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Rule set</source>
        <translation>Conjunto de reglas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Say who coaches whom. Observations and the talks after them are then found time for.</source>
        <translation>Diga quién da coaching a quién. Entonces se busca tiempo para las observaciones y las conversaciones que las siguen.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Student groups</source>
        <translation>Grupos de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Students who have classes together: grades, homerooms, houses, and the parts into which they are split.</source>
        <translation>Estudiantes que tienen clases juntos: grados, aulas base, casas y las partes en que se dividen.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>The days of the cycle, and when each block begins and ends. Classes take whole blocks; meetings and coaching take minutes in them.</source>
        <translation>Los días del ciclo, y cuándo empieza y termina cada bloque. Las clases toman bloques enteros; las reuniones y el coaching toman minutos dentro de ellos.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>What is taught: to whom, by whom, how often and for how long. Each activity here becomes cards of the timetable.</source>
        <translation>Lo que se enseña: a quién, quién lo da, cuántas veces y cuánto dura. Cada actividad de aquí se convierte en tarjetas del horario.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>What the schedule must keep, and what it should rather do. No schedule is shown that breaks a promise.</source>
        <translation>Lo que el horario debe cumplir y lo que más bien debería hacer. No se muestra ningún horario que incumpla un compromiso.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>What your state's law or your contract asks for, ready made. Its rows become promises of this school, which you can change like any others.</source>
        <translation>Lo que pide la ley de su estado o su contrato, ya preparado. Sus filas pasan a ser compromisos de esta escuela, que usted puede cambiar como los demás.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>When students are assessed, and how soon after it the team looks at the results.</source>
        <translation>Cuándo se evalúa a los estudiantes, y qué tan pronto mira el equipo los resultados.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Where classes and meetings can take place, how many students fit in, and which rooms can be divided or joined.</source>
        <translation>Dónde pueden darse clases y reuniones, cuántos estudiantes caben y qué salones se pueden dividir o unir.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Which students ask for which courses. Only schools that fill sections by request need this step.</source>
        <translation>Qué estudiantes piden qué cursos. Solo las escuelas que llenan secciones por solicitud necesitan este paso.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Who coaches whom, and how often they observe, talk and plan together.</source>
        <translation>Quién da coaching a quién, y con qué frecuencia observan, conversan y planifican juntos.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/step_words.py"/>
        <source>Who plans together, and who leads each team. Time together is what the schedule is made for.</source>
        <translation>Quién planifica en común y quién lidera cada equipo. Para el tiempo en común se hace el horario.</translation>
    </message>
</context>
<context>
    <name>ShortPurposes</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Leaders</source>
        <translation>Líderes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Rehearse</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../planner/ui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/shortcuts.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dialogs/shortcuts.py"/>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="../../planner/ui/views/side_panel.py"/>
        <source>&amp;Build</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/side_panel.py"/>
        <source>&amp;Promises</source>
        <translation>Com&amp;promisos</translation>
    </message>
</context>
<context>
    <name>Sieve</name>
    <message>
        <location filename="../../planner/ui/models/sieve.py"/>
        <source>Grade {grade}</source>
        <translation>Grado {grade}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/sieve.py"/>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>StartController</name>
    <message>
        <location filename="../../planner/ui/controllers/starting.py"/>
        <source>Build close to last year’s</source>
        <translation>Generar cerca del año pasado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/starting.py"/>
        <source>The new year is made; last year’s file is as it was.</source>
        <translation>El año nuevo está listo; el archivo del año pasado quedó como estaba.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/controllers/starting.py"/>
        <source>The new year is made; last year’s file is as it was. The schedule is still last year’s: make your changes, then build close to it.</source>
        <translation>El año nuevo está listo; el archivo del año pasado quedó como estaba. El horario es todavía el del año pasado: haga sus cambios y luego genere cerca de él.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>An example school</source>
        <translation>Una escuela de ejemplo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Choose last year’s project…</source>
        <translation>Elegir el proyecto del año pasado…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Common Time</source>
        <translation>Common Time</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Example schools</source>
        <translation>Escuelas de ejemplo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Import folder of CSV files…</source>
        <translation>Importar carpeta de archivos CSV…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Import workbook…</source>
        <translation>Importar libro…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Last year’s project</source>
        <translation>El proyecto del año pasado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Look at a whole school and build its schedule, to see how it works.</source>
        <translation>Mire una escuela completa y genere su horario, para ver cómo funciona.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Master schedules in which the time adults need together comes first.</source>
        <translation>Horarios maestros en los que primero está el tiempo que los adultos necesitan en común.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>No example schools are installed.</source>
        <translation>No hay escuelas de ejemplo instaladas.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Projects that you open are listed here.</source>
        <translation>Aquí se listan los proyectos que abre.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Show the examples</source>
        <translation>Mostrar los ejemplos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Students move up; teams, promises and the schedule stay to begin with.</source>
        <translation>Los estudiantes pasan de grado; equipos, compromisos y horario se conservan para empezar.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Take over a workbook or a folder of CSV files, after a preview.</source>
        <translation>Tomar un libro o una carpeta de archivos CSV, después de una vista previa.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/start_page.py"/>
        <source>Your own tables</source>
        <translation>Sus propias tablas</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../planner/ui/views/status.py"/>
        <source>All changes saved</source>
        <translation>Todos los cambios guardados</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/status.py"/>
        <source>Building: {filled}</source>
        <translation>Generando: {filled}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/status.py"/>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/status.py"/>
        <source>Scenario: {name}</source>
        <translation>Escenario: {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/status.py"/>
        <source>{filled} of {asked} requests filled</source>
        <translation>{filled} de {asked} solicitudes atendidas</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <location filename="../../planner/ui/setup/promises/strength_bar.py"/>
        <source>For the overview: why is it not promised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/strength_bar.py"/>
        <source>How important it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/strength_bar.py"/>
        <source>It holds where it can; how much it counts is said beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/strength_bar.py"/>
        <source>It is kept, but nothing comes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/strength_bar.py"/>
        <source>It must hold, and the certificate shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/strength_bar.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/strength_bar.py"/>
        <source>Preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/strength_bar.py"/>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/strength_bar.py"/>
        <source>Why it is not promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/strength_bar.py"/>
        <source>Why not:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudentPage</name>
    <message>
        <location filename="../../planner/ui/views/student_page.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/student_page.py"/>
        <source>Every request has a seat.</source>
        <translation>Cada solicitud tiene un lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/student_page.py"/>
        <source>No course is asked for.</source>
        <translation>No se pide ningún curso.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/student_page.py"/>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/student_page.py"/>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/student_page.py"/>
        <source>There is no schedule yet. Build one first (Ctrl+Enter).</source>
        <translation>Aún no hay horario. Genere uno primero (Ctrl+Intro).</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/student_page.py"/>
        <source>Unfilled requests</source>
        <translation>Solicitudes sin atender</translation>
    </message>
</context>
<context>
    <name>Students</name>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Alternate</source>
        <translation>Alternativa</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Can it be taken?</source>
        <translation>¿Se puede tomar?</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_model.py"/>
        <source>Filled</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Full ({seats})</source>
        <translation>Llena ({seats})</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_model.py"/>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Grade {grade}</source>
        <translation>Grado {grade}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Not asked for</source>
        <translation>No pedido</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Room</source>
        <translation>Salón</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_model.py"/>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_model.py"/>
        <source>Unfilled</source>
        <translation>Sin atender</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Wanted</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>With the group</source>
        <translation>Con el grupo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>no place yet</source>
        <translation>aún sin lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_model.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>{course} – no seat</source>
        <translation>{course} – sin lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>{course} – sits in {section}</source>
        <translation>{course} – está en {section}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_model.py"/>
        <source>{filled} of {asked}</source>
        <translation>{filled} de {asked}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>{left} of {seats} free</source>
        <translation>{left} de {seats} libres</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/student_page.py"/>
        <source>{priority}, rank {rank}</source>
        <translation>{priority}, orden {rank}</translation>
    </message>
</context>
<context>
    <name>StudentsWindow</name>
    <message>
        <location filename="../../planner/ui/views/students_window.py"/>
        <source>&amp;New student…</source>
        <translation>Estudiante &amp;nuevo…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/students_window.py"/>
        <source>Choose a student on the left.</source>
        <translation>Elija un estudiante a la izquierda.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/students_window.py"/>
        <source>Find a student by name or id</source>
        <translation>Buscar un estudiante por nombre o id</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/students_window.py"/>
        <source>Only with &amp;unfilled requests</source>
        <translation>Solo con solicitudes &amp;sin atender</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/students_window.py"/>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/students_window.py"/>
        <source>{known} students</source>
        <translation>{known} estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/students_window.py"/>
        <source>{shown} of {known} students</source>
        <translation>{shown} de {known} estudiantes</translation>
    </message>
</context>
<context>
    <name>SwapFinder</name>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>Build a schedule first; swaps can then improve it.</source>
        <translation>Genere primero un horario; los intercambios pueden mejorarlo después.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>Looking for swaps…</source>
        <translation>Buscando intercambios…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>No chain of up to three sessions improves the schedule.</source>
        <translation>Ninguna cadena de hasta tres sesiones mejora el horario.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>Nothing was found in this time, and nothing is proved. Give it more time.</source>
        <translation>No se encontró nada en este tiempo y no se demostró nada. Dele más tiempo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>Swaps are listed here as they are found.</source>
        <translation>Los intercambios se listan aquí conforme se encuentran.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>Swaps that improve the schedule</source>
        <translation>Intercambios que mejoran el horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>There is nothing to improve: every promise is kept, no preference costs anything, and every request is filled.</source>
        <translation>No hay nada que mejorar: se cumple cada compromiso, ninguna preferencia cuesta nada y se atiende cada solicitud.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>Up to three sessions that move at once so that a broken promise is kept again, students gain seats, or preferences cost less. Press Look for swaps.</source>
        <translation>Hasta tres sesiones que se mueven a la vez para que se vuelva a cumplir un compromiso, ganen lugares los estudiantes o cuesten menos las preferencias. Pulse Buscar intercambios.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>{number} of the swaps still improve the schedule as it is now</source>
        <translation>{number} de los intercambios todavía mejoran el horario como está ahora</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>{number} swaps found before the search was stopped</source>
        <translation>{number} intercambios encontrados antes de detener la búsqueda</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>{number} swaps found in this time; there may be more</source>
        <translation>{number} intercambios encontrados en este tiempo; puede haber más</translation>
    </message>
    <message>
        <location filename="../../planner/ui/finding/swapping.py"/>
        <source>{number} swaps found; every chain was judged</source>
        <translation>{number} intercambios encontrados; se juzgaron todas las cadenas</translation>
    </message>
</context>
<context>
    <name>SwapsPage</name>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>&amp;Look for swaps</source>
        <translation>&amp;Buscar intercambios</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>&amp;Make this swap</source>
        <translation>&amp;Hacer este intercambio</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>In the whole schedule</source>
        <translation>En todo el horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>Moves that gain by themselves: {sessions} of {of} sessions, {found} swaps…</source>
        <translation>Movimientos que ganan por sí solos: {sessions} de {of} sesiones, {found} intercambios…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>Moves that gain only together: {sessions} of {of}, {found} swaps…</source>
        <translation>Movimientos que solo ganan juntos: {sessions} de {of}, {found} intercambios…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>Swaps</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>Which swaps</source>
        <translation>Qué intercambios</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/swaps_page.py"/>
        <source>With the chosen card</source>
        <translation>Con la tarjeta elegida</translation>
    </message>
</context>
<context>
    <name>TeamKinds</name>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Leadership</source>
        <translation>Liderazgo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>Teaching teams</source>
        <translation>Equipos docentes</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <location filename="../../planner/ui/views/search_parts.py"/>
        <source>Time used</source>
        <translation>Tiempo usado</translation>
    </message>
</context>
<context>
    <name>TimeLimit</name>
    <message>
        <location filename="../../planner/ui/views/time_limit.py"/>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/time_limit.py"/>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/time_limit.py"/>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/time_limit.py"/>
        <source>{seconds} seconds</source>
        <translation>{seconds} segundos</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <location filename="../../planner/ui/models/cell_builder.py"/>
        <source>All free</source>
        <translation>Todos libres</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/rows.py"/>
        <source>Grade {grade}</source>
        <translation>Grado {grade}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/rows.py"/>
        <source>In no team</source>
        <translation>En ningún equipo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/cards.py"/>
        <source>Observe {person}</source>
        <translation>Observar a {person}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/cell_builder.py"/>
        <source>Off site</source>
        <translation>Fuera de la escuela</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/rows.py"/>
        <source>Student groups</source>
        <translation>Grupos de estudiantes</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/cards.py"/>
        <source>Talk with {person}</source>
        <translation>Conversar con {person}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/cards.py"/>
        <source>Visit {person}</source>
        <translation>Visitar a {person}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/cards.py"/>
        <source>with {people}</source>
        <translation>con {people}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/texts.py"/>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, de {start} a {end}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/cell_builder.py"/>
        <source>{free} of {all} free</source>
        <translation>{free} de {all} libres</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/rows.py"/>
        <source>{number} bays</source>
        <translation>{number} áreas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/rows.py"/>
        <source>{number} people</source>
        <translation>{number} personas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/rows.py"/>
        <source>{number} seats</source>
        <translation>{number} lugares</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/rows.py"/>
        <source>{number} students</source>
        <translation>{number} estudiantes</translation>
    </message>
</context>
<context>
    <name>TimetablePane</name>
    <message>
        <location filename="../../planner/ui/views/pane_side.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/pane_words.py"/>
        <source>No schedule yet</source>
        <translation>Aún no hay horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/pane_words.py"/>
        <source>Nothing matches the search and the filters.</source>
        <translation>Nada coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/pane_words.py"/>
        <source>One session has no place yet.</source>
        <translation>Una sesión aún no tiene lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/pane_words.py"/>
        <source>Press Build to find places for {number} sessions.</source>
        <translation>Pulse Generar para encontrar lugar a {number} sesiones.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/pane_side.py"/>
        <source>These cannot all take place at this time.</source>
        <translation>No todas pueden darse a esta hora.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/pane_words.py"/>
        <source>This school has none of these yet.</source>
        <translation>Esta escuela aún no tiene nada de esto.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>Timetable of {things}</source>
        <translation>Horario de {things}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>Week of {name}</source>
        <translation>Semana de {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>rooms</source>
        <translation>salones</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>teams</source>
        <translation>equipos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/pane_words.py"/>
        <source>{number} sessions have no place yet.</source>
        <translation>{number} sesiones aún no tienen lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/timetable_pane.py"/>
        <source>{shown} of {number} {things}</source>
        <translation>{shown} de {number} {things}</translation>
    </message>
</context>
<context>
    <name>TwinGrids</name>
    <message>
        <location filename="../../planner/ui/views/twin_grids.py"/>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/twin_grids.py"/>
        <source>Timetable of the scenario on the left</source>
        <translation>Horario del escenario de la izquierda</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/twin_grids.py"/>
        <source>Timetable of the scenario on the right</source>
        <translation>Horario del escenario de la derecha</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/twin_grids.py"/>
        <source>Timetable of {name}</source>
        <translation>Horario de {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/twin_grids.py"/>
        <source>from here</source>
        <translation>desde aquí</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/twin_grids.py"/>
        <source>to here</source>
        <translation>hasta aquí</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <location filename="../../planner/ui/views/start_ways.py"/>
        <source>Ways to begin</source>
        <translation>Maneras de empezar</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Blocked too: {reason}</source>
        <translation>También bloqueado: {reason}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Breaks {promises} until it has a place again.</source>
        <translation>Incumple {promises} hasta que vuelva a tener lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>It breaks nothing.</source>
        <translation>No incumple nada.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Not enough: {reason}</source>
        <translation>No basta: {reason}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Park {name}</source>
        <translation>Apartar {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Park {other} and move {name}</source>
        <translation>Apartar {other} y mover {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Preferences cost {cost} more.</source>
        <translation>Las preferencias cuestan {cost} más.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Search for the fewest other cards that have to move for it.</source>
        <translation>Buscar el menor número de otras tarjetas que deben moverse por ella.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>Swap with {name}</source>
        <translation>Intercambiar con {name}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>{name} cannot be put into {time} as things are.</source>
        <translation>{name} no se puede poner en {time} tal como están las cosas.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/ways_out.py"/>
        <source>{students} lose a seat.</source>
        <translation>{students} pierden un lugar.</translation>
    </message>
</context>
<context>
    <name>WeekBoard</name>
    <message>
        <location filename="../../planner/ui/setup/availability/board.py"/>
        <source>Arrow keys go from cell to cell, with Shift they choose several. Space makes them away or free, Del free. Page Up and Page Down go to another person.</source>
        <translation>Las flechas van de celda en celda, con Mayús eligen varias. Espacio las marca como ausencia o libres, Supr como libres. Re Pág y Av Pág van a otra persona.</translation>
    </message>
</context>
<context>
    <name>WeekCanvas</name>
    <message>
        <location filename="../../planner/ui/setup/availability/canvas.py"/>
        <source> In it: {names}.</source>
        <translation> En ella: {names}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/canvas.py"/>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/canvas.py"/>
        <source>Week of times away</source>
        <translation>Semana de ausencias</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/canvas.py"/>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/canvas.py"/>
        <source>away for a part of it</source>
        <translation>ausente una parte</translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/availability/canvas.py"/>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>WhomField</name>
    <message>
        <location filename="../../planner/ui/setup/promises/whom_field.py"/>
        <source>Add whom it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/whom_field.py"/>
        <source>Add: type a name, a team, a role or a grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/whom_field.py"/>
        <source>Take out {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../planner/ui/setup/promises/whom_field.py"/>
        <source>{number}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>A schedule that keeps every promise was found meanwhile. Build it.</source>
        <translation>Entretanto se encontró un horario que cumple cada compromiso. Genérelo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Ask, and the promises that clash are looked for, and changes that would help are tried. You can go on working meanwhile.</source>
        <translation>Pregunte, y se buscan los compromisos que chocan y se prueban cambios que ayudarían. Usted puede seguir trabajando mientras tanto.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Build again to get the schedule. Undo takes the change back.</source>
        <translation>Genere de nuevo para obtener el horario. Deshacer retira el cambio.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Counting proves that no schedule can keep every promise.</source>
        <translation>El recuento demuestra que ningún horario puede cumplir cada compromiso.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>It is also proved that all of them matter: leave out any one, and the others fit.</source>
        <translation>También está demostrado que todas importan: quite cualquiera y las demás caben.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>It is not proved that each of them is needed: fewer may clash already. Ask again with more time for a shorter list.</source>
        <translation>No está demostrado que cada una sea necesaria: quizá choquen ya menos. Pregunte de nuevo con más tiempo para tener una lista más corta.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>It is possible after all.</source>
        <translation>Sí es posible.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/explainer.py"/>
        <source>Looking for the promises that clash…</source>
        <translation>Buscando los compromisos que chocan…</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Neither a clash nor a schedule was found, so whether one exists is still open. Ask again with more time.</source>
        <translation>No se encontró ni un choque ni un horario, así que no se sabe si existe uno. Pregunte de nuevo con más tiempo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>No single milder version gives a schedule. Ease two of these demands, or change the school: another room, another person, another bell schedule.</source>
        <translation>Ninguna versión suavizada por sí sola da un horario. Suavice dos de estas exigencias, o cambie la escuela: otro salón, otra persona, otro horario de timbres.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Not every change could be tried in this time. Ask again with more time.</source>
        <translation>No se pudo probar cada cambio en este tiempo. Pregunte de nuevo con más tiempo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Nothing is lost: your project is as it was. Ask again.</source>
        <translation>No se perdió nada: su proyecto está como estaba. Pregunte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Nothing was proved in this time.</source>
        <translation>No se demostró nada en este tiempo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Proved: these {number} demands cannot all be met.</source>
        <translation>Demostrado: estas {number} exigencias no se pueden satisfacer todas.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Proved: this one demand cannot be met.</source>
        <translation>Demostrado: esta sola exigencia no se puede satisfacer.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Stopped before anything was proved.</source>
        <translation>Se detuvo antes de demostrar nada.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>The change is made.</source>
        <translation>El cambio está hecho.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>The explanation failed.</source>
        <translation>La explicación falló.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>What exactly clashes was not found in this time. Ask again with more time.</source>
        <translation>En este tiempo no se encontró qué choca exactamente. Pregunte de nuevo con más tiempo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Whether a schedule exists is still open. Ask again when you like.</source>
        <translation>Si existe un horario sigue sin decidirse. Pregunte de nuevo cuando quiera.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>Why is there no schedule?</source>
        <translation>¿Por qué no hay horario?</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>holds in every school</source>
        <translation>vale en toda escuela</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>in the timetable</source>
        <translation>en el horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/models/why_state.py"/>
        <source>promised</source>
        <translation>comprometido</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>Build again</source>
        <translation>Generar de nuevo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>Close, and show the promises</source>
        <translation>Cerrar y mostrar los compromisos</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>Counting shows</source>
        <translation>El recuento muestra</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>Each of these changes would do</source>
        <translation>Cualquiera de estos cambios bastaría</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>Find out why</source>
        <translation>Averiguar por qué</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>One of these changes is made. Undo it to make another instead.</source>
        <translation>Uno de estos cambios está hecho. Deshágalo para hacer otro en su lugar.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>The school has changed since. Ask again first.</source>
        <translation>La escuela cambió desde entonces. Pregunte primero de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>The school has changed since. Ask again.</source>
        <translation>La escuela cambió desde entonces. Pregunte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>The search for an explanation ends after this time with what is proved.</source>
        <translation>La búsqueda de una explicación termina después de este tiempo con lo que esté demostrado.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>These demands clash</source>
        <translation>Estas exigencias chocan</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>What clashes</source>
        <translation>Qué choca</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>What counting shows</source>
        <translation>Lo que muestra el recuento</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>for at m&amp;ost</source>
        <translation>durante c&amp;omo máximo</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/why_panel.py"/>
        <source>{spent} of {limit}</source>
        <translation>{spent} de {limit}</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <location filename="../../planner/ui/dragging/wishes.py"/>
        <source>{person} is not one of those who may lead {session}.</source>
        <translation>{person} no es de quienes pueden dirigir {session}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/wishes.py"/>
        <source>{room} is not one of the rooms that {session} may take.</source>
        <translation>{room} no es uno de los salones que puede usar {session}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/wishes.py"/>
        <source>{session} does not belong to {row}.</source>
        <translation>{session} no pertenece a {row}.</translation>
    </message>
    <message>
        <location filename="../../planner/ui/dragging/wishes.py"/>
        <source>{session} needs no room.</source>
        <translation>{session} no necesita salón.</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>&amp;Make these changes</source>
        <translation>&amp;Hacer estos cambios</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>&amp;Take this seat</source>
        <translation>&amp;Tomar este lugar</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>This breaks a promise: {told}</source>
        <translation>Esto incumple un compromiso: {told}</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/seat_change_panel.py"/>
        <source>This would change</source>
        <translation>Esto cambiaría</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/repair_panel.py"/>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
</context>
<context>
    <name>_FindField</name>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Find cards and rows of the timetable</source>
        <translation>Buscar tarjetas y filas del horario</translation>
    </message>
    <message>
        <location filename="../../planner/ui/views/tool_bar.py"/>
        <source>Find cards, people, rooms…</source>
        <translation>Buscar tarjetas, personas, salones…</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <location filename="../../planner/ui/views/certificate_panel.py"/>
        <source>Promises and preferences</source>
        <translation>Compromisos y preferencias</translation>
    </message>
</context>
</TS>
