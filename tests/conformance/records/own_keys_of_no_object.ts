// Reflect.ownKeys takes objects only
function listed(x: any): void {
	try {
		console.log(Reflect.ownKeys(x), Object.getOwnPropertyNames(x).length);
	} catch (e) {
		console.log((e as Error).name, (e as Error).message);
	}
}
listed({ a: 1, b: 2 });
listed([1, 2]);
listed(/a/g);
listed("ab");
listed(5);
listed(true);
listed(undefined);
listed(null);
try {
	Object.getOwnPropertyNames(JSON.parse("null"));
} catch (e) {
	console.log((e as Error).message);
}
console.log(Object.getOwnPropertyNames("ab"));
