// What stands between letters: replacing the empty text, also among letters of more than one byte
const word = "ß€a";
const nothing = word.slice(9);
console.log(word.replaceAll("", "-"), word.replaceAll(nothing, "$&."), word.replace("", "-"));
console.log("".replaceAll("", "-"), "".replaceAll(nothing, "b"), word.replaceAll(nothing, "b"));
console.log(word.replaceAll("", (match, at: number) => `<${match}${at}>`), "abc".replaceAll("", "1"));
