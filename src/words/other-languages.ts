/**
 * Words around levels and asking in other languages, without their accents: German, Spanish, French, Portuguese and
 * Japanese. With them a sentence is understood as far as it names a ladder, a level or a part of one.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** "Nivel 4", "Stufe drei". */
export const LEVEL_WORDS_ELSEWHERE: readonly string[] = words(
  'nivel niveles niveau niveaux stufe stufen niveis livello レヘル echelon escalao',
)

/** Behind one of these words: a number. */
export const NUMBERS_ELSEWHERE: ReadonlyMap<string, number> = new Map(
  [
    'eins uno un um',
    'zwei dos deux dois duas',
    'drei tres trois',
    'vier cuatro quatre quatro',
    'funf cinco cinq',
    'sechs seis six',
  ].flatMap((same, n) => words(same).map((word): [string, number] => [word, n + 1])),
)

/** Words of grammar, courtesy and asking; none that English needs for anything else. */
export const GRAMMAR_ELSEWHERE: readonly string[] = words(`
  ich du er sie es wir ihr mich mir mein meine dein deine unser euer der das ein eine einem einen einer und oder aber auf
  fur von vom mit bei zu zum zur da nach aus uber unter zwischen ist sind wird werden wurde hat haben kann konnen muss mussen
  soll sollte was wer wie wo wann warum welche welcher welches gibt zeig zeige zeigen bitte danke erwartet erwartung
  erwartungen mochte brauche nicht nur auch noch schon mal bin beim steht man
  yo tu el ella usted nosotros mi mis su sus la los las lo una unos unas y pero en de del para por con sobre entre es
  son esta estan fue ser hay tengo tiene tienes puedo puede puedes quiero necesito ver dame dime muestra mostrar que cual
  cuales quien como donde cuando favor gracias espera esperan esperado hola equipo se le les soy estoy aqui
  je tu il elle nous vous mon ma mes ton ta tes sa ses le les des du au aux et ou mais dans pour avec sans sur entre
  est sont suis etre avoir peux peut pouvez veux voudrais montrer montre donner donne dites quoi quel quelle quels
  quelles qui quand pourquoi merci sil plait attendu attendus attendre faut bonjour salut cette ces
  sou eu ele ela meu minha seu sua os um uma mas em na nas para por sem sobre entre sao esta tenho tem
  pode posso quero preciso mostre mostrar diga qual quais quem como onde quando obrigado obrigada espera esperado ola oi
  hast habt sehr viel viele geholfen auch mehr alles alle gib nach dem den des am sagt sagen steht welchen welchem
  todo toda todos todas mas muy tambien este dice decir
  quon dun dune lon jai dois doit il faut tout toute tous toutes tres aussi dit dire ce cest
  tudo todo todos muito tambem diz dizer isso este
  は か の を に て と も たい です ます くたさい 教えて 教 えて 何 全部 見 見せてくたさい せてくたさい てすか ますか したい について する される 期待
`)

/** French asks with "est-ce", whose second half is no name. */
export const QUESTION_FORMULAS = /\b(?:qu['\u2019]?\s?)?est[-\s]ce\b/giu
