/** What a section of an article is about. `other` has a heading nobody knows; `related` leads away from the article. */
export type SectionKind =
  | 'introduction'
  | 'steps'
  | 'responsibilities'
  | 'role'
  | 'skills'
  | 'path'
  | 'salary'
  | 'environment'
  | 'faqs'
  | 'conclusion'
  | 'related'
  | 'other';

type Phrase = [kind: SectionKind, phrase: string];

/*
 * How headings read once the career's title and the articles are out of them: regular expressions on words in lower
 * case without accents. A language is a list of its own; all are tried, as texts do not always say what they are in.
 */

const praise =
  '(?:(?:essential|key|important|required|necessary|core|main|top|common|typical|primary|must have|daily) )?';

const english: Phrase[] = [
  ['introduction', 'introduction|intro'],
  [
    'steps',
    '(?:(?!next )\\w+ )?steps(?: (?:to|for|toward|towards) (?:become|becoming|take|follow))?|step by step(?: guide)?',
  ],
  ['steps', 'how (?:to|do you|do i|can you|can i) become|roadmap|(?:path|pathway|road) to becoming'],
  ['responsibilities', "what you(?: will|'ll)? (?:do|be doing)"],
  ['responsibilities', `${praise}(?:(?:roles?|duties|tasks) and )?(?:job )?(?:responsibilities|duties|tasks)`],
  ['role', 'what (?:do|does|did)(?: \\S+){0,8} do(?: all day| every day| exactly| on daily basis)?'],
  ['role', 'what (?:\\S+ ){0,6}do'],
  ['role', '(?:typical )?day in life|job (?:description|overview|profile)|about (?:job|role|profession|career)'],
  ['skills', `${praise}skills(?: and (?:qualities|qualifications|competencies|abilities|traits))?`],
  [
    'skills',
    `${praise}(?:skills|competencies)(?: (?:needed|required|you(?: will|'ll)? need|to develop|to have|to succeed))?`,
  ],
  ['skills', 'what (?:skills|qualities) (?:do|does)(?: \\S+){0,8} (?:need|have)'],
  ['skills', `${praise}(?:personal |personality )?(?:qualities|traits|attributes)(?: and skills)?`],
  [
    'skills',
    "what you(?: will|'ll)? (?:need|bring)|skills? checklist|what makes good|(?:soft|hard|technical|hard and soft|soft and hard) skills",
  ],
  [
    'path',
    'career (?:path|ladder|progression|stages|levels|growth|advancement)(?: (?:and )?(?:progression|growth|ladder|options|opportunities))?',
  ],
  ['path', '(?:career |job )?(?:advancement|progression|growth)(?: (?:opportunities|potential|paths?))?'],
  ['path', '(?:career|promotion) (?:prospects|opportunities|options)'],
  ['path', '(?:job|career|seniority) (?:levels|titles|grades)|levels of seniority'],
  [
    'salary',
    '(?:(?:average|median|expected|typical) )?(?:salary|salaries|pay|earnings|wages|compensation|income)' +
      '(?: (?:and benefits|ranges?|guide|expectations?|overview|information|outlook|scale|bands?|levels?))?' +
      '(?: by (?:level|experience|role|position|seniority)(?: level)?)?',
  ],
  ['salary', 'how much (?:money )?(?:do|does|can|will)(?: \\S+){0,8} (?:make|earn|get paid)(?: \\S+){0,3}'],
  ['salary', "what you(?: will|'ll| can)? (?:earn|make|get paid)"],
  ['salary', 'what (?:do|does|can)(?: \\S+){0,8} (?:earn|get paid)|(?:earning|income|salary) potential'],
  [
    'salary',
    '(?:salary|pay|earnings|wages) and (?:job )?(?:outlook|prospects)|(?:job )?outlook and (?:salary|pay|earnings)',
  ],
  ['environment', '(?:work|working|workplace|job) (?:environments?|conditions|settings?)'],
  ['environment', '(?:work|working) (?:schedules?|hours)|work life balance'],
  ['environment', "what to expect|where you(?: will|'ll)? work"],
  ['environment', 'where (?:do|does)(?: \\S+){0,8} work'],
  [
    'faqs',
    '(?:faqs?|(?:frequently|commonly) asked questions|common questions|questions and answers|q a|people also ask)(?: faqs?)?',
  ],
  ['conclusion', '(?:in )?(?:conclusion|summary|closing)|(?:final|closing) (?:thoughts|words)|(?:key )?takeaways'],
  ['other', '(?:job|employment|career) outlook|outlook|qualifications|(?:education|entry|training) requirements'],
  ['conclusion', 'wrapping (?:it )?up|wrap up|(?:the )?bottom line|summing up|(?:your )?next steps'],
  [
    'related',
    '(?:related|recommended|similar|popular|recent|more|latest) ?' +
      '(?:articles?|posts?|jobs?|careers?|guides?|stories|reading|content|topics?|pages|links)?',
  ],
  [
    'related',
    '(?:further reading|read (?:more|next|also)|you (?:may|might) also (?:like|enjoy)|see also|keep reading)',
  ],
  ['related', 'about author|(?:leave )?(?:comments?|reply)|share (?:this|on)(?: \\S+)?|(?:table of )?contents'],
  [
    'related',
    'in this (?:article|guide)|(?:our )?newsletter|subscribe(?: \\S+){0,6}|advertisements?|references|sources|citations',
  ],
  ['related', 'similar occupations|(?:state(?: and)? area data|contacts for more information)(?: \\S+){0,3}'],
];

