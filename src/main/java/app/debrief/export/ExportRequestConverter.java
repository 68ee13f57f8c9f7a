package app.debrief.export;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a request as a document: it is read whole or not at all. */
@Converter
class ExportRequestConverter implements AttributeConverter<ExportRequest, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(ExportRequest request) {
        return JSON.writeValueAsString(request);
    }

    @Override
    public ExportRequest convertToEntityAttribute(String document) {
        return JSON.readValue(document, ExportRequest.class);
    }
}
