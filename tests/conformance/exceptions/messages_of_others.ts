// K6: what is thrown and is no error has the message that it was given, or none
try {
	throw { code: 5 };
} catch (e: any) {
	console.log(e.code, e.message, e.name, e.message === undefined, `${e.message}`);
}
try {
	throw "text";
} catch (e: any) {
	console.log(e.message, e.length);
}
try {
	throw { message: "own", name: 3 };
} catch (e: any) {
	console.log(e.message, e.name);
}
class Coded extends Error {
	code = 7;
}
try {
	throw new Coded("y");
} catch (e: any) {
	const { message, code } = e;
	console.log(e.message, e.code, e.name, e.other, message, code);
}
function tell(e: any) {
	console.log(e.message, e.code);
}
Promise.reject({ code: 1 }).catch(tell);
Promise.reject("why").catch((e) => console.log(e.message));
