// What an optional member gives to an object that it is spread over: undefined too, where its type has null
interface Changes {
	a?: number;
	b?: string | null;
}
let changes: Changes = {};
changes = { a: 4, b: undefined };
const changed = { a: 9, b: "old", ...changes };
console.log(changed, changed.b === undefined, { ...changed, ...{ b: null } });
export {};
const gathered = (first: Partial<{ a: number; b: string | 0 }>, ...rest: Partial<{ a: number; b: string | null }>[]) => [...rest, first];
console.log({ a: 9, b: 0, ...gathered({ a: 4, b: undefined }, { a: 1 })[1] });
