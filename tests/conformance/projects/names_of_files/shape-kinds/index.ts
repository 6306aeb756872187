export { square } from "./four-sided";
export interface Shape {
	width: number;
	height: number;
}
