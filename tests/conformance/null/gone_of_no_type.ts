// a variable without a type that another function has cleared since it was stored to
let held;
function clear(): void {
	held = null;
}
held = true;
clear();
console.log(held, `${held}`, held === null);
let word;
const drop = (): void => {
	word = undefined;
};
word = "x";
drop();
console.log(word, `${word}`, [word], typeof word);
let total;
for (const x of [1, 2, 3]) total = (total ?? 0) + x;
console.log(total);
let count;
const next = (): void => {
	count = 2;
};
count = 1;
next();
console.log(count, count + 1);
