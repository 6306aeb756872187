// A pattern without the flag `u` takes one half of a character of two units, by exec and test, too.
const notLetters = /[^a-z]/g;
const text = "😀x";
console.log(notLetters.exec(text)?.[0], notLetters.lastIndex, notLetters.exec(text)?.[0], notLetters.lastIndex);
console.log(/^.$/.test("😀"), /^..$/.test("😀"), /^.$/u.test("😀"));
