// S8, S9: templates with anything inside, converted as in JavaScript
const name = "x";
const n: int = 3;
const f = 2.0;
const yes = true;
const nothing: string | null = null;
function pick(flag: boolean): string | null {
	return flag ? "text" : null;
}
function either(flag: boolean): string | int {
	return flag ? "text" : 5;
}
console.log(`${name} ${n} ${f} ${yes} ${!yes} ${nothing} ${pick(true)} ${pick(false)} ${either(true)} ${either(false)}`);
console.log(`{${n}} {} {{${n}}} "${name}" '${name}' \\ ${"quoted \"inside\""} ${'and \'so\''}`);
console.log(`${n > 2 ? "big" : "small"} ${[1, 2].length} ${"a:b"} ${{ a: 1 }.a} ${((x: int) => x + 1)(n)} ${n + 1}${n * 2}`);
console.log(`{${"a"}}`, `{}${"b"}`, `${"{c}"}`, `${"d"}${n}`, `{`);
console.log(`line one
line two\ttab`);
console.log("a" + n + f + yes + nothing + "b", n + f + "c" + n + f, "" + n, n + "", 1 + 2 + "3", "1" + 2 + 3);
console.log(`${name + name}${name.length}${name.toUpperCase()}`, `${`nested ${`deep ${n}`}`}`);
console.log(String(null), String(true), String(5), String(2.50), String("s"), String(undefined));
console.log(`${1 === n} ${n === 3} ${n !== 3} ${n !== 3 ? `a${n}` : `b${n}`}`, `%d %s {0}`, `100%`);
console.log(`é ü €`, "tab\tnewline\\n", 'quote"', "quote'", "both\"'", "\x41\u0042\u{43}", "nul\0end".length);
export {};
