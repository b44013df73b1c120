package org.quancheng.atlas.pack.schema;

import com.networknt.schema.Error;

/** What a schema error means in plain words. */
final class SchemaWords {
    private SchemaWords() {}

    /** One Chinese sentence that says what is wrong and what to do. */
    static String zh(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "缺少字段「" + error.getProperty() + "」，请补上。";
            case "additionalProperties" -> "不认识字段「" + error.getProperty() + "」，请检查拼写或删除它。";
            case "type" -> "类型不对，这里应为" + typeZh(schema(error)) + "，请改正。";
            case "enum" -> "值不在允许的范围内，请从这些值中选择：" + schema(error) + "。";
            case "pattern" -> "写法不对，" + formZh(error) + "，请改正。";
            case "minLength" -> "文字不能为空，请填写。";
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
                    "数值超出范围（界限 " + schema(error) + "），请检查。";
            case "minItems" -> "列表太短，至少要有 " + schema(error) + " 项。";
            case "maxItems" -> "列表太长，最多 " + schema(error) + " 项。";
            case "uniqueItems" -> "列表中有重复的值，请删去重复。";
            case "oneOf" -> "value 与 relative 必须且只能写一个。";
            case "const" -> "值应为 " + schema(error) + "，请改正。";
            default -> "不符合格式要求（" + error.getKeyword() + "），请对照 schema 检查。";
        };
    }

    /** The same in English. */
    static String en(Error error) {
        return switch (error.getKeyword()) {
            case "required" ->
                    "The field \"" + error.getProperty() + "\" is missing; please add it.";
            case "additionalProperties" ->
                    "The field \""
                            + error.getProperty()
                            + "\" is unknown; check its spelling or remove it.";
            case "type" -> "Wrong type; this should be " + schema(error) + ".";
            case "enum" -> "This value is not allowed; choose one of " + schema(error) + ".";
            case "pattern" -> "Wrong form; " + formEn(error) + ".";
            case "minLength" -> "The text is empty; please fill it in.";
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
                    "The number is out of range (limit " + schema(error) + "); please check.";
            case "minItems" -> "The list is too short; it needs at least " + schema(error) + ".";
            case "maxItems" -> "The list is too long; at most " + schema(error) + ".";
            case "uniqueItems" -> "The list holds a value twice; remove one.";
            case "oneOf" -> "Write exactly one of value and relative.";
            case "const" -> "This should be " + schema(error) + ".";
            default ->
                    "Not as the schema asks (" + error.getKeyword() + "); please compare with it.";
        };
    }

    private static String schema(Error error) {
        return error.getSchemaNode().toString().replace("\"", "");
    }

    /** What a pattern asks for; the field's name tells which one it is. */
    private static String formZh(Error error) {
        return switch (field(error)) {
            case "date", "asOf" -> "日期应写成 2017、2017-07 或 2017-07-01";
            case "light", "dark" -> "颜色应写成 #RRGGBB";
            case "version" -> "版本应写成 1.0.0";
            case "code" -> "行政区划代码应是六位数字，没有就留空";
            case "subject" -> "应是面板名，或「种类/编号」，例如 matrix 或 district/编号";
            default ->
                    schema(error).startsWith("^[a-z0-9]+")
                            ? "编号只能用小写字母、数字和连字符"
                            : "应符合 " + schema(error);
        };
    }

    private static String formEn(Error error) {
        return switch (field(error)) {
            case "date", "asOf" -> "a date is written 2017, 2017-07 or 2017-07-01";
            case "light", "dark" -> "a colour is written #RRGGBB";
            case "version" -> "a version is written 1.0.0";
            case "code" ->
                    "an administrative code has six digits; leave it empty where there is none";
            case "subject" -> "write a panel's name or kind/id, such as matrix or district/id";
            default ->
                    schema(error).startsWith("^[a-z0-9]+")
                            ? "an id has lower-case letters, digits and hyphens only"
                            : "it should match " + schema(error);
        };
    }

    private static String field(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static String typeZh(String type) {
        return switch (type) {
            case "string" -> "文字";
            case "number" -> "数字";
            case "integer" -> "整数";
            case "boolean" -> " true 或 false";
            case "array" -> "列表";
            case "object" -> "对象";
            default -> " " + type + " ";
        };
    }
}
