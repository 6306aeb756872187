// Arithmetic, loops, methods, `in` and `delete` where nothing is known of a value before the program runs.

const data: any = JSON.parse('{"a":3,"b":"4","list":[1,2,{"x":null}],"s":"hey","t":true,"n":null,"o":{"k":1}}');
console.log(data.a * 2, data.b * 2, data.a - data.b, data.s * 1, data.t + 1, data.n * 5, data.missing * 1, data.a / 0, -data.a, +data.b, data.a % 2, data.a ** 2);
console.log(data.a | 0, data.b & 6, ~data.a, data.a << 2, data.a > 2, data.b > 10, data.a >= data.b);
data.a++; ++data.a; data.a -= 1; data.b += 1; data.list[0] *= 10; data.o.k += 5;
const old = data.a++;
console.log(old, data.a, data.b, data.list[0], data.o);
console.log("a" in data, "zz" in data, delete data.o, data.o, "o" in data, data.hasOwnProperty("s"), data.hasOwnProperty("q"));
for (const x of data.list) console.log(x);
for (const c of data.s) console.log(c);
console.log([...data.list, ...data.s], data.list.length);
data.list.push(7, 8);
console.log(data.list.map((x: any) => typeof x), data.list.filter((x: any) => x > 2), data.list.slice(1, 3), data.list.indexOf(7), data.list.includes(2));
console.log(data.list.reduce((s: any, x: any) => s + (typeof x === "number" ? x : 0), 0), data.s.toUpperCase(), data.s.split("").reverse().join("-"));
data.list.forEach((x: any, i: number) => console.log(i, x));
console.log(data.list.some((x: any) => x === 7), data.list.every((x: any) => x), data.list.find((x: any) => x === 99), data.list.findIndex((x: any) => x === 8));
console.log(data.list.pop(), data.list.shift(), data.list.concat([1], 2), data.list.splice(0, 1), data.list);
const words: any = ["b", "a", "c"];
console.log(words.sort(), words.sort((p: any, q: any) => (p < q ? 1 : -1)), words.join("+"), words.toString());
const fn: any = { add(a: any, b: any) { return a + b; }, twice: (x: any) => x * 2 };
console.log(fn.add(1, 2), fn.twice("4"), [1, 2, 3].map(fn.twice));
for (const bad of ["iter", "call", "method", "null", "undef"] as const) {
  try {
    if (bad === "iter") for (const q of data.a) console.log(q);
    if (bad === "call") data.s.nope();
    if (bad === "method") data.a.push(1);
    if (bad === "null") data.n.push(1);
    if (bad === "undef") data.zz.map((x: any) => x);
  } catch (e) { console.log(bad, (e as Error).name, (e as Error).message); }
}
function sum(...xs: any[]): any { let t = 0; for (const x of xs) t += x; return t; }
console.log(sum(1, 2, 3), sum("a", 1));
const [p, q, ...rest] = data.list;
console.log(p, q, rest, Number(data.b), Number(data.n), (data.a as number).toFixed(2), data.a.toFixed(1), data.a.toString(2));
const n: any = -0; console.log(n * 1, 1 / (n * 1), Math.max(n, -1));
let acc: any = 0; acc += 5; acc += "x"; console.log(acc); let cnt: any = 3; cnt--; console.log(cnt, cnt-- - 1, cnt);

// splice with no arguments takes nothing out, and a length can be stored
const list: any = [1, 2, 3, 4];
console.log(list.splice(), list.splice(0, undefined), list, list.splice(1, 1), list);
list.length = 1;
console.log(list, list.length);

// texts of any have all of their methods, arrays places that need not be whole
const text: any = JSON.parse('"a1-b2-a1"');
console.log(text.replace(/\d/g, "#"), text.replace(/[a-z]/g, (c: any) => c.toUpperCase()), text.replaceAll("-", (_: any, at: any) => at), text.split(/-/), text.split());
console.log(text.match(/\d/g), text.match(/(z)/), text.search(/b/), [...text.matchAll(/[a-z]/g)].map((m: any) => m[0] + m.index), text.localeCompare("a"));
console.log(text.slice(0.9, 2.5), text.substr(-2, 1), text.charAt(1.7), text.codePointAt(0), text.indexOf("a1", 2), text.lastIndexOf("a1"), text.includes("b", 9), text.startsWith("1", 1));
const places: any = [5, 6, 5, undefined, null];
console.log(places.slice(1.9), places.at(-1.5), places.indexOf(5, 1), places.lastIndexOf(5), places.includes(6, 2), places.join(undefined), places.filter(Boolean), places.map(String));
const sized: any = 2.345;
console.log(sized.toFixed(1), sized.toPrecision(2), sized.toExponential(1));
for (const wrong of [undefined, 5, {}] as any[])
	try {
		console.log(wrong.toUpperCase());
	} catch (e) {
		console.log((e as Error).message);
	}
// functions of any take as many arguments as they ask for
const over: any = (x: any) => x > 1;
console.log([1, 2].filter(over), [1, 2].some(over), [1, 2].find(over), [1, 2].map(over), [1, 2].reduce(over));
const whole: any = Math.floor;
const reading: any = parseInt;
console.log([1.5, 2.5].map(whole), ["10", "10"].map(reading), (Boolean as any)(0, 1));
// a callback that is given the array and whose answer is no boolean
console.log([1, 2].filter((x, _i, all) => all.length - x), ["a", ""].filter((_s, i, all) => all[i]));
// what a function gives for a match becomes text
const named: Record<string, any> = { a: 1, b: true, c: null, d: [1, 2] };
console.log("abcde".replace(/[a-z]/g, (c) => named[c]), "ab".replace("a", (c) => named[c]));
