// what a symbol is made with says nothing if it is undefined, in whatever way
function marked(name?: string): symbol {
	return Symbol(name);
}
const nothing: any = undefined;
const none: any = null;
console.log(marked(), marked("z"), marked().description, marked("").description === "");
console.log(Symbol(undefined), Symbol(nothing), Symbol(nothing).description, Symbol(none), Symbol(none).description);
console.log({ [Symbol(nothing)]: 1 });
