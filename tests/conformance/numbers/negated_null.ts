// Null counts as 0, of which minus makes -0, also beside a number of a literal type.
const one = (): 1 => 1;
const two = 2 as const;
for (const step of [null, one()] as (number | null)[]) console.log(-step!, step! * -1);
const steps: (number | null)[] = [null, two];
for (const step of steps) console.log(-step!);
console.log(steps.map((step) => -step!));
