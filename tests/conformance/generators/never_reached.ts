// Generators whose only `yield` is never reached
function* none(): Generator<number> {
	while (0) yield 1;
}
function* off(): Generator<number> {
	if (false) yield 1;
}
function* counted(n: number): Generator<number> {
	if (false) yield 0;
	while (n > 0) yield n--;
}
console.log([...none()], [...off()], [...counted(2)], none().next());
export {};
