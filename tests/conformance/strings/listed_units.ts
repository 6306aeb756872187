// what lists the characters of a text lists halves of those beyond U+FFFF, as JavaScript does
const words = ["q😀", "ab"];
console.log(Object.keys(words[0]!), Object.values(words[0]!).length, Object.entries(words[1]!));
const anything: any = words[0];
const copy = { ...anything };
console.log(Object.keys(copy).length, copy[0]);
for (const at in anything) console.log(at);
