import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.V17;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Makes of each lambda and method reference in compiled classes a class of its own, as a compiler without invokedynamic would.
 * A lambda is linked at its first use, which takes a process many times longer than loading a class from an archive; a render
 * meets three hundred. What the program does stays the same, and so do its sources.
 *
 * <p>Usage: java PlainLambdas.java FOLDER..., folders of class files that make up whole packages. A second run finds nothing left to do.
 */
final class PlainLambdas {
    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

    /** Class files by their places. */
    private final Map<Path, byte[]> changed = new TreeMap<>();
    /** New classes by the classes whose private members they may use. */
    private final Map<String, List<String>> membersOfNests = new TreeMap<>();

    private PlainLambdas() {}

    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            new PlainLambdas().convert(Path.of(folder));
        }
    }

    private void convert(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".class")).sorted().toList();
        }
        for (Path file : files) {
            convertClass(file);
        }
        for (Map.Entry<String, List<String>> nest : membersOfNests.entrySet()) {
            join(folder.resolve(nest.getKey().substring(nest.getKey().lastIndexOf('/') + 1) + ".class"), nest.getValue());
        }
        for (Map.Entry<Path, byte[]> file : changed.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
    }

    private void convertClass(Path file) throws IOException {
        ClassReader reader = new ClassReader(Files.readAllBytes(file));
        ClassWriter writer = new ClassWriter(reader, 0);
        Uses uses = new Uses(writer, file);
        reader.accept(uses, 0);
        if (uses.count > 0) {
            changed.put(file, writer.toByteArray());
        }
    }

    /** Tells a nest's host of its new members. */
    private void join(Path file, List<String> members) throws IOException {
        byte[] content = changed.containsKey(file) ? changed.get(file) : Files.readAllBytes(file);
        ClassReader reader = new ClassReader(content);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(ASM9, writer) {
                    private boolean told;

                    @Override
                    public void visitNestMember(String member) {
                        super.visitNestMember(member);
                        tell();
                    }

                    @Override
                    public void visitEnd() {
                        tell();
                        super.visitEnd();
                    }

                    private void tell() {
                        if (!told) {
                            told = true;
                            members.forEach(super::visitNestMember);
                        }
                    }
                },
                0);
        changed.put(file, writer.toByteArray());
    }

    /** The lambdas of one class. */
    private final class Uses extends ClassVisitor {
        private final Path file;
        private String name = "";
        private String host = "";
        private int count;

        Uses(ClassVisitor next, Path file) {
            super(ASM9, next);
            this.file = file;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            this.name = name;
            this.host = name;
            super.visit(version, access, name, signature, parent, interfaces);
        }

        @Override
        public void visitNestHost(String host) {
            this.host = host;
            super.visitNestHost(host);
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(ASM9, super.visitMethod(access, method, descriptor, signature, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String sam, String captured, Handle bootstrap, Object... arguments) {
                    if (bootstrap.getOwner().equals(METAFACTORY) && bootstrap.getName().equals("metafactory")) {
                        String lambda = name + "$Lambda$" + ++count;
                        Lambda made = new Lambda(lambda, host, captured, sam, arguments);
                        changed.put(file.resolveSibling(lambda.substring(lambda.lastIndexOf('/') + 1) + ".class"), made.write());
                        membersOfNests.computeIfAbsent(host, any -> new ArrayList<>()).add(lambda);
                        visitMethodInsn(Opcodes.INVOKESTATIC, lambda, Lambda.MAKE, captured, false);
                    } else {
                        super.visitInvokeDynamicInsn(sam, captured, bootstrap, arguments);
                    }
                }
            };
        }
    }

    /**
     * The class of one lambda.
     *
     * @param host the class whose private members it may use
     * @param captured descriptor of the call that makes an instance: the captured values, and the interface
     * @param sam name of the interface's method
     * @param erased the interface's method
     * @param target what it does
     * @param actual the interface's method with the types of this use
     */
    private record Lambda(String name, String host, String captured, String sam, Type erased, Handle target, Type actual) {
        static final String MAKE = "make";

        Lambda(String name, String host, String captured, String sam, Object... arguments) {
            this(name, host, captured, sam, (Type) arguments[0], (Handle) arguments[1], (Type) arguments[2]);
        }

        byte[] write() {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            Type made = Type.getReturnType(captured);
            Type[] values = Type.getArgumentTypes(captured);
            writer.visit(
                    V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", new String[] {made.getInternalName()});
            writer.visitNestHost(host);
            for (int i = 0; i < values.length; i++) {
                writer.visitField(ACC_PRIVATE | ACC_FINAL, field(i), values[i].getDescriptor(), null, null);
            }
            Method constructor = new Method("<init>", Type.VOID_TYPE, values);
            Type self = Type.getObjectType(name);
            GeneratorAdapter code = method(writer, ACC_PRIVATE, constructor);
            code.loadThis();
            code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
            for (int i = 0; i < values.length; i++) {
                code.loadThis();
                code.loadArg(i);
                code.putField(self, field(i), values[i]);
            }
            code.returnValue();
            code.endMethod();

            code = method(writer, ACC_STATIC, new Method(MAKE, captured));
            code.newInstance(self);
            code.dup();
            code.loadArgs();
            code.invokeConstructor(self, constructor);
            code.returnValue();
            code.endMethod();

            code = method(writer, ACC_PUBLIC, new Method(sam, erased.getDescriptor()));
            call(code, self, values);
            code.returnValue();
            code.endMethod();
            writer.visitEnd();
            return writer.toByteArray();
        }

        private static String field(int index) {
            return "value" + index;
        }

        private static GeneratorAdapter method(ClassWriter writer, int access, Method method) {
            return new GeneratorAdapter(
                    access, method, writer.visitMethod(access, method.getName(), method.getDescriptor(), null, null));
        }

        private void call(GeneratorAdapter code, Type self, Type[] values) {
            Type owner = Type.getObjectType(target.getOwner());
            boolean constructs = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
            if (constructs) {
                code.newInstance(owner);
                code.dup();
            }
            for (int i = 0; i < values.length; i++) {
                code.loadThis();
                code.getField(self, field(i), values[i]);
            }
            List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
            if (!constructs && target.getTag() != Opcodes.H_INVOKESTATIC) {
                wanted.add(0, owner);
            }
            Type[] given = erased.getArgumentTypes();
            for (int i = 0; i < given.length; i++) {
                code.loadArg(i);
                convert(code, given[i], actual.getArgumentTypes()[i]);
                convert(code, actual.getArgumentTypes()[i], wanted.get(values.length + i));
            }
            int instruction =
                    switch (target.getTag()) {
                        case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                        case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
                        case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
                        // Also of private methods, as among members of a nest.
                        default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
                    };
            code.visitMethodInsn(instruction, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
            Type result = constructs ? owner : Type.getReturnType(target.getDesc());
            if (!erased.getReturnType().equals(Type.VOID_TYPE)) {
                convert(code, result, erased.getReturnType());
            } else if (result.getSize() == 2) {
                code.pop2();
            } else if (result.getSize() == 1) {
                code.pop();
            }
        }

        /** Boxes, unboxes, widens or casts the value on the stack. */
        private static void convert(GeneratorAdapter code, Type from, Type to) {
            if (from.equals(to)) {
                return;
            }
            if (isPrimitive(from)) {
                if (isPrimitive(to)) {
                    code.cast(from, to);
                } else {
                    code.valueOf(from);
                }
            } else if (isPrimitive(to)) {
                Type primitive = unboxed(from);
                code.unbox(primitive == null ? to : primitive);
                if (primitive != null) {
                    code.cast(primitive, to);
                }
            } else {
                code.checkCast(to);
            }
        }

        private static boolean isPrimitive(Type type) {
            return type.getSort() < Type.ARRAY;
        }

        private static Type unboxed(Type type) {
            return switch (type.getInternalName()) {
                case "java/lang/Integer" -> Type.INT_TYPE;
                case "java/lang/Long" -> Type.LONG_TYPE;
                case "java/lang/Double" -> Type.DOUBLE_TYPE;
                case "java/lang/Boolean" -> Type.BOOLEAN_TYPE;
                case "java/lang/Character" -> Type.CHAR_TYPE;
                default -> null;
            };
        }
    }
}