const german: Phrase[] = [
  ['introduction', 'einleitung|einfuhrung'],
  ['steps', '(?:\\w+ )?schritten?(?: (?:zum|zur|bis zum|auf weg zum)(?: beruf)?)?|schritt fur schritt(?: anleitung)?'],
  ['steps', '(?:wie|so) (?:wird|wirst|werde|werden)(?: (?:man|ich|du|sie|wir))?|weg (?:zum|zur|zu)(?: beruf)?'],
  ['steps', 'werden in \\w+ schritten'],
  [
    'responsibilities',
    '(?:(?:wichtige|wichtigste|typische|tagliche|zentrale|rollen und) )?' +
      '(?:aufgaben|aufgabenbereiche?|verantwortlichkeiten|verantwortungsbereiche|tatigkeiten|pflichten)' +
      '(?: und (?:verantwortlichkeiten|verantwortung|pflichten|tatigkeiten|zustandigkeiten))?(?: im uberblick)?',
  ],
  ['role', 'was (?:macht|machen|tut|tun)(?: \\S+){0,8}?(?: (?:eigentlich|genau|ganzen tag))?|berufsbild'],
  [
    'skills',
    '(?:(?:wichtige|wichtigste|notwendige|benotigte|gefragte|zentrale|unverzichtbare) )?' +
      '(?:fahigkeiten|kompetenzen|skills|eigenschaften|kenntnisse)' +
      '(?: und (?:fahigkeiten|kompetenzen|eigenschaften|kenntnisse))?',
  ],
  ['skills', 'welche (?:fahigkeiten|kompetenzen|eigenschaften) (?:braucht|brauchen|benotigt)(?: \\S+){0,6}'],
  [
    'path',
    'karriere(?:weg|pfad|stufen|leiter|chancen|moglichkeiten|entwicklung)?(?: und (?:aufstieg|weiterbildung(?:smoglichkeiten)?))?|laufbahn',
  ],
  ['path', 'aufstiegs(?:chancen|moglichkeiten)|berufliche entwicklung|weiterbildung(?:smoglichkeiten)?'],
  [
    'salary',
    '(?:\\S{1,40})?(?:gehalt|gehalter|gehaltsspannen?|gehaltsstufen|gehaltsaussichten|gehaltsbander)' +
      '(?: nach (?:berufserfahrung|erfahrung|stufe|karrierestufe|position))?',
  ],
  [
    'salary',
    'verdienst(?:moglichkeiten)?|bezahlung|einkommen|lohn|(?:was|wie viel|wieviel) verdien(?:t|en)(?: \\S+){0,6}',
  ],
  ['environment', 'arbeits(?:umfeld|umgebung|bedingungen|platz|orte?)|wo arbeite(?:t|n)(?: \\S+){0,6}'],
  ['faqs', '(?:haufige|haufig gestellte|oft gestellte) fragen(?: und antworten)?|fragen und antworten'],
  ['conclusion', 'fazit|zusammenfassung|schluss(?:wort|gedanken)?|abschliessende gedanken'],
  ['related', '(?:ahnliche|verwandte|weitere|passende|mehr|neueste) (?:artikel|beitrage|berufe|stellen|themen|jobs)'],
  ['related', 'konnte (?:sie|dich|euch) auch interessieren|inhalt(?:sverzeichnis)?|weiterlesen|quellen|newsletter'],
];

