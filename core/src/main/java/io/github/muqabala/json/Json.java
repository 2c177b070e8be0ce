package io.github.muqabala.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.muqabala.claim.Comparison;

/**
 * Writes every result of the library as JSON and reads it back to an equal value. The keys are the
 * names of the records' components; days are ISO dates, languages and outlets plain strings, absent
 * values {@code null}. Unknown keys are refused, so that a spelling error does not lose a value;
 * only a comparison may carry its {@code independence}, which is read by itself. Safe for use by
 * many threads.
 *
 * <pre>{@code
 * String line = Json.write(reading);
 * Reading same = Json.read(line, Reading.class);
 * }</pre>
 */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .addMixIn(Comparison.class, LaterStages.class)
          .build();

  /** What a file of a comparison may hold besides, since later stages add it. */
  @JsonIgnoreProperties("independence")
  private interface LaterStages {}

  private Json() {}

  /**
   * Returns a value as one line of JSON.
   *
   * @throws IllegalArgumentException if it is not a value of this library
   */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not writable as JSON: " + value.getClass(), e);
    }
  }

  /**
   * Reads a value that {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the JSON is not of that type; the message names the place
   *     by line, column and path
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      T value = MAPPER.readValue(json, type);
      if (value == null) {
        throw new IllegalArgumentException("not a " + type.getSimpleName() + " in JSON: null");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "not a "
              + type.getSimpleName()
              + " in JSON: "
              + place(e)
              + e.getOriginalMessage().lines().findFirst().orElse(""),
          e);
    }
  }

  private static String place(JsonProcessingException e) {
    StringBuilder place = new StringBuilder();
    JsonLocation at = e.getLocation();
    if (at != null) {
      place.append("line ").append(at.getLineNr()).append(" column ").append(at.getColumnNr());
    }
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      place.append(place.isEmpty() ? "" : ", ").append(path(mapping));
    }
    return place.isEmpty() ? "" : place.append(": ").toString();
  }

  /** Returns where a value stands, such as {@code quantities[0].low}. */
  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
