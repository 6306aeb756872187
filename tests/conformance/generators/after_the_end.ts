// what `next` gives after the end is undefined, kept in a variable, too, whatever the type says
function* letters(): Generator<string, string, number> {
	yield "a";
	return "b";
}
const one = letters();
one.next(0);
one.next(0);
const last = one.next(0).value;
console.log(last, `${last}`, last || "none", last ?? "none", last ? 1 : 2, [last], typeof last, last === undefined);
const { value } = one.next(0);
console.log(value, `${value}`, value || "none", value ?? "none", value ? 1 : 2, [value], String(value));
function* lists(): Generator<number[], number[], number> {
	yield [1];
	return [2];
}
const two = lists();
two.next(0);
two.next(0);
const { value: list } = two.next(0);
console.log(list === undefined, list ? 1 : 2, `${list}`, typeof list);
