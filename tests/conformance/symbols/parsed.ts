// No number is read out of a symbol.
for (const given of ["12px", 7.5, true, Symbol("n")] as any[]) {
	try {
		console.log(parseInt(given as any), parseFloat(given as any));
	} catch (error) {
		console.log((error as Error).message);
	}
}
try {
	console.log(parseInt(Symbol("m") as any));
} catch (error) {
	console.log((error as Error).message);
}
