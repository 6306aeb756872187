// S9: console.log handed to a promise; functions in objects
const ops = { add: (a: number, b: number) => a + b, name: "calc" };
console.log(ops.add(1, 2));
[1, 2].forEach((x) => console.log(x));
const o = { greet() { return "hi"; }, n: 1 };
console.log(o.greet());
[1, 2, 3].map((x) => x * 2).forEach((v, i) => console.log(i, v));
Promise.resolve(5).then(console.log);
class Timer { handlers: (() => void)[] = []; tick = () => { console.log("tick"); }; }
new Timer().tick();
function named() {} console.log(typeof named, named.name);
