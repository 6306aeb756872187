// As many digits as asked for, also where one more is rounded away (N14, N15)
const xs: number[] = [1e-7, 1 / 3, 9007199254740992, 1e300, 0.5, 5e-324, 123.456, 1e21, 99.995, 2.5, 1.45];
for (const x of xs) { console.log(x.toPrecision(17), x.toPrecision(21), x.toPrecision(1), x.toPrecision(2)); console.log(x.toExponential(20), x.toExponential(0), x.toExponential()); }
export {};
