// matchAll begins where the expression stands (S10)
const re = /a(\d)/g;
const s = "a1a2a3";
re.exec(s);
console.log([...s.matchAll(re)].map((m) => m.index + m[0]), re.lastIndex, s.match(re)?.length, re.lastIndex);
re.lastIndex = 2; console.log(s.replace(re, "x"), re.lastIndex); re.lastIndex = 9; console.log([...s.matchAll(re)].length, re.test(s), re.lastIndex);
export {};
