import type { SectionTitles } from './section-titles.ts';

export const portuguese: SectionTitles = {
  language: 'pt',
  conjunctions: ['e'],
  titles: {
    summary: [
      '(resumo|sumário)( executivo| geral| do incidente| da falha| do problema| do evento|)',
      '(descrição|visão geral|sinopse)( geral| do incidente| da falha| do problema| do evento|)',
      'o que (aconteceu|ocorreu|houve)',
      'introdução',
    ],
    background: ['contexto( geral| do sistema| do incidente|)', 'antecedentes', 'histórico'],
    duration: [
      'duração( total| do incidente| da falha| da indisponibilidade| do impacto| da interrupção|)',
      'período (do incidente|de indisponibilidade|da falha)',
      'tempo de (inatividade|indisponibilidade)',
    ],
    impact: [
      '(impacto|impactos)( no cliente| nos clientes| nos usuários| nos utilizadores| no negócio| ao cliente| do incidente| técnico|)',
      '(avaliação|análise|escopo|resumo) (do impacto|de impacto)',
      '(escopo|âmbito|alcance|abrangência|consequências|sintomas)',
      '(usuários|clientes|sistemas|serviços|utilizadores) (afetados|impactados)',
      'o que foi afetado',
    ],
    'root-cause': [
      '(causa|causas)( principal| principais| subjacente| do incidente| do problema| da falha|)',
      'causa (raiz|raíz)( do incidente| do problema|)',
      'causas (raiz|raízes)',
      'análise (causal|de causas|da causa|das causas|de causa raiz|da causa raiz)',
      'origem( do problema| do incidente| da falha|)',
      'fatores (contribuintes|contribuidores|contributivos)',
      'por que (aconteceu|ocorreu)',
    ],
    trigger: ['(gatilho|evento desencadeador|desencadeador)', 'causa (imediata|direta)'],
    detection: [
      '(detecção|deteção|descoberta)( do incidente| do problema| da falha|)',
      'como (foi|o incidente foi|o problema foi) (percebido|detectado|detetado|descoberto)',
      'como (detectamos|detetámos|percebemos)',
    ],
    timeline: [
      'linha (do tempo|de tempo|temporal)( do incidente| de eventos| dos eventos|)',
      'cronologia( do incidente| de eventos| dos eventos| detalhada|)',
      'sequência (de|dos) eventos',
      '(eventos principais|registro de eventos|registo de eventos)',
    ],
    resolution: [
      '(resolução|recuperação|solução|correção|restauração)( do incidente| do problema| da falha| aplicada| do serviço|)',
      'restabelecimento( do serviço|)',
      'como (foi|o incidente foi|o problema foi) (resolvido|corrigido)',
      'contenção',
    ],
    mitigation: ['mitigação', '(ações|medidas) imediatas( tomadas|)'],
    'action-items': [
      '(ações|medidas) (corretivas|preventivas|corretivas e preventivas|de acompanhamento|de melhoria|a tomar|futuras|recomendadas)',
      '(ações|tarefas|pendências|recomendações|melhorias|prevenção|acompanhamento)',
      '(itens|item|plano|planos|pontos) de ação',
      '(próximos|seguintes) passos',
      '(áreas|oportunidades) de melhoria',
      'tarefas pendentes',
      'o que vamos fazer',
    ],
    'lessons-learned': [
      'lições( aprendidas|)',
      '(aprendizados|aprendizagens|aprendizado|conclusões|retrospectiva)',
      'o que aprendemos',
    ],
    'what-went-well': [
      'o que (funcionou bem|funcionou|deu certo|correu bem|foi bem)',
      '(pontos|aspectos) (positivos|fortes)',
    ],
    'what-went-wrong': [
      'o que (não funcionou|não funcionou bem|deu errado|falhou|correu mal|foi mal)',
      '(pontos|aspectos) (negativos|fracos)',
      'pontos (de melhoria|a melhorar)',
      'o que (podemos|pode ser|poderia ser) (melhorar|melhorado|melhor)',
    ],
    'where-we-got-lucky': ['onde tivemos sorte', 'sorte'],
    'five-whys': ['(os |)(5|cinco) (porquês|por quês)', 'porquês'],
    recurrence: [
      'recorrência',
      'reincidência',
      'incidentes (relacionados|semelhantes|similares|anteriores)',
    ],
    glossary: ['glossário', 'termos', 'definições', 'siglas'],
    'supporting-information': [
      '(referências|anexo|anexos|evidências|links|recursos|apêndice)',
      '(informações|documentação|material) (adicionais|de apoio|complementares|complementar)',
    ],
    metadata: [
      '(dados|detalhes|informações|ficha) do incidente',
      '(informações|informações básicas|informações gerais|metadados)',
    ],
  },
  heads: {
    timeline: ['linha do tempo', 'linha temporal', 'cronologia'],
    'root-cause': ['causa raiz', 'causas raiz'],
    'action-items': ['ações corretivas', 'ações preventivas', 'plano de ação'],
    'lessons-learned': ['lições aprendidas'],
    impact: ['impacto'],
    summary: ['resumo'],
  },
};
