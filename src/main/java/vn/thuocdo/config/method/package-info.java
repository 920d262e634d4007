/**
 * A method of scoring as data: a preset by its name, or a file that extends one. A map of YAML comes in, a
 * {@link vn.thuocdo.judge.method.Method} goes out. Begin with {@link vn.thuocdo.config.method.MethodReader}.
 */
package vn.thuocdo.config.method;
