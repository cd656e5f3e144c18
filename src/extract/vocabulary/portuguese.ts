import type { FactWords } from './fact-words.ts';

export const portuguese: FactWords = {
  language: 'pt',
  fields: {
    date: ['data( e hora|)( do incidente| da falha|)'],
    authors: ['(autor|autora|autores|autoras)', '(escrito|redigido|elaborado) por'],
    owner: ['(responsável|dono|proprietário)( do documento| do incidente| pelo documento|)'],
    status: ['(estado|situação)( do incidente| do documento|)', 'status do (incidente|documento)'],
    severity: ['(severidade|gravidade|criticidade|prioridade)', 'nível de (severidade|gravidade)'],
    id: ['(identificador|número|id) do incidente', 'incidente', 'chamado'],
    services: ['(serviço|serviços|sistema|sistemas)( afetado| afetados| impactados|)'],
    tags: ['etiquetas', 'categoria', 'categorias'],
    start: ['início( do incidente| da falha| do impacto|)', '(hora|horário|data) de início'],
    detected: ['(detectado|detetado|detectada)( às| em|)', '(hora|horário) da detecção'],
    acknowledged: ['(reconhecido|reconhecida)( às|)'],
    mitigated: ['(mitigado|mitigada|contido)( às| em|)', '(hora|horário) da mitigação'],
    end: [
      '(fim|término|encerramento)( do incidente| da falha| do impacto|)',
      '(resolvido|resolvida|serviço restabelecido)( às| em|)',
      '(hora|horário|data) (de|da|do) (fim|término|resolução|encerramento)',
    ],
  },
  entryLabels: [
    '(detecção|deteção|escalonamento|escalação|investigação|diagnóstico|análise|hipótese)',
    '(mitigação|resolução|recuperação|correção|contenção|comunicação|notificação|verificação)',
    '(ações tomadas|ação tomada|causa identificada|causa raiz identificada|monitoramento)',
  ],
  events: {
    escalation: ['(escalado para|escalada para|é acionado|é acionada|foi acionada|escalonamento)'],
    acknowledgement: ['(assume o alerta|reconhece o alerta|confirma o alerta)'],
    communication: [
      '(página de status|clientes são avisados|clientes foram avisados|clientes informados|comunicado)',
    ],
    resolution: [
      '(resolvido|resolvida|restabelecido|restabelecida|normalizado|normalizada|volta ao normal|incidente encerrado|recuperado)',
    ],
    mitigation: [
      '(revertido|revertida|reverte|é revertida|reiniciado|reiniciada|reinicia|mitigado|mitigada|correção aplicada|correção implantada)',
    ],
    detection: ['(alerta|alertas|alarme|detecta|detectou|detectado|relatam|reportam)'],
    'impact-start': [
      'início (do incidente|da falha|do impacto)',
      '(começa|começam) a falhar',
      '(a falha|o incidente|a indisponibilidade) (começa|inicia)',
    ],
    investigation: ['investig*', '(analisa|analisam|identifica|identificada|verifica|suspeita)'],
  },
  milestones: {
    start: [
      'início (da falha|do incidente|do impacto|da indisponibilidade)',
      '(a falha|o incidente|a indisponibilidade) (começa|inicia)',
    ],
    end: ['fim (da falha|do incidente|do impacto|da indisponibilidade)'],
  },
  timelineColumns: {
    time: ['(hora|horário|horario|data e hora|data/hora|quando)'],
    date: ['(data|dia)'],
    text: ['(evento|eventos|acontecimento|ação|descrição|o que aconteceu|detalhe|detalhes)'],
  },
  actionItemColumns: {
    owner: ['(responsável|responsavel|responsáveis|dono|atribuído a|quem)'],
    due: ['(prazo|data limite|vencimento|data de entrega|data|quando)'],
    ticket: ['(chamado|tíquete|referência)'],
    priority: ['prioridade'],
    category: ['(tipo|categoria)'],
    status: ['(estado|situação)'],
    text: ['(ação|acao|ações|tarefa|tarefas|medida|descrição|o que)'],
  },
  statuses: {
    cancelled: ['(cancelado|cancelada|descartado|descartada)'],
    done: ['(feito|feita|concluído|concluída|concluido|finalizado|finalizada|resolvido|fechado)'],
    'in-progress': ['(em andamento|em progresso|em curso|iniciado)'],
    open: ['(pendente|aberto|aberta|a fazer|não iniciado|não iniciada|planejado)'],
  },
  tasks: ['tarefas', 'itens de ação', 'pontos de ação'],
  measures: ['melhorias', '(medidas|ações) (corretivas|preventivas)', 'recomendações'],
  owners: ['(responsável|dono|dona|atribuído a|atribuída a)'],
  dues: ['(prazo|até|até o dia|data limite|vence em)'],
  none: ['(nenhum|nenhuma|não se aplica|sem ações)'],
  nothing: ['(a definir|a atribuir|não atribuído|não se aplica|pendente)'],
  notNames: ['(alta|média|baixa|crítica|urgente|opcional)'],
  closings: ['com (estas|essas) (medidas|ações|melhorias)', 'em conclusão'],
};
