// A date of which the type says nothing is its time to operators.

const a: any = new Date(5000), b: any = new Date(2000);
console.log(a - b, +a, a > b, a * 2, (new Date(7) as any) - 2, `${a - b}`);
function diff(x: any, y: any) { return x - y; }
console.log(diff(new Date(10), new Date(4)), [new Date(3), new Date(1)].sort((p: any, q: any) => p - q).map((d) => d.getTime()));
