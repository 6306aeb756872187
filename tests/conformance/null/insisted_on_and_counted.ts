// entries that the program insists are there, and are not: operators count with NaN, comparisons are false
const sizes: Record<string, number> = { small: 1 };
const point: { x?: number; y?: number } = { x: 1 };
console.log(point.x! + 1, point.y! + 1, point.y! > 1, point.y! < 1, -point.y!, point.y! * 2);
console.log(sizes["large"]! + 1, sizes["large"]! - sizes["small"]!, Math.max(sizes["small"]!, sizes["large"]!));
const steps: Record<string, number> = {};
for (const word of ["a", "b", "a"]) steps[word] = steps[word]! + 1 || 1;
console.log(steps);
let total = 0;
for (const key of ["small", "medium"]) total += sizes[key]!;
console.log(total);
