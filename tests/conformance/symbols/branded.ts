// values whose types carry a mark that is not there at run time
type Token<T> = symbol & { readonly of?: T };
const token = <T>(name: string): Token<T> => Symbol(name) as Token<T>;
const port = token<number>("port");
console.log(port.toString(), port, typeof port, port.description);
type Flag = boolean & { readonly flag?: true };
const flag = true as Flag;
console.log(flag, `${flag}`, typeof flag, JSON.stringify({ flag }));
type Id = string & { readonly id: unique symbol };
type Metres = number & { readonly unit: "m" };
const [id, metres] = ["x1" as Id, 4.5 as Metres];
console.log(id, id.length, metres / 2, typeof metres, new Map([[id, metres]]));
