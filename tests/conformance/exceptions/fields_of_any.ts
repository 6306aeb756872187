// Errors of JavaScript's own classes that get fields by way of any, or of Object.assign.
const e: any = new TypeError("first");
e.code = "E1";
console.log(e.code, e.message, String(e), e instanceof TypeError);
try {
	throw Object.assign(new Error("second"), { status: 404 });
} catch (q: any) {
	console.log(q.status, q.message, q.name);
}
function handled(error: any): never {
	error.handled = true;
	throw error;
}
try {
	handled(new RangeError("third"));
} catch (q: any) {
	console.log(q.handled, q.message, q instanceof RangeError);
}
try {
	throw new ReferenceError("name 'x' isn't here");
} catch (q: any) {
	console.log(q.message);
}
