// getters that an interface, an abstract class or nothing tells of are run where nobody wants what they give
interface Source { value: number; list: number[] }
abstract class Base { abstract level: number; }
let reads = 0;
class Counter extends Base implements Source { get value() { reads++; return reads; } get list() { reads++; return [1]; } get level() { reads++; return 1; } set level(v: number) { reads += 10; } }
const own = new Counter();
const s: Source = own;
const b: Base = own;
const any: any = own;
s.value; console.log("interface", reads);
b.level; console.log("abstract", reads);
any.value; console.log("any", reads);
own.value; console.log("own", reads);
s.value + 1; console.log("sum", reads);
!s.value; console.log("not", reads);
[s.value]; console.log("list", reads);
`${s.value}`; console.log("text", reads);
typeof s.value; console.log("typeof", reads);
s.value ? 1 : 2; console.log("choice", reads);
s.value && 1; console.log("and", reads);
s.list[0]; console.log("item", reads);
s.list.length; console.log("length", reads);
void s.value; console.log("void", reads);
({ v: s.value }); console.log("record", reads);
s["value"]; console.log("quoted", reads);
const o: Source | undefined = s as Source | undefined; o?.value; console.log("chain", reads);
if (s.value) { } console.log("if", reads);
-s.value; s.value === 1; s.value as number; console.log("rest", reads);
own.value + 1; own.list.length; [own.value]; `${own.value}`; console.log("own again", reads);
switch (s.value) { } console.log("switch", reads);
for (const x of s.list) { } console.log("for", reads);
s.value; s.value; console.log("twice", reads);
(s.value, 5); const k = (s.value, 5); console.log("comma", reads, k);
const { value: unused } = s; const [first] = s.list; console.log("pattern", reads);
const f = () => { s.value; }; f(); f(); console.log("function", reads);
[1, 2].forEach(() => s.value); console.log("callback", reads);
