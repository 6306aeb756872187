// Functions made in the step of a `for` see the variable of the turn that begins.
const made: (() => number)[] = [];
for (let i = 0; i < 3; made.push(() => i), i++);
console.log(made.map((f) => f()));
made.length = 0;
for (let i = 0; i < 3; made.push(() => i), i++) made.push(() => i * 10);
console.log(made.map((f) => f()));
