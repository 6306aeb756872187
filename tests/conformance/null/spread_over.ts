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
