package org.ayumi.eventstore;

import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.time.FiscalYear;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Values with a JSON form of their own: a fiscal year is its western start year, a printed number its text. */
final class KernelJsonModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    KernelJsonModule() {
        super("ayumi-kernel");
        addSerializer(FiscalYear.class, new FiscalYearWriter());
        addDeserializer(FiscalYear.class, new FiscalYearReader());
        addKeySerializer(FiscalYear.class, new FiscalYearKeyWriter());
        addKeyDeserializer(FiscalYear.class, new FiscalYearKeyReader());
        addSerializer(PrintedNumber.class, new PrintedNumberWriter());
        addDeserializer(PrintedNumber.class, new PrintedNumberReader());
    }

    private static final class FiscalYearWriter extends StdSerializer<FiscalYear> {
        FiscalYearWriter() {
            super(FiscalYear.class);
        }

        @Override
        public void serialize(FiscalYear year, JsonGenerator json, SerializationContext context) {
            json.writeNumber(year.startYear());
        }
    }

    private static final class FiscalYearReader extends StdScalarDeserializer<FiscalYear> {
        FiscalYearReader() {
            super(FiscalYear.class);
        }

        @Override
        public FiscalYear deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                return (FiscalYear) context.handleUnexpectedToken(FiscalYear.class, json);
            }
            return new FiscalYear(json.getIntValue());
        }
    }

    private static final class FiscalYearKeyWriter extends StdSerializer<FiscalYear> {
        FiscalYearKeyWriter() {
            super(FiscalYear.class);
        }

        @Override
        public void serialize(FiscalYear year, JsonGenerator json, SerializationContext context) {
            json.writeName(String.valueOf(year.startYear()));
        }
    }

    private static final class FiscalYearKeyReader extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return new FiscalYear(Integer.parseInt(key));
        }
    }

    private static final class PrintedNumberWriter extends StdSerializer<PrintedNumber> {
        PrintedNumberWriter() {
            super(PrintedNumber.class);
        }

        @Override
        public void serialize(PrintedNumber number, JsonGenerator json, SerializationContext context) {
            json.writeString(number.text());
        }
    }

    private static final class PrintedNumberReader extends StdScalarDeserializer<PrintedNumber> {
        PrintedNumberReader() {
            super(PrintedNumber.class);
        }

        @Override
        public PrintedNumber deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (PrintedNumber) context.handleUnexpectedToken(PrintedNumber.class, json);
            }
            return new PrintedNumber(json.getString());
        }
    }
}
