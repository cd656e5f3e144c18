import type { FactWords } from './fact-words.ts';

export const spanish: FactWords = {
  language: 'es',
  fields: {
    date: ['fecha( y hora|)( del incidente| de la incidencia|)'],
    authors: ['(autor|autora|autores|autoras|autor/a)', '(escrito|redactado|elaborado) por'],
    owner: ['(responsable|dueño|propietario)( del documento| del incidente|)'],
    status: ['estado( del incidente| del documento|)'],
    severity: ['(severidad|gravedad|criticidad|prioridad)', 'nivel de (severidad|gravedad)'],
    id: ['(identificador|número|id) (de|del) (incidente|incidencia)', 'incidente', 'incidencia'],
    services: ['(servicio|servicios|sistema|sistemas)( afectado| afectados|)'],
    tags: ['etiquetas', 'categoría', 'categorías'],
    start: [
      '(inicio|comienzo)( del incidente| de la incidencia| del impacto| de la caída|)',
      '(hora|fecha|fecha y hora) de (inicio|comienzo)',
    ],
    detected: ['(detectado|detectada)', '(hora|fecha) de detección'],
    acknowledged: ['(reconocido|reconocida)', 'hora de reconocimiento'],
    mitigated: ['(mitigado|mitigada)', 'hora de mitigación'],
    end: [
      '(fin|término)( del incidente| de la incidencia| del impacto| de la caída|)',
      '(resuelto|resuelta|servicio restablecido)',
      '(hora|fecha|fecha y hora) de (fin|finalización|resolución|cierre)',
    ],
  },
  entryLabels: [
    '(detección|escalamiento|escalado|escalación|investigación|diagnóstico|análisis|hipótesis)',
    '(mitigación|resolución|recuperación|solución|contención|comunicación|notificación|verificación)',
    '(acciones tomadas|acción tomada|causa identificada|causa raíz identificada|monitoreo)',
  ],
  events: {
    escalation: ['(se escala|se escaló|escalado a|escalada a|escaló a|escalamiento|escalación)'],
    acknowledgement: ['(confirma la alerta|reconoce la alerta|atiende la alerta)'],
    communication: [
      '(página de estado|se informa a los clientes|se informó a los clientes|se avisa a los clientes|comunicado|se comunica)',
    ],
    resolution: [
      '(resuelto|resuelta|se resuelve|se restablece|se restableció|restablecido|restablecida|vuelve a la normalidad|recuperado|incidente cerrado)',
    ],
    mitigation: [
      '(se revierte|se revirtió|revertido|revertida|se reinicia|se reinició|reiniciado|mitigado|mitigada|se mitiga|se aplica la corrección|se despliega la corrección)',
    ],
    detection: ['(alerta|alertas|alarma|alarmas|detecta|detectó|se detecta|se detectó|reportan)'],
    'impact-start': [
      '(comienza|empieza|se inicia|inicia) (la caída|el incidente|el impacto|la interrupción)',
      '(empieza|empiezan|comienza|comienzan) a fallar',
      'inicio (del incidente|del impacto|de la caída)',
    ],
    investigation: ['investig*', '(se analiza|se analizan|se revisan|se identifica|se identificó)'],
  },
  milestones: {
    start: [
      '(inicio|comienzo) (de la caída|del incidente|del impacto|de la interrupción)',
      '(comienza|empieza|se inicia) (la caída|el incidente|el impacto|la interrupción)',
    ],
    end: ['fin (de la caída|del incidente|del impacto|de la interrupción)'],
  },
  timelineColumns: {
    time: ['(hora|horario|cuándo)', '(fecha y hora|fecha/hora)'],
    date: ['(fecha|día)'],
    text: ['(evento|eventos|suceso|hecho|acción|descripción|qué pasó|detalle|detalles)'],
  },
  actionItemColumns: {
    owner: ['(responsable|responsables|dueño|encargado|asignado a|quién)'],
    due: ['(fecha|fecha límite|plazo|vencimiento|fecha de entrega|cuándo)'],
    ticket: ['(tique|incidencia|enlace|referencia)'],
    priority: ['prioridad'],
    category: ['(tipo|categoría)'],
    status: ['estado'],
    text: ['(acción|accion|acciones|tarea|tareas|medida|descripción|qué)'],
  },
  statuses: {
    cancelled: ['(cancelado|cancelada|descartado|descartada)'],
    done: ['(hecho|hecha|completado|completada|terminado|terminada|finalizado|cerrado|resuelto)'],
    'in-progress': ['(en curso|en progreso|en proceso|en marcha)'],
    open: ['(pendiente|abierto|abierta|por hacer|sin empezar|no iniciado|planificado)'],
  },
  tasks: ['tareas', 'elementos de acción', 'puntos de acción', 'pendientes'],
  measures: ['mejoras', '(medidas|acciones) (correctivas|preventivas)', 'recomendaciones'],
  owners: ['(responsable|dueño|encargado|encargada|asignado a|asignada a)'],
  dues: ['(fecha límite|plazo|vence|vence el|antes del|para el|hasta el)'],
  none: ['(ninguno|ninguna|no aplica|sin acciones)'],
  nothing: ['(por definir|por asignar|sin asignar|no aplica|pendiente)'],
  notNames: ['(alta|media|baja|crítica|urgente|opcional)'],
  closings: ['con (estas|dichas) (medidas|acciones|mejoras)', 'en conclusión'],
};