const french: Phrase[] = [
  ['steps', '(?:\\w+ )?etapes(?: (?:a suivre|cles|pour y arriver))?(?: pour devenir)?|comment devenir|devenir'],
  ['steps', 'parcours pour devenir'],
  [
    'responsibilities',
    '(?:(?:principales|grandes|roles?) (?:et )?)?(?:missions|responsabilites|taches)' +
      '(?: et (?:missions|responsabilites|taches))?(?: (?:principales|quotidiennes))?',
  ],
  ['role', '(?:que|qu est ce que|quoi) (?:fait|font)(?: \\S+){0,8}|en quoi consiste(?: (?:metier|travail))?'],
  [
    'skills',
    '(?:principales )?(?:competences|qualites)(?: et (?:competences|qualites))?' +
      '(?: (?:essentielles|cles|requises|necessaires|indispensables|professionnelles))?',
  ],
  ['path', '(?:parcours|evolution|progression|plan) (?:carriere|professionnel(?:le)?)|perspectives evolution'],
  [
    'salary',
    '(?:grille )?(?:salaires?|remuneration)(?: (?:moyens?|et remuneration|et avantages))?' +
      '(?: (?:par|selon) (?:experience|niveau|poste))?|quel(?:le)? (?:est )?(?:salaire|remuneration)(?: \\S+){0,6}|combien (?:gagne|gagnent)(?: \\S+){0,6}',
  ],
  ['environment', '(?:environnement|conditions|cadre|lieux?) travail|ou (?:travaille|travaillent)(?: \\S+){0,6}'],
  ['faqs', 'questions (?:frequentes|courantes|frequemment posees)|foire aux questions'],
  ['conclusion', 'en (?:resume|conclusion)|pour conclure|mot fin'],
  [
    'related',
    'articles (?:similaires|lies|connexes|recents)|(?:a lire|voir|vous aimerez) aussi|sommaire|table matieres',
  ],
];

const spanish: Phrase[] = [
  ['introduction', 'introduccion'],
  ['steps', '(?:\\w+ )?pasos(?: a seguir)?(?: para (?:ser|convertir(?:se|te) en|llegar a ser))?|paso a paso'],
  ['steps', 'como (?:ser|hacerse|convertir(?:se|te) en|llegar a ser)'],
  [
    'responsibilities',
    '(?:(?:principales|roles?) (?:y )?)?(?:funciones|responsabilidades|tareas)' +
      '(?: y (?:funciones|responsabilidades|tareas))?(?: (?:principales|diarias))?',
  ],
  ['role', 'que (?:hace|hacen)(?: \\S+){0,8}|en que consiste(?: trabajo)?'],
  [
    'skills',
    '(?:principales )?(?:habilidades|competencias|aptitudes)(?: y (?:habilidades|competencias|aptitudes|cualidades))?' +
      '(?: (?:esenciales|clave|necesarias|requeridas|imprescindibles))?',
  ],
  [
    'path',
    '(?:trayectoria|carrera|evolucion|desarrollo|progresion) profesional|plan carrera|progresion en carrera|salidas profesionales',
  ],
  [
    'salary',
    '(?:salarios?|sueldos?|remuneracion)(?: (?:medios?|y beneficios))?(?: (?:por|segun) (?:experiencia|nivel|puesto))?' +
      '|cuanto (?:gana|cobra)n?(?: \\S+){0,6}',
  ],
  [
    'environment',
    '(?:entorno|ambiente|condiciones|lugar(?:es)?) (?:trabajo|laboral(?:es)?)|donde trabajan?(?: \\S+){0,6}',
  ],
  ['faqs', 'preguntas (?:frecuentes|comunes)|preguntas y respuestas'],
  ['conclusion', 'conclusion(?:es)?|(?:en )?resumen|para terminar'],
  [
    'related',
    '(?:articulos|entradas) relacionad[ao]s|(?:tambien )?(?:te|le) puede interesar|ver tambien|indice|contenidos?',
  ],
];

