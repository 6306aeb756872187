// toLocaleString() of the digits that String() shows (N14, N15)
const xs: number[] = [1.0005, 1.0015, 0.0005, 2.0025, 1.4445, 123.4565, 8.0015, 1e15 + 0.5, 99999.9995, 1e21, 123456789012345680000, 5e-4, 4.9999e-4, -0.0005, -0.0001, 9007199254740993, 0.1 + 0.2];
for (const x of xs) console.log(x.toLocaleString());
export {};
