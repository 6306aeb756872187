// A float made of a whole number's -0 has its sign, where nothing else of the program shows a sign (N14)
for (let a = 0; a < 2; a++) {
	console.log(Math.sqrt(-a), Math.cbrt(-a), -a / 2, -a * 0.5, (a * -1) / 3, (a % -3) / 2);
	console.log(1 / Math.sqrt(-a), -a % 1.5, Math.round(-a / 4) * 0.5);
}
export {};
