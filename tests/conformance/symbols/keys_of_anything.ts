// a symbol is a key of its own also where nothing is known of it, or of what it is a key of
const mark = Symbol("mark");
const open: any = { x: 1, [mark]: 2 };
console.log(open[mark], open, mark in open);
open[mark] += 5;
console.log(open[mark], open["Symbol(mark)"], Object.keys(open));
const key: any = Symbol("key");
open[key] = 3;
console.log(open[key], key in open, open);
delete open[key];
console.log(open[key], key in open, open[mark]);
const made: any = { [key]: "own" };
console.log(made[key], made);
const odd: any = { [Symbol("it's \"a\" `b`\n\\")]: 1, [Symbol()]: 2 };
console.log(odd, Symbol("it's"));
