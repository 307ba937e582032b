/** Words of grammar, which carry no news when a text is put in other words. None that count or deny: "all" and "no" do. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `
  a an the this that these those such
  and or but nor so yet as than then if when where while whether because since though although however thus
  of in on at by to for from with without within into onto upon about over under through across between among per via
  i me my we us our you your he him his she her they them their theirs it its one ones who whom whose which what
  is are was were be been being am do does did doing has have had having
  can could will would shall should may might must
  also too there here order
`
    .trim()
    .split(/\s+/),
)
