// What is stored beside a typed array is lost, though TypeScript takes it for there from then on.
const u = new Uint8Array(3); function put(i: number, v: number): void { u[i] = v; console.log(i, u[i], u[i] === v, `${u[i]}`, u[i] + 1, u[i] ?? "none", [u[i]]); }
put(0, 5); put(7, 5); put(-1, 2); put(1.5, 3); 
const three = new Int16Array(3);
three[9] = 1;
console.log(three[9], three.length, [three[9]]);
