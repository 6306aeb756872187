// Modules: default, renamed, live, re-exported, `export *`, `import * as`, packages by index.ts (M2, M3)

import * as counters from "./counter";
import Counter, { step as by, type Options } from "./counter";
import greet from "./greeting";
import { area, circle, type Shape, squares } from "./shapes";
import * as store from "./store";
import { add, reset as clear, total } from "./store/state";

const options: Options = { start: 5 };
const c = new Counter(options);
c.up().up();
console.log(c.value, by, counters.step, counters.default === Counter, new counters.default({ start: 1 }).value);

const shapes: Shape[] = [circle(1), ...squares(2, 3)];
console.log(shapes.map((s) => area(s).toFixed(2)).join(" "));
console.log(greet("you"), greet());

add(2);
add(3);
console.log(total, store.sum(1, 2), store.VERSION);
clear();
console.log(total);