const portuguese: Phrase[] = [
  ['introduction', 'introducao'],
  ['steps', '(?:\\w+ )?passos?(?: a seguir)?(?: para (?:ser|se tornar|tornar se))?|passo a passo'],
  ['steps', 'como (?:ser|se tornar|tornar se|virar)|caminho para (?:ser|se tornar|tornar se)'],
  [
    'responsibilities',
    '(?:(?:principais|papeis?|funcoes) (?:e )?)?(?:funcoes|responsabilidades|tarefas|atribuicoes)' +
      '(?: e (?:funcoes|responsabilidades|tarefas|atribuicoes))?(?: (?:principais|diarias))?',
  ],
  ['role', 'que (?:faz|fazem)(?: \\S+){0,8}'],
  [
    'skills',
    '(?:principais )?(?:habilidades|competencias|aptidoes)(?: e (?:habilidades|competencias|aptidoes|qualidades))?' +
      '(?: (?:essenciais|chave|necessarias|exigidas|importantes))?',
  ],
  ['path', '(?:plano|progressao|evolucao|crescimento|desenvolvimento) (?:(?:de|na) )?(?:carreira|profissional)'],
  ['path', '(?:trajetoria|percurso) (?:profissional|carreira)|carreira'],
  [
    'salary',
    '(?:(?:faixas?|media) )?(?:salarios?|salarial|salariais|remuneracao)(?: (?:medios?|e beneficios))?' +
      '(?: (?:por|segundo) (?:experiencia|nivel|cargo))?|quanto (?:ganham?|recebem?)(?: \\S+){0,6}',
  ],
  ['environment', '(?:ambiente|condicoes|locais|local) (?:de )?trabalho|onde trabalham?(?: \\S+){0,6}'],
  ['faqs', 'perguntas (?:frequentes|comuns)|duvidas frequentes|perguntas e respostas'],
  ['conclusion', 'conclusao|(?:em )?resumo|consideracoes finais'],
  ['related', '(?:artigos|posts|conteudos) relacionados|leia tambem|veja tambem|sumario|indice'],
];

export const phrases: readonly Phrase[] = [...english, ...german, ...french, ...spanish, ...portuguese];

/** These say something only beside the career's own name: "Nurse Overview". */
export const phrasesBesideTitle: readonly Phrase[] = [
  ['role', '(?:job )?(?:role|overview|description)(?: overview)?|what is|about|who is'],
  ['role', 'beruf|was ist|metier|presentation metier|qu est ce qu|que es|profesion|que e|profissao'],
];

/** These say it only where the career's own name is not beside them. */
export const phrasesAlone: readonly Phrase[] = [
  ['introduction', 'overview|at glance|quick (?:facts|overview)|(?:kurz)?uberblick|auf einen blick|apercu|en bref'],
  ['introduction', 'vision general|en breve|visao geral|em resumo'],
];

/** Words that say nothing about a section, wherever they stand in its heading. */
export const articles: ReadonlySet<string> = new Set(
  (
    'a an the your der die das den dem des ein eine einen einem einer eines ' +
    'le la les l un une du de d el los las una del o os um uma da dos'
  ).split(' '),
);

/** What may join a phrase to the title that was taken out of the heading: "Skills for becoming a …". */
export const links =
  '(?:for|of|about|as|in|to|on|als|fur|von|zum|zur|im|pour|comme|en|dans|au|para|como|por|em)' +
  '(?: (?:becoming|become|being|work|working|devenir|ser|beruf))?|becoming';

/** The words before the number of a step. */
export const stepWords = 'step|schritt|[ée]tape|etapa|paso|passo';

export const stepNumbers =
  '\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|vier|fünf|sechs|sieben|acht|' +
  'un|deux|trois|quatre|cinq|sept|huit|uno|dos|tres|cuatro|cinco|seis|siete|ocho|um|dois|três|quatro|seis|sete|oito';
